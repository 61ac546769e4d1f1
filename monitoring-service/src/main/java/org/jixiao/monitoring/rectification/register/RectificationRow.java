package org.jixiao.monitoring.rectification.register;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.monitoring.rectification.Rectification.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A rectification as it stands.
 *
 * @param subject as {@code project/<code>/<year>}
 * @param documentNumber 文号 of the notice
 * @param unitCode the unit that puts it right now
 * @param orderedOf the unit that it was ordered of, and that stays answerable for its time where the project was transferred since
 * @param overdue whether its term has passed and it is neither reported nor closed (逾期)
 * @param failed whether it was rejected or is so late that it counts as such, and may lead to a measure, until it is accepted
 * @param remark what was said when it was judged last
 */
record RectificationRow(
        String subject,
        int number,
        String documentNumber,
        String unitCode,
        String orderedOf,
        FindingSource source,
        Severity severity,
        boolean lossOrViolation,
        List<String> findings,
        String requirements,
        String basis,
        LocalDate orderedOn,
        LocalDate dueOn,
        LocalDate failedAfter,
        Standing standing,
        boolean overdue,
        boolean failed,
        @Nullable String report,
        List<Attachment> evidence,
        @Nullable String reportedBy,
        @Nullable LocalDate reportedOn,
        @Nullable String remark,
        @Nullable LocalDate judgedOn,
        long version) {}
