package org.jixiao.evaluation.workassessment;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Counted;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Fault;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Step;
import org.jixiao.contracts.goals.EvaluationRules.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * What the log has of the performance work of a unit or a division in one budget year.
 *
 * @param tallies one for each item that is counted
 * @param incidents in the order in which they happened
 */
public record WorkRecord(List<Tally> tallies, List<Incident> incidents) {

    /**
     * How much of what was due was done.
     *
     * @param gaps the subjects that are missing in {@code done}
     */
    public record Tally(WorkItem item, int done, int due, List<Counted> gaps) {}

    /**
     * A step that was late, a return, or a result that its recheck changed considerably.
     *
     * @param cutOffMonth of the tracking task; null of every other step
     */
    public record Incident(
            Fault fault,
            Counted subject,
            Step step,
            @Nullable Integer cutOffMonth,
            LocalDate on) {}
}
