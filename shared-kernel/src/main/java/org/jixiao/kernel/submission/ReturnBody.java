package org.jixiao.kernel.submission;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReturn;

/** That the finance bureau sent a package back, with its opinions. */
public record ReturnBody(
        @Min(1) int edition,
        LocalDate returnedOn,
        @Paragraph String opinions) {

    public RecordReturn of(Subject subject, LocalDate on) {
        return new RecordReturn(subject, edition, returnedOn, opinions, on);
    }
}
