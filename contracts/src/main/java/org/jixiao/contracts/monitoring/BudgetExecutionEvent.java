package org.jixiao.contracts.monitoring;

import java.math.BigDecimal;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;

/**
 * Everything that can happen to the money of one project, or to the own expenditure (基本支出) of one unit, in one budget year
 * (预算执行). Only finance documents move it.
 */
public sealed interface BudgetExecutionEvent extends StoredEvent {

    Subject subject();

    /** The project or unit became known here, so that its documents can count. */
    record BudgetExecutionOpened(Subject subject) implements BudgetExecutionEvent {}

    /** A document counts from now on; the figures are the subject's money once it does. */
    @Published
    sealed interface DocumentCounted extends BudgetExecutionEvent {

        FinanceDocument document();

        MoneyFigures figures();
    }

    /** Finance approved money (预算批复). */
    @Published
    record BudgetApproved(Subject subject, FinanceDocument document, MoneyFigures figures) implements DocumentCounted {}

    /** Finance changed the year's budget: more (追加), less (追减), or moved between subjects (调剂), which comes as a pair. */
    @Published
    record BudgetAdjusted(Subject subject, FinanceDocument document, MoneyFigures figures) implements DocumentCounted {}

    /** Finance issued or cut the quota (指标下达, 指标调减) within which payments may be requested. */
    @Published
    record QuotaIssued(Subject subject, FinanceDocument document, MoneyFigures figures) implements DocumentCounted {}

    /** The unit requested a payment (支付申请); until it is paid the amount is in transit (在途). */
    @Published
    record PaymentRequested(Subject subject, FinanceDocument document, MoneyFigures figures)
            implements DocumentCounted {}

    /** Money was paid: by the treasury (国库集中支付), as an allocation (实拨), or from the unit's own funds (单位资金). */
    @Published
    record PaymentMade(Subject subject, FinanceDocument document, MoneyFigures figures) implements DocumentCounted {}

    /** Paid money came back: returned by the payee (退款) or rejected by the bank (退票), on the day it came back. */
    @Published
    record PaymentReturned(Subject subject, FinanceDocument document, MoneyFigures figures)
            implements DocumentCounted {}

    /** A payment was moved to another code (支付更正); what the one loses the other gains. */
    @Published
    record PaymentCorrected(Subject subject, FinanceDocument document, MoneyFigures figures)
            implements DocumentCounted {}

    /** Money left a budget year or came into the next (结转). */
    @Published
    record CarriedOver(Subject subject, FinanceDocument document, MoneyFigures figures) implements DocumentCounted {}

    /** Finance took money back (收回). */
    @Published
    record ClawedBack(Subject subject, FinanceDocument document, MoneyFigures figures) implements DocumentCounted {}

    /**
     * The document that counts since the event before came after finance had closed the year. It counts all the same; what was
     * finalised before stays as it is.
     *
     * @param budgetChange what it changed of 全年预算数, in 元
     * @param executedChange what it changed of 执行数, in 元
     * @param closedBy 文号 of the closing
     */
    @Published
    record LateDocumentCounted(
            Subject subject,
            FinanceDocument document,
            BigDecimal budgetChange,
            BigDecimal executedChange,
            String closedBy)
            implements BudgetExecutionEvent {}

    /**
     * A document came that cannot count yet. It is a fact and stays: each later document of the subject tries it again. Parked once
     * more when only the reason is another one.
     */
    record FinanceDocumentParked(Subject subject, FinanceDocument document, ParkingReason reason)
            implements BudgetExecutionEvent {}

    /** Why a document cannot count yet. */
    enum ParkingReason {
        /** 项目或单位未知. */
        SUBJECT_UNKNOWN,
        /** 缺少前一版本. */
        PRECEDING_VERSION_MISSING,
        /** 缺少原凭证. */
        ORIGINAL_MISSING,
        /** 金额超过原凭证. */
        ABOVE_ORIGINAL,
        /** 尚无批复或指标. */
        BUDGET_NOT_APPROVED,
        /** 超出指标. */
        ABOVE_BUDGET
    }
}
