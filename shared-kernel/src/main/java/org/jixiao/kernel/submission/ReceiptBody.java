package org.jixiao.kernel.submission;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReceipt;

/**
 * That the finance bureau has what was sent.
 *
 * @param receipt number or name of whoever took it in
 */
public record ReceiptBody(
        @Min(1) int edition, LocalDate receivedOn, @Line String receipt) {

    public RecordReceipt of(Subject subject, LocalDate on) {
        return new RecordReceipt(subject, edition, receivedOn, receipt, on);
    }
}
