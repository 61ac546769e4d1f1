package org.jixiao.evaluation.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.platform.aggregate.Command;

/** What can be taken down of an expert or an agency. */
public sealed interface EvaluatorCreditCommand extends Command {

    EvaluatorKind kind();

    /** Staff id of an expert, 统一社会信用代码 of an agency. */
    String code();

    /** Credit is the whole office's, and no budget year's. */
    @Override
    default Subject subject() {
        return Subject.organisation("office");
    }

    /** As the register of goals tells its entries apart. */
    @Override
    default String part() {
        return kind().name().toLowerCase(Locale.ROOT) + "-" + code();
    }

    /**
     * Take down how good a commission was.
     *
     * @param commission what they were commissioned with
     * @param quality points of 100
     */
    record RecordCredit(
            EvaluatorKind kind, String code, String commission, BigDecimal quality, String remark, LocalDate on)
            implements EvaluatorCreditCommand {}

    /**
     * Have nobody commission them any more.
     *
     * @param document 文号 of the decision
     */
    record BlacklistEvaluator(EvaluatorKind kind, String code, String reason, String document, LocalDate on)
            implements EvaluatorCreditCommand {}
}
