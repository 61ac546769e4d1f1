package org.jixiao.monitoring.submission;

import java.time.LocalDate;
import org.jixiao.contracts.monitoring.SubmissionEvent;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionSent;
import org.jixiao.kernel.submission.SubmissionCommand.PrepareSubmission;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReceipt;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReturn;
import org.jixiao.kernel.submission.SubmissionCommand.SendSubmission;
import org.jixiao.kernel.submission.Told;
import org.jspecify.annotations.Nullable;

/** A submission in the events of monitoring. */
final class TrackingSubmitted implements Told<SubmissionEvent> {

    @Override
    public SubmissionEvent prepared(PrepareSubmission command, int edition, @Nullable LocalDate dueOn) {
        return new SubmissionPrepared(
                command.subject(), edition, command.on(), dueOn, command.items(), command.papers(), command.archive());
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
