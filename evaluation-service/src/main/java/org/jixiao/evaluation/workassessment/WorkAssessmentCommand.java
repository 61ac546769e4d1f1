package org.jixiao.evaluation.workassessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.EvaluationRules.WorkItem;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/** What can be asked of the assessment of a unit or a division. */
public sealed interface WorkAssessmentCommand extends Command {

    Assessed assessed();

    Actor by();

    LocalDate on();

    @Override
    default Subject subject() {
        return Subject.unit(assessed().unitCode(), assessed().budgetYear());
    }

    @Override
    default String part() {
        return assessed().division() == null ? "" : assessed().division();
    }

    /**
     * Who is assessed.
     *
     * @param division of the 机关; null for a unit outside it
     */
    record Assessed(String unitCode, @Nullable String division, int budgetYear) {}

    /** Points that nobody can count. */
    record Judged(WorkItem item, BigDecimal points, String reason) {}

    /** Draw the sheet up from the record, or draw it up anew. */
    record DraftWorkAssessment(Assessed assessed, WorkRecord record, List<Judged> judged, Actor by, LocalDate on)
            implements WorkAssessmentCommand {}

    /** Send the sheet to whoever is assessed. */
    record SendWorkAssessment(Assessed assessed, Actor by, LocalDate on) implements WorkAssessmentCommand {}

    /** Object to the sheet, as who answers for the unit or the division. */
    record ObjectToWorkAssessment(Assessed assessed, String objection, Actor by, LocalDate on)
            implements WorkAssessmentCommand {}

    /**
     * Answer the objection.
     *
     * @param waived numbers of the deductions that no longer take anything off
     * @param judged points that are judged anew; whatever is not named stays
     */
    record AnswerObjection(
            Assessed assessed, String answer, List<Integer> waived, List<Judged> judged, Actor by, LocalDate on)
            implements WorkAssessmentCommand {}

    /**
     * Decide in the meeting.
     *
     * @param document number of the meeting's paper
     */
    record DecideWorkAssessment(Assessed assessed, String document, Actor by, LocalDate on)
            implements WorkAssessmentCommand {}
}
