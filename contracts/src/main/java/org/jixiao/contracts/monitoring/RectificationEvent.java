package org.jixiao.contracts.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to one rectification (整改) of a subject; a subject may have several, told apart by number. */
public sealed interface RectificationEvent extends StoredEvent {

    Subject subject();

    int number();

    /**
     * What was found must be put right (整改通知书).
     *
     * @param documentNumber 文号 of the notice
     * @param unitCode the unit that puts it right
     * @param lossOrViolation whether money was lost or a rule broken (损失、违规)
     * @param findings 发现的问题, each a sentence
     * @param requirements 整改要求
     * @param basis what the findings rest on: a report, a paper, a check
     * @param dueOn 整改期限
     * @param failedAfter last day on which a late report still averts a reduction or claw-back
     * @param finding number of evaluation's finding that it puts right; null where 计划财务处 ordered it itself
     */
    @Published
    record RectificationOrdered(
            Subject subject,
            int number,
            String documentNumber,
            String unitCode,
            FindingSource source,
            Severity severity,
            boolean lossOrViolation,
            List<String> findings,
            String requirements,
            String basis,
            LocalDate dueOn,
            LocalDate failedAfter,
            @Nullable Integer finding)
            implements RectificationEvent {}

    /**
     * The unit says how it put things right (整改报告).
     *
     * @param reportedBy who answers for the report, and therefore does not accept it
     */
    @Published
    record RectificationReported(
            Subject subject,
            int number,
            String report,
            List<Attachment> evidence,
            Person reportedBy,
            LocalDate reportedOn)
            implements RectificationEvent {}

    /** It is put right and closed (验收通过, 销号). */
    @Published
    record RectificationAccepted(Subject subject, int number, String remark) implements RectificationEvent {}

    /** It is not put right (验收不通过), and must be by another day. */
    @Published
    record RectificationRejected(Subject subject, int number, String reason, LocalDate dueOn, LocalDate failedAfter)
            implements RectificationEvent {}

    /** Where a finding came from. */
    enum FindingSource {
        /** 绩效跟踪. */
        TRACKING,
        /** 绩效评价. */
        EVALUATION,
        /** 复核. */
        RECHECK,
        /** 督导. */
        SUPERVISION,
        /** 财政. */
        FINANCE,
        /** 审计. */
        AUDIT
    }

    /** How grave it is. */
    enum Severity {
        /** 一般. */
        ORDINARY,
        /** 严重. */
        SERIOUS
    }
}
