package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.BUDGET_APPROVAL;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.PAYMENT;
import static org.jixiao.monitoring.Examples.number;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.FinanceDocumentParked;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.contracts.monitoring.FinanceDocument.Origin;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.OpenBudgetExecution;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.ReceiveFinanceDocuments;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** A project's finance documents as a test tells of them, and what became of each. */
abstract class Ledger {

    static final Subject PROJECT = Subject.project("31000020T000000000001", 2020);
    static final FinanceDocument APPROVAL = document(BUDGET_APPROVAL, "A-1", 1, "1000.00", null);
    static final FinanceDocument PAID_300 = document(PAYMENT, "P-1", 1, "300.00", null);
    static final FinanceDocument PAID_800 = document(PAYMENT, "P-2", 1, "800.00", null);

    private BudgetExecutionState state = new BudgetExecutionState.Unknown();

    final Documents documents() {
        return state.documents();
    }

    final List<BudgetExecutionEvent> open() {
        return accept(new OpenBudgetExecution(PROJECT));
    }

    final List<BudgetExecutionEvent> receive(FinanceDocument document) {
        return receive(List.of(document));
    }

    final List<BudgetExecutionEvent> receive(List<FinanceDocument> documents) {
        return accept(new ReceiveFinanceDocuments(PROJECT, documents));
    }

    private List<BudgetExecutionEvent> accept(BudgetExecutionCommand command) {
        Decision<BudgetExecutionEvent> decision = state.decide(command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        List<BudgetExecutionEvent> events = ((Decision.Accepted<BudgetExecutionEvent>) decision).events();
        events.forEach(event -> state = state.evolve(event));
        return events;
    }

    final List<Refusal> refusal(FinanceDocument document) {
        return refusal(List.of(document));
    }

    final List<Refusal> refusal(List<FinanceDocument> documents) {
        Decision<BudgetExecutionEvent> decision = state.decide(new ReceiveFinanceDocuments(PROJECT, documents));
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<BudgetExecutionEvent>) decision).reasons();
    }

    static FinanceDocument document(Kind kind, String number, int version, String amount, @Nullable String refersTo) {
        return new FinanceDocument(
                kind,
                number,
                LocalDate.parse("2020-02-10"),
                number(amount),
                refersTo,
                null,
                false,
                new Origin("treasury", 1, version, "/finance", kind + " " + number + " " + version));
    }

    static FinanceDocument delivered(FinanceDocument document, String eventId) {
        Origin origin = document.origin();
        return with(
                document, new Origin(origin.system(), origin.line(), origin.version(), origin.eventSource(), eventId));
    }

    static FinanceDocument with(FinanceDocument document, Origin origin) {
        return new FinanceDocument(
                document.kind(),
                document.number(),
                document.date(),
                document.amount(),
                document.refersTo(),
                document.economicClass(),
                document.procurement(),
                origin);
    }

    static BudgetApproved approved(FinanceDocument document, MoneyFigures figures) {
        return new BudgetApproved(PROJECT, document, figures);
    }

    static PaymentMade paid(FinanceDocument document, MoneyFigures figures) {
        return new PaymentMade(PROJECT, document, figures);
    }

    static FinanceDocumentParked parked(FinanceDocument document, ParkingReason reason) {
        return new FinanceDocumentParked(PROJECT, document, reason);
    }

    static MoneyFigures figures(String approved, String executed) {
        return MoneyFigures.of(number(approved), number(executed));
    }
}
