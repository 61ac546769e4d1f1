package org.jixiao.evaluation.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of the findings of a subject. */
public sealed interface FindingCommand extends Command {

    LocalDate on();

    /**
     * What was found, and what has to be done about it.
     *
     * @param problems 发现的问题, each a sentence
     * @param requirements 整改要求
     * @param dueOn 整改期限
     */
    record Findings(
            String documentNumber,
            List<String> problems,
            String requirements,
            boolean lossOrViolation,
            LocalDate dueOn) {}

    /**
     * Have put right what our own evaluation found.
     *
     * @param source EVALUATION or RECHECK
     * @param basis what the findings rest on
     */
    record RaiseFinding(Subject subject, FindingSource source, Findings findings, String basis, LocalDate on)
            implements FindingCommand {}

    /**
     * Have put right the false data of a result, whoever found it.
     *
     * @param source who found it
     * @param basis the paper that found it
     */
    record RaiseFalsification(Subject subject, FindingSource source, Findings findings, String basis, LocalDate on)
            implements FindingCommand {}

    /**
     * Register what others found, as their document says it.
     *
     * @param source SUPERVISION, FINANCE or AUDIT
     * @param findings what has to be put right; null where nothing has
     */
    record RegisterOutsideResult(
            Subject subject,
            FindingSource source,
            String document,
            LocalDate documentDate,
            @Nullable BigDecimal score,
            @Nullable String grade,
            String conclusion,
            @Nullable Attachment paper,
            @Nullable Findings findings,
            LocalDate on)
            implements FindingCommand {}
}
