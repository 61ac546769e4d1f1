package org.jixiao.evaluation.workassessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Deduction;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Fault;
import org.jixiao.contracts.goals.EvaluationRules.WorkAssessment;
import org.jixiao.evaluation.workassessment.WorkRecord.Incident;
import org.jspecify.annotations.Nullable;

/**
 * What is taken off. A step is late once, however often it was submitted; it costs points to be returned as often as the
 * rulebook says, once; and so does a result that its recheck changed considerably. False data costs no points but the grade.
 */
record Deducting(WorkAssessment rules) {

    List<Deduction> of(List<Incident> incidents) {
        List<Deduction> deductions = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i++) {
            Incident incident = incidents.get(i);
            long before = incidents.subList(0, i).stream()
                    .filter(earlier -> isSame(earlier, incident))
                    .count();
            if (before + 1 == timesToCount(incident.fault())) {
                deductions.add(new Deduction(
                        deductions.size() + 1,
                        incident.fault(),
                        incident.subject(),
                        incident.step(),
                        incident.cutOffMonth(),
                        incident.document(),
                        incident.on(),
                        BigDecimal.ZERO,
                        null));
            }
        }
        return priced(deductions);
    }

    /** The same deductions, some of them waived: late steps that cost nothing before, since all together cost enough, may now. */
    List<Deduction> without(List<Integer> waived, String why, List<Deduction> deductions) {
        return priced(deductions.stream()
                .map(one -> waived.contains(one.number()) ? with(one, one.points(), why) : one)
                .toList());
    }

    private static boolean isSame(Incident one, Incident other) {
        return one.fault() == other.fault()
                && one.step() == other.step()
                && one.subject().subject().equals(other.subject().subject())
                && Objects.equals(one.cutOffMonth(), other.cutOffMonth())
                && Objects.equals(one.document(), other.document());
    }

    private int timesToCount(Fault fault) {
        return switch (fault) {
            case LATE, RECHECK, FALSIFICATION -> 1;
            case RETURNED -> rules.returnsFrom();
        };
    }

    private List<Deduction> priced(List<Deduction> deductions) {
        List<Deduction> priced = new ArrayList<>();
        for (Deduction one : deductions) {
            BigDecimal late = priced.stream()
                    .filter(earlier -> earlier.fault() == Fault.LATE)
                    .map(Deduction::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            priced.add(with(one, one.waived() == null ? price(one.fault(), late) : BigDecimal.ZERO, one.waived()));
        }
        return List.copyOf(priced);
    }

    private BigDecimal price(Fault fault, BigDecimal late) {
        return switch (fault) {
            case LATE -> rules.latePoints().min(rules.lateMost().subtract(late));
            case RETURNED -> rules.returnedPoints();
            case RECHECK -> rules.recheckPoints();
            case FALSIFICATION -> BigDecimal.ZERO;
        };
    }

    private static Deduction with(Deduction one, BigDecimal points, @Nullable String waived) {
        return new Deduction(
                one.number(),
                one.fault(),
                one.subject(),
                one.step(),
                one.cutOffMonth(),
                one.document(),
                one.on(),
                points,
                waived);
    }
}
