package org.jixiao.contracts.monitoring;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/** What can happen when finance's books and ours are compared (对账). */
public sealed interface ReconciliationEvent extends StoredEvent {

    /**
     * Finance's totals up to the end of a month were compared with ours of that moment.
     *
     * @param number counts the reconciliations of this month from 1
     * @param deliveredAs the delivery that brought the totals
     * @param lines every project and unit of which either side knows something
     */
    @Published
    record MonthReconciled(int budgetYear, int month, int number, String deliveredAs, List<Line> lines)
            implements ReconciliationEvent {}

    /**
     * The money of one project, or of one unit's own expenditure, on both sides.
     *
     * @param finance what finance says; null where it says nothing of it
     * @param here what the documents here add up to; null where there are none
     * @param difference null where both sides agree
     */
    record Line(
            Subject subject,
            @Nullable Totals finance,
            @Nullable Totals here,
            @Nullable Reason difference) {}

    /**
     * Sums up to the end of a month, in 元.
     *
     * @param approved 年初批复数
     * @param quota 指标金额
     * @param paid 执行数
     */
    record Totals(BigDecimal approved, BigDecimal quota, BigDecimal paid) {}

    /** Why two sides differ, as far as it can be told. */
    enum Reason {
        /** 本系统没有凭证. */
        NOT_HERE,
        /** 财政没有该项. */
        NOT_AT_FINANCE,
        /** 本系统有挂起的凭证. */
        DOCUMENTS_WAIT,
        /** 金额不符. */
        AMOUNTS_DIFFER
    }
}
