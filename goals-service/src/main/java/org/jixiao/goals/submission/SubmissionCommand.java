package org.jixiao.goals.submission;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.SubmissionEvent.SubmittedGoal;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of the submission of a budget year's goals. */
public sealed interface SubmissionCommand extends Command {

    /** What is submitted: the goals of 二上. */
    String GOALS = "goals";

    int budgetYear();

    /** The business date. */
    LocalDate on();

    @Override
    default Subject subject() {
        return new Subject(Subject.SUBMISSION, GOALS, budgetYear());
    }

    /** Make the package, or make it anew as long as it was not sent. */
    record PrepareSubmission(int budgetYear, List<SubmittedGoal> goals, Attachment archive, LocalDate on)
            implements SubmissionCommand {}

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
    record SendSubmission(int budgetYear, int edition, String documentNumber, String approvalNumber, LocalDate on)
            implements OfEdition {}

    /** Take down that the finance bureau has it. */
    record RecordReceipt(int budgetYear, int edition, LocalDate receivedOn, String receipt, LocalDate on)
            implements OfEdition {}

    /** Take down that the finance bureau sent it back, and what it says. */
    record RecordReturn(int budgetYear, int edition, LocalDate returnedOn, String opinions, LocalDate on)
            implements OfEdition {}
}
