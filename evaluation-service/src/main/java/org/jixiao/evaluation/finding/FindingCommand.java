package org.jixiao.evaluation.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
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
     * What a document from outside says.
     *
     * @param document 文号
     * @param score as it has it; null where it has none
     * @param grade as it has it; null where it has none
     * @param conclusion what it says in short
     * @param paper the document itself; null where it is kept elsewhere
     */
    record OutsideDocument(
            String document,
            LocalDate documentDate,
            @Nullable BigDecimal score,
            @Nullable String grade,
            String conclusion,
            @Nullable Attachment paper) {

        /** Whether it is registered just so. */
        boolean isRegisteredAs(OutsideResultRegistered result) {
            return document.equals(result.document())
                    && documentDate.equals(result.documentDate())
                    && (score == null
                            ? result.score() == null
                            : result.score() != null && score.compareTo(result.score()) == 0)
                    && Objects.equals(grade, result.grade())
                    && conclusion.equals(result.conclusion())
                    && Objects.equals(paper, result.paper());
        }
    }

    /**
     * Register what others found, as their document says it.
     *
     * @param source SUPERVISION, FINANCE or AUDIT
     * @param findings what has to be put right; null where nothing has
     */
    record RegisterOutsideResult(
            Subject subject,
            FindingSource source,
            OutsideDocument document,
            @Nullable Findings findings,
            LocalDate on) implements FindingCommand {}

    /**
     * Correct what was registered otherwise than the document has it (更正).
     *
     * @param number of the result among those of its source
     * @param document as it reads in truth
     */
    record CorrectOutsideResult(
            Subject subject, FindingSource source, int number, OutsideDocument document, String reason, LocalDate on)
            implements FindingCommand {}

    /**
     * Withdraw what was registered of the wrong subject or year (撤销登记).
     *
     * @param number of the result among those of its source
     */
    record WithdrawOutsideResult(Subject subject, FindingSource source, int number, String reason, LocalDate on)
            implements FindingCommand {}
}
