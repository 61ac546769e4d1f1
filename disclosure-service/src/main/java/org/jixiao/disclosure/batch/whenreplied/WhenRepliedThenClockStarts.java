package org.jixiao.disclosure.batch.whenreplied;

import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.monitoring.FinancePaper;
import org.jixiao.contracts.monitoring.FinanceYearEvent.BudgetReplyIssued;
import org.jixiao.contracts.monitoring.FinanceYearEvent.BudgetReplyReceived;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinalAccountsReplyIssued;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinalAccountsReplyReceived;
import org.jixiao.disclosure.batch.DisclosureBatchCommand.StartClock;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For the department the reply that it received counts, for a unit the department's reply to it (预算法 art. 14, 实施条例 art. 6). */
@Component
class WhenRepliedThenClockStarts extends Automation {

    WhenRepliedThenClockStarts() {
        super("disclosure-when-replied-then-clock-starts", Start.FROM_THE_BEGINNING);
        on(BudgetReplyReceived.class, (reply, _) -> start(reply.budgetYear(), Occasion.BUDGET, null, reply.paper()));
        on(
                BudgetReplyIssued.class,
                (reply, _) -> start(reply.budgetYear(), Occasion.BUDGET, reply.unitCode(), reply.paper()));
        on(
                FinalAccountsReplyReceived.class,
                (reply, _) -> start(reply.budgetYear(), Occasion.FINAL_ACCOUNTS, null, reply.paper()));
        on(
                FinalAccountsReplyIssued.class,
                (reply, _) -> start(reply.budgetYear(), Occasion.FINAL_ACCOUNTS, reply.unitCode(), reply.paper()));
    }

    private static Reaction start(int budgetYear, Occasion occasion, @Nullable String unitCode, FinancePaper paper) {
        return command(new StartClock(budgetYear, occasion, unitCode, paper.documentNumber(), paper.date()));
    }
}
