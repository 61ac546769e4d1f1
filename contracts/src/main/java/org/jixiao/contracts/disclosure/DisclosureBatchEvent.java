package org.jixiao.contracts.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.LegalGround;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen to the batches (公开批次) of one occasion in one budget year: the department publishes one, and each unit one
 * of its own. The department's has no unit.
 */
public sealed interface DisclosureBatchEvent extends StoredEvent {

    int budgetYear();

    Occasion occasion();

    @Nullable
    String unitCode();

    /**
     * The reply came (批复), or was corrected: the legal clock runs from its day (预算法 art. 14, 实施条例 art. 6).
     *
     * @param document 文号 of the reply
     * @param dueOn the last lawful day
     * @param warnOn the last working day that is no later
     */
    record ClockStarted(
            int budgetYear,
            Occasion occasion,
            @Nullable String unitCode,
            String document,
            LocalDate repliedOn,
            LocalDate dueOn,
            LocalDate warnOn)
            implements DisclosureBatchEvent {}

    /**
     * The batch was released (公开发布), all of it in one moment.
     *
     * @param items what it holds, in the order in which they get their index numbers
     * @param dueOn the last lawful day
     */
    @Published
    record BatchReleased(
            int budgetYear,
            Occasion occasion,
            @Nullable String unitCode,
            List<Released> items,
            LocalDate releasedOn,
            LocalDate dueOn)
            implements DisclosureBatchEvent {}

    /**
     * What the scope holds and the released batch does not, each with its ground. It is for the office alone.
     */
    record BatchLeftOut(
            int budgetYear, Occasion occasion, @Nullable String unitCode, List<LeftOut> items)
            implements DisclosureBatchEvent {}

    /**
     * One item of a released batch.
     *
     * @param contentHash hash of exactly what was cleared
     */
    record Released(Subject subject, Matter matter, String contentHash) {}

    /** One item that is withheld (不予公开). */
    record LeftOut(Subject subject, Matter matter, LegalGround ground) {}
}
