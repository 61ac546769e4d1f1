package org.jixiao.evaluation.submission;

import java.time.LocalDate;
import org.jixiao.contracts.evaluation.SubmissionEvent;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionSent;
import org.jixiao.kernel.submission.SubmissionCommand.PrepareSubmission;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReceipt;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReturn;
import org.jixiao.kernel.submission.SubmissionCommand.SendSubmission;
import org.jixiao.kernel.submission.Told;
import org.jspecify.annotations.Nullable;

/** A submission in the events of evaluation. */
final class EvaluationSubmitted implements Told<SubmissionEvent> {

    @Override
    public SubmissionEvent prepared(PrepareSubmission command, int edition, @Nullable LocalDate dueOn) {
        return new SubmissionPrepared(
                command.subject(),
                edition,
                command.on(),
                dueOn,
                command.items(),
                command.gaps().missing(),
                command.gaps().because(),
                command.papers(),
                command.archive());
    }

    @Override
    public SubmissionEvent sent(SendSubmission command, boolean late) {
        return new SubmissionSent(
                command.subject(),
                command.edition(),
                command.on(),
                command.documentNumber(),
                command.approvalNumber(),
                late);
    }

    @Override
    public SubmissionEvent received(RecordReceipt command) {
        return new SubmissionReceived(command.subject(), command.edition(), command.receivedOn(), command.receipt());
    }

    @Override
    public SubmissionEvent returned(RecordReturn command) {
        return new SubmissionReturned(
                command.subject(), command.edition(), command.returnedOn(), command.opinions(), command.resubmitBy());
    }
}
