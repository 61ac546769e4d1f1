package org.jixiao.goals.submission;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.contracts.goals.SubmissionEvent;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionSent;
import org.jixiao.contracts.goals.SubmissionEvent.SubmittedGoal;
import org.jixiao.kernel.submission.SubmissionCommand.PrepareSubmission;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReceipt;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReturn;
import org.jixiao.kernel.submission.SubmissionCommand.SendSubmission;
import org.jixiao.kernel.submission.Told;
import org.jspecify.annotations.Nullable;

/** The submission of a year's goals in the events of goals. */
public final class GoalsSubmitted implements Told<SubmissionEvent> {

    /** What is submitted: the goals of 二上. */
    private static final String GOALS = "goals";

    /** What a year's submission is known by. */
    public static Subject of(int budgetYear) {
        return new Subject(Subject.SUBMISSION, GOALS, budgetYear);
    }

    @Override
    public SubmissionEvent prepared(PrepareSubmission command, int edition, @Nullable LocalDate dueOn) {
        return new SubmissionPrepared(
                command.subject().budgetYear(),
                edition,
                command.on(),
                dueOn,
                command.items().stream().map(GoalsSubmitted::goal).toList(),
                command.archive());
    }

    private static SubmittedGoal goal(SubmittedItem item) {
        return new SubmittedGoal(item.subject().code(), item.name(), item.unitCode(), item.amount());
    }

    @Override
    public SubmissionEvent sent(SendSubmission command, boolean late) {
        return new SubmissionSent(
                command.subject().budgetYear(),
                command.edition(),
                command.on(),
                command.documentNumber(),
                command.approvalNumber(),
                late);
    }

    @Override
    public SubmissionEvent received(RecordReceipt command) {
        return new SubmissionReceived(
                command.subject().budgetYear(), command.edition(), command.receivedOn(), command.receipt());
    }

    @Override
    public SubmissionEvent returned(RecordReturn command) {
        return new SubmissionReturned(
                command.subject().budgetYear(),
                command.edition(),
                command.returnedOn(),
                command.opinions(),
                command.resubmitBy());
    }
}
