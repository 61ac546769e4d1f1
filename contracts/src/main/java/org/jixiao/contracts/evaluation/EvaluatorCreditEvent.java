package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;

/** What became known of an expert or an agency by their work (信用记录, 财监〔2021〕4号). */
public sealed interface EvaluatorCreditEvent extends StoredEvent {

    EvaluatorKind kind();

    /** Staff id of an expert, 统一社会信用代码 of an agency. */
    String code();

    /**
     * The quality of a commission was judged (质量评分) when it was over.
     *
     * @param commission what they were commissioned with
     * @param quality points of 100
     */
    @Published
    record CreditRecorded(
            EvaluatorKind kind, String code, String commission, BigDecimal quality, String remark, LocalDate recordedOn)
            implements EvaluatorCreditEvent {}

    /**
     * Nobody commissions them any more (列入黑名单).
     *
     * @param document 文号 of the decision
     */
    @Published
    record EvaluatorBlacklisted(
            EvaluatorKind kind, String code, String reason, String document, LocalDate blacklistedOn)
            implements EvaluatorCreditEvent {}
}
