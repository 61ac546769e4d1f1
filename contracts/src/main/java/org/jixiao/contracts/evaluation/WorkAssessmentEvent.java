package org.jixiao.contracts.evaluation;

import java.time.LocalDate;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen to the annual assessment (年度工作考核) of how a unit, or a division of the office, did its performance work in
 * one budget year (notice 四(二)3). The subject is the unit; the division, where there is one, tells its assessments apart.
 */
public sealed interface WorkAssessmentEvent extends StoredEvent {

    Subject subject();

    /** Null for a unit outside the 机关, which is assessed as one. */
    @Nullable
    String division();

    /**
     * The sheet was drawn up from the record, or drawn up anew before it was sent.
     *
     * @param name of the unit or the division
     * @param rulebookVersion the rulebook that counted
     * @param draftedOn the day whose record was counted
     */
    record WorkAssessmentDrafted(
            Subject subject,
            @Nullable String division,
            String name,
            int rulebookVersion,
            WorkAssessmentSheet sheet,
            LocalDate draftedOn)
            implements WorkAssessmentEvent {}

    /**
     * The sheet was sent to whoever is assessed (送达).
     *
     * @param objectUntil last day of the objection term (异议期)
     */
    record WorkAssessmentSent(Subject subject, @Nullable String division, LocalDate objectUntil, LocalDate sentOn)
            implements WorkAssessmentEvent {}

    /**
     * Whoever is assessed objected (提出异议).
     *
     * @param head who answers for the unit or the division on that day
     */
    record WorkAssessmentObjected(
            Subject subject, @Nullable String division, String objection, Person head, LocalDate objectedOn)
            implements WorkAssessmentEvent {}

    /**
     * 计划财务处 answered the objection (异议答复).
     *
     * @param sheet as it stands after the answer
     */
    record WorkAssessmentAnswered(
            Subject subject, @Nullable String division, String answer, WorkAssessmentSheet sheet, LocalDate answeredOn)
            implements WorkAssessmentEvent {}

    /**
     * 主任办公会 decided: the result is final and goes into the office's annual work assessment.
     *
     * @param name of the unit or the division
     * @param document number of the meeting's paper
     */
    @Published
    record WorkAssessmentDecided(
            Subject subject,
            @Nullable String division,
            String name,
            int rulebookVersion,
            WorkAssessmentSheet sheet,
            String document,
            LocalDate decidedOn)
            implements WorkAssessmentEvent {}
}
