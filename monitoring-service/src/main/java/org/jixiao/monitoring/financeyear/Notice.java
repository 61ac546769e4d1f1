package org.jixiao.monitoring.financeyear;

import java.util.Objects;
import org.jixiao.contracts.monitoring.FinancePaper;
import org.jixiao.contracts.monitoring.FinanceYearEvent;
import org.jixiao.contracts.monitoring.FinanceYearEvent.BudgetReplyIssued;
import org.jixiao.contracts.monitoring.FinanceYearEvent.BudgetReplyReceived;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinalAccountsReplyIssued;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinalAccountsReplyReceived;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinanceYearClosed;
import org.jspecify.annotations.Nullable;

/**
 * Something that finance said of a year, whichever event tells it.
 *
 * @param unitCode null for what goes to the department as a whole
 */
public record Notice(NoticeKind kind, @Nullable String unitCode, FinancePaper paper) {

    public static Notice of(FinanceYearEvent event) {
        return switch (event) {
            case BudgetReplyReceived reply -> new Notice(NoticeKind.BUDGET_REPLY_RECEIVED, null, reply.paper());
            case BudgetReplyIssued reply -> new Notice(NoticeKind.BUDGET_REPLY_ISSUED, reply.unitCode(), reply.paper());
            case FinalAccountsReplyReceived reply ->
                new Notice(NoticeKind.FINAL_ACCOUNTS_REPLY_RECEIVED, null, reply.paper());
            case FinalAccountsReplyIssued reply ->
                new Notice(NoticeKind.FINAL_ACCOUNTS_REPLY_ISSUED, reply.unitCode(), reply.paper());
            case FinanceYearClosed closing -> new Notice(NoticeKind.YEAR_CLOSED, null, closing.paper());
        };
    }

    /** Whether it goes to those to whom its kind goes. */
    boolean isAddressed() {
        return kind.isOfOneUnit() == (unitCode != null);
    }

    FinanceYearEvent event(int budgetYear) {
        String unit = unitCode == null ? "" : unitCode;
        return switch (kind) {
            case BUDGET_REPLY_RECEIVED -> new BudgetReplyReceived(budgetYear, paper);
            case BUDGET_REPLY_ISSUED -> new BudgetReplyIssued(unit, budgetYear, paper);
            case FINAL_ACCOUNTS_REPLY_RECEIVED -> new FinalAccountsReplyReceived(budgetYear, paper);
            case FINAL_ACCOUNTS_REPLY_ISSUED -> new FinalAccountsReplyIssued(unit, budgetYear, paper);
            case YEAR_CLOSED -> new FinanceYearClosed(budgetYear, paper);
        };
    }

    /** The same version of the same paper, whatever stands in it. */
    boolean isTwinOf(Notice other) {
        return kind == other.kind
                && Objects.equals(unitCode, other.unitCode)
                && paper.version() == other.paper.version();
    }

    /** Whether it says the same, however it came. */
    boolean says(Notice other) {
        return isTwinOf(other)
                && paper.documentNumber().equals(other.paper.documentNumber())
                && paper.date().equals(other.paper.date());
    }

    boolean cameAs(Notice other) {
        return paper.source().equals(other.paper.source()) && paper.id().equals(other.paper.id());
    }
}
