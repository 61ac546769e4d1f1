package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.StoredEvent;
import org.jspecify.annotations.Nullable;

/** What can happen to the goals of a budget year on their way to the finance bureau (向市财政局报送). */
public sealed interface SubmissionEvent extends StoredEvent {

    int budgetYear();

    /** 1 for what is sent first, one more whenever it is sent anew after a return. */
    int edition();

    /**
     * The package of an edition was made. A later one of the same edition replaces it.
     *
     * @param dueOn the year's last day for it, by the rulebook; null where there is none
     * @param goals in the order of their codes
     * @param archive the register, each goal's form and a list of their hashes, as one ZIP file
     */
    record SubmissionPrepared(
            int budgetYear,
            int edition,
            LocalDate preparedOn,
            @Nullable LocalDate dueOn,
            List<SubmittedGoal> goals,
            Attachment archive)
            implements SubmissionEvent {}

    /**
     * One goal of a package.
     *
     * @param name null for a classified project (涉密), of which nothing but its code is said
     * @param amount what the budget has for it, 元; null for a classified project
     */
    record SubmittedGoal(
            String projectCode,
            @Nullable String name,
            String unitCode,
            @Nullable BigDecimal amount) {}

    /**
     * The package went to the finance bureau.
     *
     * @param documentNumber number of the letter it went with (文号)
     * @param approvalNumber number under which 办领导 signed that letter (签发文号)
     * @param late after the year's last day (逾期); of the first edition only
     */
    record SubmissionSent(
            int budgetYear, int edition, LocalDate sentOn, String documentNumber, String approvalNumber, boolean late)
            implements SubmissionEvent {}

    /**
     * The finance bureau has it.
     *
     * @param receipt number or name of whoever took it in
     */
    record SubmissionReceived(int budgetYear, int edition, LocalDate receivedOn, String receipt)
            implements SubmissionEvent {}

    /**
     * The finance bureau sent it back: the next edition has to follow.
     *
     * @param resubmitBy the last day for that, as the finance bureau says; null where it sets none
     */
    record SubmissionReturned(
            int budgetYear,
            int edition,
            LocalDate returnedOn,
            String opinions,
            @Nullable LocalDate resubmitBy) implements SubmissionEvent {}
}
