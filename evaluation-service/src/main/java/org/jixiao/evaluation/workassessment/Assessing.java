package org.jixiao.evaluation.workassessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Deduction;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Fault;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Line;
import org.jixiao.contracts.goals.EvaluationRules.AssessedItem;
import org.jixiao.contracts.goals.EvaluationRules.WorkAssessment;
import org.jixiao.contracts.goals.EvaluationRules.WorkItem;
import org.jixiao.contracts.goals.Rules.GradeBand;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Judged;
import org.jixiao.evaluation.workassessment.WorkRecord.Tally;
import org.jixiao.platform.aggregate.Refusal;

/**
 * From the record to the sheet: an item earns as much of its points as was done of what was due, a judged one what it was given,
 * and the deductions come off the sum. Where false data was found the whole sheet has the worst grade, whatever its sum (弄虚作假 → 差).
 */
record Assessing(WorkAssessment rules) {

    private static final int DECIMALS = 2;

    WorkAssessmentSheet draft(WorkRecord record, List<Judged> judged) {
        List<Line> lines = rules.items().stream()
                .map(item -> item.judged() ? judged(item, judged) : counted(item, record))
                .toList();
        return sheet(lines, new Deducting(rules).of(record.incidents()));
    }

    /**
     * After the answer to an objection.
     *
     * @param answer why deductions are waived
     */
    WorkAssessmentSheet revised(WorkAssessmentSheet sheet, List<Integer> waived, List<Judged> judged, String answer) {
        List<Line> lines = sheet.lines().stream()
                .map(line -> of(line.item(), judged)
                        .map(anew -> new Line(
                                line.item(), line.maximum(), null, null, anew.points(), List.of(), anew.reason()))
                        .orElse(line))
                .toList();
        return sheet(lines, new Deducting(rules).without(waived, answer, sheet.deductions()));
    }

    /** What speaks against the points that were given; of a first draft every judged item has some. */
    List<Refusal> objectionsTo(List<Judged> judged, boolean all) {
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            String field = "judged[" + i + "]";
            Judged given = judged.get(i);
            AssessedItem item = rules.items().stream()
                    .filter(one -> one.item() == given.item() && one.judged())
                    .findFirst()
                    .orElse(null);
            if (item == null) {
                objections.add(Refusal.rule("work-item-not-judged").at(field + ".item"));
            } else if (given.points().compareTo(item.points()) > 0) {
                objections.add(Refusal.rule("points-above-maximum")
                        .at(field + ".points")
                        .with("maximum", item.points().toPlainString()));
            }
            if (of(given.item(), judged.subList(0, i)).isPresent()) {
                objections.add(Refusal.rule("work-item-judged-twice").at(field + ".item"));
            }
        }
        rules.items().stream()
                .filter(item -> all && item.judged() && of(item.item(), judged).isEmpty())
                .forEach(item -> objections.add(Refusal.rule("work-item-without-points")
                        .at("judged")
                        .with("item", item.item().name())));
        return objections;
    }

    private static Optional<Judged> of(WorkItem item, List<Judged> judged) {
        return judged.stream().filter(one -> one.item() == item).findFirst();
    }

    private static Line judged(AssessedItem item, List<Judged> judged) {
        Judged given = of(item.item(), judged).orElseThrow();
        return new Line(item.item(), item.points(), null, null, given.points(), List.of(), given.reason());
    }

    /** Where nothing was due nothing was missed. */
    private static Line counted(AssessedItem item, WorkRecord record) {
        Tally tally = record.tallies().stream()
                .filter(one -> one.item() == item.item())
                .findFirst()
                .orElseThrow();
        BigDecimal points = tally.due() == 0
                ? item.points()
                : item.points()
                        .multiply(BigDecimal.valueOf(tally.done()))
                        .divide(BigDecimal.valueOf(tally.due()), DECIMALS, RoundingMode.HALF_UP);
        return new Line(item.item(), item.points(), tally.done(), tally.due(), points, tally.gaps(), null);
    }

    private WorkAssessmentSheet sheet(List<Line> lines, List<Deduction> deductions) {
        BigDecimal earned = lines.stream().map(Line::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = deductions.stream()
                .map(Deduction::points)
                .reduce(earned, BigDecimal::subtract)
                .max(BigDecimal.ZERO)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
        boolean falsified = deductions.stream().anyMatch(one -> one.fault() == Fault.FALSIFICATION);
        return new WorkAssessmentSheet(
                lines, deductions, total, falsified ? rules.bands().getLast().grade() : grade(total));
    }

    private String grade(BigDecimal total) {
        return rules.bands().stream()
                .filter(band -> total.compareTo(band.from()) >= 0)
                .map(GradeBand::grade)
                .findFirst()
                .orElseThrow();
    }
}
