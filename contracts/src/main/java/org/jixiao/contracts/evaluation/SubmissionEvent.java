package org.jixiao.contracts.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to the results of evaluation on the way to the finance bureau (向市财政局报送).
 */
public sealed interface SubmissionEvent extends StoredEvent {

    /** A year's self-evaluations or work summary; the evaluated subject where it is the report of its key evaluation. */
    Subject subject();

    /** 1 for what is sent first, one more whenever it is sent anew, after a return or with newer results. */
    int edition();

    /**
     * The package of an edition was made. A later one of the same edition replaces it.
     *
     * @param dueOn the last day for it, by the rulebook; null where there is none
     * @param items what the package tells of each subject
     * @param missing what belongs into it and is not ready yet
     * @param missingBecause why it goes without that; null where nothing is missing
     * @param papers uploaded documents that are in the package
     * @param archive the sheets and forms, and a list of their hashes, as one ZIP file
     */
    record SubmissionPrepared(
            Subject subject,
            int edition,
            LocalDate preparedOn,
            @Nullable LocalDate dueOn,
            List<SubmittedItem> items,
            List<SubmittedItem> missing,
            @Nullable String missingBecause,
            List<Attachment> papers,
            Attachment archive)
            implements SubmissionEvent {}

    /**
     * The package went to the finance bureau.
     *
     * @param documentNumber number of the letter it went with (文号)
     * @param approvalNumber number under which 办领导 signed that letter (签发文号)
     * @param late after the last day (逾期); of the first edition only
     */
    record SubmissionSent(
            Subject subject, int edition, LocalDate sentOn, String documentNumber, String approvalNumber, boolean late)
            implements SubmissionEvent {}

    /**
     * The finance bureau has it.
     *
     * @param receipt number or name of whoever took it in
     */
    record SubmissionReceived(Subject subject, int edition, LocalDate receivedOn, String receipt)
            implements SubmissionEvent {}

    /**
     * The finance bureau sent it back: the next edition has to follow.
     *
     * @param resubmitBy the last day for that, as the finance bureau says; null where it sets none
     */
    record SubmissionReturned(
            Subject subject,
            int edition,
            LocalDate returnedOn,
            String opinions,
            @Nullable LocalDate resubmitBy) implements SubmissionEvent {}
}
