package org.jixiao.monitoring.budgetexecution;

import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.BUDGET_APPROVAL;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.budgetexecution.Ledger.APPROVAL;
import static org.jixiao.monitoring.budgetexecution.Ledger.PAID_300;
import static org.jixiao.monitoring.budgetexecution.Ledger.PAID_800;
import static org.jixiao.monitoring.budgetexecution.Ledger.PROJECT;
import static org.jixiao.monitoring.budgetexecution.Ledger.approved;
import static org.jixiao.monitoring.budgetexecution.Ledger.document;
import static org.jixiao.monitoring.budgetexecution.Ledger.figures;
import static org.jixiao.monitoring.budgetexecution.Ledger.paid;
import static org.jixiao.monitoring.budgetexecution.Ledger.parked;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetExecutionOpened;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.LateDocumentCounted;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinancePaper;
import org.jixiao.contracts.monitoring.FinanceYearEvent.BudgetReplyReceived;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinanceYearClosed;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.OpenBudgetExecution;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.ReceiveFinanceDocuments;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A document that comes after finance closed the year")
class LateDocumentsTest {

    private static final FinancePaper PAPER =
            new FinancePaper("沪财库〔2021〕1号", LocalDate.of(2021, 1, 10), 1, "/treasury", "c-1");
    private static final FinanceYearClosed CLOSED = new FinanceYearClosed(2020, PAPER);

    @Test
    @DisplayName("counts, and is marked with what it changed")
    void counts() {
        opened().happened(approved(APPROVAL, figures("1000.00", "0.00")))
                .heard(CLOSED)
                .when(receive(PAID_300))
                .then(paid(PAID_300, figures("1000.00", "300.00")), late(PAID_300, "0.00", "300.00"));
    }

    @Test
    @DisplayName("is marked by itself where another one counts with it")
    void countsWithAnother() {
        FinanceDocument more = document(BUDGET_APPROVAL, "A-2", 1, "100.00", null);
        opened().happened(parked(PAID_800, ParkingReason.BUDGET_NOT_APPROVED))
                .heard(CLOSED)
                .when(receive(APPROVAL, more))
                .then(
                        approved(APPROVAL, figures("1000.00", "0.00")),
                        late(APPROVAL, "1000.00", "0.00"),
                        paid(PAID_800, figures("1000.00", "800.00")),
                        late(PAID_800, "0.00", "800.00"),
                        approved(more, figures("1100.00", "800.00")),
                        late(more, "100.00", "0.00"));
    }

    @Test
    @DisplayName("is not marked while it waits, and is where its project becomes known")
    void becomesKnown() {
        Given<BudgetExecutionCommand, BudgetExecutionEvent, BudgetExecutionState> closed =
                given(new BudgetExecutionState.Unknown()).heard(CLOSED);
        closed.when(receive(APPROVAL)).then(parked(APPROVAL, ParkingReason.SUBJECT_UNKNOWN));
        closed.happened(parked(APPROVAL, ParkingReason.SUBJECT_UNKNOWN))
                .when(new OpenBudgetExecution(PROJECT))
                .then(
                        new BudgetExecutionOpened(PROJECT),
                        approved(APPROVAL, figures("1000.00", "0.00")),
                        late(APPROVAL, "1000.00", "0.00"));
    }

    @Test
    @DisplayName("is told from one that comes after a mere reply")
    void reply() {
        opened().heard(new BudgetReplyReceived(2020, PAPER))
                .when(receive(APPROVAL))
                .then(approved(APPROVAL, figures("1000.00", "0.00")));
    }

    @Test
    @DisplayName("stays marked without being counted twice")
    void marked() {
        opened().happened(approved(APPROVAL, figures("1000.00", "0.00")), late(APPROVAL, "1000.00", "0.00"))
                .heard(CLOSED)
                .when(receive(APPROVAL))
                .thenNothingHappens();
    }

    private static Given<BudgetExecutionCommand, BudgetExecutionEvent, BudgetExecutionState> opened() {
        return given(new BudgetExecutionState.Unknown()).happened(new BudgetExecutionOpened(PROJECT));
    }

    private static ReceiveFinanceDocuments receive(FinanceDocument... documents) {
        return new ReceiveFinanceDocuments(PROJECT, List.of(documents));
    }

    private static LateDocumentCounted late(FinanceDocument document, String budget, String executed) {
        return new LateDocumentCounted(PROJECT, document, number(budget), number(executed), PAPER.documentNumber());
    }
}
