package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.BUDGET_APPROVAL;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.PAYMENT;
import static org.jixiao.monitoring.Examples.number;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.Figures;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.FinanceDocumentParked;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.contracts.monitoring.FinanceDocument.Origin;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.OpenBudgetExecution;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.ReceiveFinanceDocument;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** A project's finance documents as a test tells of them, and what became of each. */
abstract class Ledger {

    static final String CODE = "31000020T000000000001";
    static final int YEAR = 2020;
    static final FinanceDocument APPROVAL = document(BUDGET_APPROVAL, "A-1", 1, "1000.00", null);
    static final FinanceDocument PAID_300 = document(PAYMENT, "P-1", 1, "300.00", null);
    static final FinanceDocument PAID_800 = document(PAYMENT, "P-2", 1, "800.00", null);

    private BudgetExecutionState state = new BudgetExecutionState.Unknown();

    final Documents documents() {
        return state.documents();
    }

    final List<BudgetExecutionEvent> open() {
        return accept(new OpenBudgetExecution(CODE, YEAR));
    }

    final List<BudgetExecutionEvent> receive(FinanceDocument document) {
        return accept(new ReceiveFinanceDocument(CODE, YEAR, document));
    }

    private List<BudgetExecutionEvent> accept(BudgetExecutionCommand command) {
        Decision<BudgetExecutionEvent> decision = state.decide(command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        List<BudgetExecutionEvent> events = ((Decision.Accepted<BudgetExecutionEvent>) decision).events();
        events.forEach(event -> state = state.evolve(event));
        return events;
    }

    final List<Refusal> refusal(FinanceDocument document) {
        Decision<BudgetExecutionEvent> decision = state.decide(new ReceiveFinanceDocument(CODE, YEAR, document));
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<BudgetExecutionEvent>) decision).reasons();
    }

    static FinanceDocument document(Kind kind, String number, int version, String amount, @Nullable String original) {
        return new FinanceDocument(
                kind,
                number,
                LocalDate.parse("2020-02-10"),
                number(amount),
                original,
                new Origin("treasury", 1, version, "/finance", kind + " " + number + " " + version));
    }

    static FinanceDocument delivered(FinanceDocument document, String eventId) {
        Origin origin = document.origin();
        return with(
                document, new Origin(origin.system(), origin.line(), origin.version(), origin.eventSource(), eventId));
    }

    static FinanceDocument with(FinanceDocument document, Origin origin) {
        return new FinanceDocument(
                document.kind(), document.number(), document.date(), document.amount(), document.original(), origin);
    }

    static BudgetApproved approved(FinanceDocument document, Figures figures) {
        return new BudgetApproved(
                CODE,
                YEAR,
                document.number(),
                document.amount(),
                document.date(),
                document.original(),
                document.origin(),
                figures);
    }

    static PaymentMade paid(FinanceDocument document, Figures figures) {
        return new PaymentMade(
                CODE,
                YEAR,
                document.number(),
                document.amount(),
                document.date(),
                document.original(),
                document.origin(),
                figures);
    }

    static FinanceDocumentParked parked(FinanceDocument document, ParkingReason reason) {
        return new FinanceDocumentParked(CODE, YEAR, document, reason);
    }

    static Figures figures(String approved, String executed) {
        return new Figures(number(approved), number(executed));
    }
}
