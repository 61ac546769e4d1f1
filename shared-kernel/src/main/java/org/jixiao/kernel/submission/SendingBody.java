package org.jixiao.kernel.submission;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.submission.SubmissionCommand.SendSubmission;

/**
 * That a package went to the finance bureau.
 *
 * @param documentNumber 文号 of the letter
 * @param approvalNumber 签发文号, under which 办领导 signed it
 */
public record SendingBody(
        @Min(1) int edition,
        @Line String documentNumber,
        @Line String approvalNumber) {

    public SendSubmission of(Subject subject, LocalDate on) {
        return new SendSubmission(subject, edition, documentNumber, approvalNumber, on);
    }
}
