package org.jixiao.kernel.submission;

import java.time.LocalDate;
import org.jixiao.kernel.submission.SubmissionCommand.PrepareSubmission;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReceipt;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReturn;
import org.jixiao.kernel.submission.SubmissionCommand.SendSubmission;
import org.jspecify.annotations.Nullable;

/**
 * How a service tells in its own events what happens to a submission.
 *
 * @param <E> its sealed events
 */
public interface Told<E> {

    E prepared(PrepareSubmission command, int edition, @Nullable LocalDate dueOn);

    /** @param late after the last day (逾期) */
    E sent(SendSubmission command, boolean late);

    E received(RecordReceipt command);

    E returned(RecordReturn command);
}
