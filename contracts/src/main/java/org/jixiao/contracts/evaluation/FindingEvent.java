package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jspecify.annotations.Nullable;

/** What evaluations found of a subject, our own and those of others (notice 三(四)). */
public sealed interface FindingEvent extends StoredEvent {

    Subject subject();

    /**
     * Something was found that has to be put right (整改). Monitoring orders it and follows it to its end.
     *
     * @param number counts the subject's findings from 1
     * @param documentNumber 文号 of the notice by which it has to be put right
     * @param source EVALUATION, RECHECK, SUPERVISION, FINANCE or AUDIT
     * @param lossOrViolation whether money was lost or a rule broken (损失、违规)
     * @param findings 发现的问题, each a sentence
     * @param requirements 整改要求
     * @param basis what the findings rest on: the evaluation, or the paper from outside
     * @param dueOn 整改期限
     */
    @Published
    record FindingRaised(
            Subject subject,
            int number,
            String documentNumber,
            FindingSource source,
            boolean lossOrViolation,
            List<String> findings,
            String requirements,
            String basis,
            LocalDate dueOn,
            LocalDate raisedOn)
            implements FindingEvent {}

    /**
     * A result from outside was registered as it is: 财政重点评价, 财政复核, 审计, or a supervision. Nothing here scores it anew.
     *
     * @param source SUPERVISION, FINANCE or AUDIT
     * @param number counts the subject's results of that source from 1, in the order in which they were registered
     * @param document 文号
     * @param documentDate the day of the document
     * @param score as the document has it; null where it has none
     * @param grade as the document has it; null where it has none
     * @param conclusion what it says in short
     * @param paper the document itself; null where it is kept elsewhere
     */
    @Published
    record OutsideResultRegistered(
            Subject subject,
            FindingSource source,
            int number,
            String document,
            LocalDate documentDate,
            @Nullable BigDecimal score,
            @Nullable String grade,
            String conclusion,
            @Nullable Attachment paper,
            LocalDate registeredOn)
            implements FindingEvent {

        /** As it reads once it was corrected; its number and the day on which it was registered stay. */
        public OutsideResultRegistered after(OutsideResultCorrected correction) {
            return new OutsideResultRegistered(
                    subject,
                    source,
                    number,
                    correction.document(),
                    correction.documentDate(),
                    correction.score(),
                    correction.grade(),
                    correction.conclusion(),
                    correction.paper(),
                    registeredOn);
        }
    }

    /**
     * A result from outside was registered otherwise than its document has it, and reads from now on as here (更正). What was registered first
     * stays in the history; the rulebook of the day on which it was registered still says what a score alone means.
     *
     * @param source SUPERVISION, FINANCE or AUDIT
     * @param number of the result among those of its source
     * @param document 文号
     * @param documentDate the day of the document
     * @param score as the document has it; null where it has none
     * @param grade as the document has it; null where it has none
     * @param conclusion what it says in short
     * @param paper the document itself; null where it is kept elsewhere
     * @param reason what was wrong
     */
    @Published
    record OutsideResultCorrected(
            Subject subject,
            FindingSource source,
            int number,
            String document,
            LocalDate documentDate,
            @Nullable BigDecimal score,
            @Nullable String grade,
            String conclusion,
            @Nullable Attachment paper,
            String reason,
            LocalDate correctedOn)
            implements FindingEvent {}

    /**
     * A result from outside is not about this subject and year (撤销登记), and binds nothing here. One from
     * which something was raised to be put right is corrected instead; its number is not given again.
     *
     * @param source SUPERVISION, FINANCE or AUDIT
     * @param number of the result among those of its source
     * @param document 文号
     * @param reason why it does not belong here
     */
    @Published
    record OutsideResultWithdrawn(
            Subject subject, FindingSource source, int number, String document, String reason, LocalDate withdrawnOn)
            implements FindingEvent {}
}
