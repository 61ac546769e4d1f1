package org.jixiao.evaluation.workassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Counted;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Deduction;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Fault;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Step;
import org.jixiao.contracts.goals.EvaluationRules.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * What the log has of the performance work of a unit or a division in one budget year.
 *
 * @param tallies one for each item that is counted
 * @param incidents in the order in which they happened, and then what was published late or not at all
 */
public record WorkRecord(List<Tally> tallies, List<Incident> incidents) {

    /** Whether false data was found that the sheet does not name. */
    boolean hasFalsificationBesides(WorkAssessmentSheet sheet) {
        return incidents.stream()
                .filter(one -> one.fault() == Fault.FALSIFICATION)
                .anyMatch(one -> sheet.deductions().stream().noneMatch(known -> isOf(known, one)));
    }

    private static boolean isOf(Deduction known, Incident incident) {
        return known.fault() == incident.fault()
                && known.subject().subject().equals(incident.subject().subject())
                && Objects.equals(known.document(), incident.document());
    }

    /**
     * How much of what was due was done.
     *
     * @param gaps the subjects that are missing in {@code done}
     */
    public record Tally(WorkItem item, int done, int due, List<Counted> gaps) {}

    /**
     * A step or a publication that was late, a return, a result that its recheck changed considerably, or false data.
     *
     * @param cutOffMonth of the tracking task; null of every other step
     * @param document 文号 of the paper that found false data; null of every other fault
     * @param on the day on which it happened, of false data the day of its truth confirmation
     */
    public record Incident(
            Fault fault,
            Counted subject,
            Step step,
            @Nullable Integer cutOffMonth,
            @Nullable String document,
            LocalDate on) {}
}
