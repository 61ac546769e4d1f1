package org.jixiao.kernel.submission;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of a submission to the finance bureau (报送). */
public sealed interface SubmissionCommand extends Command {

    /** The business date. */
    LocalDate on();

    /**
     * Make the package, or make it anew as long as it was not sent.
     *
     * @param gaps what is missing in it
     * @param papers uploaded documents that are in the package as well
     */
    record PrepareSubmission(
            Subject subject,
            List<SubmittedItem> items,
            Gaps gaps,
            List<Attachment> papers,
            Attachment archive,
            LocalDate on)
            implements SubmissionCommand {

        /** Of a package in which nothing can be missing. */
        public PrepareSubmission(
                Subject subject, List<SubmittedItem> items, List<Attachment> papers, Attachment archive, LocalDate on) {
            this(subject, items, Gaps.none(), papers, archive, on);
        }
    }

    /** What concerns the edition that the sender of the command has in mind, and no other. */
    sealed interface OfEdition extends SubmissionCommand {

        int edition();
    }

    /**
     * Send the package to the finance bureau (报送).
     *
     * @param documentNumber 文号
     * @param approvalNumber 签发文号
     */
    record SendSubmission(Subject subject, int edition, String documentNumber, String approvalNumber, LocalDate on)
            implements OfEdition {}

    /** Take down that the finance bureau has it. */
    record RecordReceipt(Subject subject, int edition, LocalDate receivedOn, String receipt, LocalDate on)
            implements OfEdition {}

    /**
     * Take down that the finance bureau sent it back, and what it says.
     *
     * @param resubmitBy the last day for the next edition; null where the finance bureau sets none
     */
    record RecordReturn(
            Subject subject,
            int edition,
            LocalDate returnedOn,
            String opinions,
            @Nullable LocalDate resubmitBy,
            LocalDate on)
            implements OfEdition {}
}
