package org.jixiao.kernel.submission;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReturn;
import org.jspecify.annotations.Nullable;

/**
 * That the finance bureau sent a package back, with its opinions.
 *
 * @param resubmitBy until when it wants the next edition, if it says so
 */
public record ReturnBody(
        @Min(1) int edition,
        LocalDate returnedOn,
        @Paragraph String opinions,
        @Nullable LocalDate resubmitBy) {

    public RecordReturn of(Subject subject, LocalDate on) {
        return new RecordReturn(subject, edition, returnedOn, opinions, resubmitBy, on);
    }
}
