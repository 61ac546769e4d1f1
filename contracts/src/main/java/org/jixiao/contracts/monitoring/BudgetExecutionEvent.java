package org.jixiao.contracts.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to the money of one project in one budget year (预算执行). Only finance documents move it. */
public sealed interface BudgetExecutionEvent extends StoredEvent {

    String projectCode();

    int budgetYear();

    /** The project became known here, so that its documents can count. */
    record BudgetExecutionOpened(String projectCode, int budgetYear) implements BudgetExecutionEvent {}

    /**
     * Finance approved money for the project (预算批复).
     *
     * @param documentNumber 批复文号
     * @param amount 元, of this document
     * @param original number of the approval that this one reverses; null if it reverses none
     * @param figures the project's money once this document counts
     */
    @Published
    record BudgetApproved(
            String projectCode,
            int budgetYear,
            String documentNumber,
            BigDecimal amount,
            LocalDate approvedOn,
            @Nullable String original,
            FinanceDocument.Origin origin,
            Figures figures)
            implements BudgetExecutionEvent {}

    /**
     * Money of the project was paid (国库集中支付).
     *
     * @param documentNumber number of the voucher
     * @param amount 元, of this document
     * @param original number of the payment that this one reverses; null if it reverses none
     * @param figures the project's money once this document counts
     */
    @Published
    record PaymentMade(
            String projectCode,
            int budgetYear,
            String documentNumber,
            BigDecimal amount,
            LocalDate paidOn,
            @Nullable String original,
            FinanceDocument.Origin origin,
            Figures figures)
            implements BudgetExecutionEvent {}

    /**
     * A document came that cannot count yet. It is a fact and stays: each later document of the project tries it again. Parked once
     * more when only the reason is another one.
     */
    record FinanceDocumentParked(String projectCode, int budgetYear, FinanceDocument document, ParkingReason reason)
            implements BudgetExecutionEvent {}

    /**
     * The money of a project in one budget year, in 元, by the newest version of every document.
     *
     * @param approved 全年预算数
     * @param executed 执行数
     */
    record Figures(BigDecimal approved, BigDecimal executed) {}

    /** Why a document cannot count yet. */
    enum ParkingReason {
        /** 项目未知. */
        PROJECT_UNKNOWN,
        /** 缺少前一版本. */
        PRECEDING_VERSION_MISSING,
        /** 红字凭证缺少原凭证. */
        ORIGINAL_MISSING,
        /** 红字金额超过原凭证. */
        ABOVE_ORIGINAL,
        /** 尚无批复. */
        BUDGET_NOT_APPROVED,
        /** 超出指标. */
        ABOVE_BUDGET
    }
}
