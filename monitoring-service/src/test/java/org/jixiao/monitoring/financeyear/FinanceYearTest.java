package org.jixiao.monitoring.financeyear;

import static org.jixiao.monitoring.financeyear.NoticeKind.BUDGET_REPLY_ISSUED;
import static org.jixiao.monitoring.financeyear.NoticeKind.BUDGET_REPLY_RECEIVED;
import static org.jixiao.monitoring.financeyear.NoticeKind.YEAR_CLOSED;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import org.jixiao.contracts.monitoring.FinancePaper;
import org.jixiao.contracts.monitoring.FinanceYearEvent;
import org.jixiao.contracts.monitoring.FinanceYearEvent.BudgetReplyIssued;
import org.jixiao.contracts.monitoring.FinanceYearEvent.BudgetReplyReceived;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinalAccountsReplyIssued;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinalAccountsReplyReceived;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinanceYearClosed;
import org.jixiao.monitoring.financeyear.FinanceYearCommand.ReceiveNotice;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What finance says of a year")
class FinanceYearTest {

    private static final int YEAR = 2020;
    private static final FinancePaper REPLY = paper("沪财预〔2020〕15号", "2020-02-10", 1, "n-1");
    private static final FinancePaper CORRECTED = paper("沪财预〔2020〕15号", "2020-02-12", 2, "n-2");

    @Test
    @DisplayName("is kept, each kind as its own event")
    void isKept() {
        unheard().when(received(REPLY)).then(new BudgetReplyReceived(YEAR, REPLY));
        unheard().when(issued("BJ", REPLY)).then(new BudgetReplyIssued("BJ", YEAR, REPLY));
        unheard()
                .when(notice(NoticeKind.FINAL_ACCOUNTS_REPLY_RECEIVED, null, REPLY))
                .then(new FinalAccountsReplyReceived(YEAR, REPLY));
        unheard()
                .when(notice(NoticeKind.FINAL_ACCOUNTS_REPLY_ISSUED, "BJ", REPLY))
                .then(new FinalAccountsReplyIssued("BJ", YEAR, REPLY));
        unheard().when(notice(YEAR_CLOSED, null, REPLY)).then(new FinanceYearClosed(YEAR, REPLY));
    }

    @Test
    @DisplayName("changes nothing when it is said again, however it comes")
    void saidAgain() {
        replied().when(received(REPLY)).thenNothingHappens();
        replied()
                .when(received(paper(REPLY.documentNumber(), "2020-02-10", 1, "n-9")))
                .thenNothingHappens();
    }

    @Test
    @DisplayName("is refused with other content under the same version or the same id")
    void otherContent() {
        replied()
                .when(received(paper(REPLY.documentNumber(), "2020-02-11", 1, "n-1")))
                .thenRefused(Refusal.conflict("finance-notice-differs"));
        replied()
                .when(received(paper("沪财预〔2020〕16号", "2020-02-10", 1, "n-3")))
                .thenRefused(Refusal.conflict("finance-notice-differs"));
        replied()
                .when(issued("BJ", paper("沪财预〔2020〕16号", "2020-02-10", 1, "n-1")))
                .thenRefused(Refusal.conflict("finance-event-id-reused"));
    }

    @Test
    @DisplayName("is corrected by the next version, and each unit has its own")
    void corrected() {
        replied().when(received(CORRECTED)).then(new BudgetReplyReceived(YEAR, CORRECTED));
        unheard().when(received(CORRECTED)).then(new BudgetReplyReceived(YEAR, CORRECTED));
        FinancePaper other = paper("沪合办〔2020〕3号", "2020-02-20", 1, "n-4");
        given(FinanceYearState.unheard())
                .happened(new BudgetReplyIssued("BJ", YEAR, REPLY))
                .when(issued("GZ", other))
                .then(new BudgetReplyIssued("GZ", YEAR, other));
    }

    @Test
    @DisplayName("names a unit where it goes to one, and none where it does not")
    void addressed() {
        Refusal misaddressed = Refusal.rule("finance-notice-misaddressed").at("unitCode");
        unheard().when(notice(BUDGET_REPLY_ISSUED, null, REPLY)).thenRefused(misaddressed);
        unheard().when(notice(BUDGET_REPLY_RECEIVED, "BJ", REPLY)).thenRefused(misaddressed);
    }

    private static Given<FinanceYearCommand, FinanceYearEvent, FinanceYearState> unheard() {
        return given(FinanceYearState.unheard());
    }

    private static Given<FinanceYearCommand, FinanceYearEvent, FinanceYearState> replied() {
        return unheard().happened(new BudgetReplyReceived(YEAR, REPLY));
    }

    private static FinanceYearCommand received(FinancePaper paper) {
        return notice(BUDGET_REPLY_RECEIVED, null, paper);
    }

    private static FinanceYearCommand issued(String unit, FinancePaper paper) {
        return notice(BUDGET_REPLY_ISSUED, unit, paper);
    }

    private static FinanceYearCommand notice(NoticeKind kind, @Nullable String unit, FinancePaper paper) {
        return new ReceiveNotice(YEAR, kind, unit, paper);
    }

    private static FinancePaper paper(String number, String date, int version, String id) {
        return new FinancePaper(number, LocalDate.parse(date), version, "/treasury", id);
    }
}
