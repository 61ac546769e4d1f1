package org.jixiao.contracts.monitoring;

import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;

/**
 * Everything that finance says of a budget year as a whole: its replies (批复), from which the terms of disclosure run, and the end of
 * the year's books. A correction follows as the next version of the paper.
 */
public sealed interface FinanceYearEvent extends StoredEvent {

    int budgetYear();

    FinancePaper paper();

    /** Finance's reply to the department's budget came (部门预算批复). */
    @Published
    record BudgetReplyReceived(int budgetYear, FinancePaper paper) implements FinanceYearEvent {}

    /** The department replied to a unit's budget (单位预算批复). */
    @Published
    record BudgetReplyIssued(String unitCode, int budgetYear, FinancePaper paper) implements FinanceYearEvent {}

    /** Finance's reply to the department's final accounts came (部门决算批复). */
    @Published
    record FinalAccountsReplyReceived(int budgetYear, FinancePaper paper) implements FinanceYearEvent {}

    /** The department replied to a unit's final accounts (单位决算批复). */
    @Published
    record FinalAccountsReplyIssued(String unitCode, int budgetYear, FinancePaper paper) implements FinanceYearEvent {}

    /** Finance closed the year's books (年终关账): documents that come later still count, and are marked late. */
    @Published
    record FinanceYearClosed(int budgetYear, FinancePaper paper) implements FinanceYearEvent {}
}
