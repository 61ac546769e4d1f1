package org.jixiao.monitoring.budgetexecution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetExecutionOpened;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.FinanceDocumentParked;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.OpenBudgetExecution;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.ReceiveFinanceDocument;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** The money of one project in one budget year as data. */
sealed interface BudgetExecutionState
        extends State<BudgetExecutionCommand, BudgetExecutionEvent, BudgetExecutionState> {

    Documents documents();

    /** Nobody proposed this project yet: its documents wait. */
    record Unknown(Documents documents) implements BudgetExecutionState {

        Unknown() {
            this(Documents.none());
        }
    }

    /** The project is known: its documents count. */
    record Open(Documents documents) implements BudgetExecutionState {}

    @Override
    default Decision<BudgetExecutionEvent> decide(BudgetExecutionCommand command) {
        return switch (command) {
            case OpenBudgetExecution open -> open(open);
            case ReceiveFinanceDocument receive -> receive(receive);
        };
    }

    private Decision<BudgetExecutionEvent> open(OpenBudgetExecution command) {
        return switch (this) {
            case Open _ -> Decision.nothingToDo();
            case Unknown(var documents) -> {
                List<BudgetExecutionEvent> events = new ArrayList<>();
                events.add(new BudgetExecutionOpened(command.projectCode(), command.budgetYear()));
                events.addAll(Counting.of(command.projectCode(), command.budgetYear(), documents, documents.waiting()));
                yield Decision.accept(events);
            }
        };
    }

    private Decision<BudgetExecutionEvent> receive(ReceiveFinanceDocument command) {
        FinanceDocument document = command.document();
        Optional<FinanceDocument> twin = documents().find(DocumentKey.of(document));
        if (twin.isPresent()) {
            return sameContent(twin.get(), document)
                    ? Decision.nothingToDo()
                    : Decision.refuse(Refusal.conflict("finance-document-differs"));
        }
        if (documents().cameBy(document.origin())) {
            return Decision.refuse(Refusal.conflict("finance-event-id-reused"));
        }
        return switch (this) {
            case Unknown _ ->
                Decision.accept(new FinanceDocumentParked(
                        command.projectCode(), command.budgetYear(), document, ParkingReason.PROJECT_UNKNOWN));
            case Open(var documents) -> {
                List<FinanceDocument> candidates = new ArrayList<>();
                candidates.add(document);
                candidates.addAll(documents.waiting());
                yield Decision.accept(Counting.of(command.projectCode(), command.budgetYear(), documents, candidates));
            }
        };
    }

    private static boolean sameContent(FinanceDocument one, FinanceDocument other) {
        return one.date().equals(other.date())
                && one.amount().compareTo(other.amount()) == 0
                && Objects.equals(one.original(), other.original());
    }

    @Override
    default BudgetExecutionState evolve(BudgetExecutionEvent event) {
        return switch (event) {
            case BudgetExecutionOpened _ -> new Open(documents());
            case BudgetApproved approved -> with(documents().withCounted(FinanceDocuments.of(approved)));
            case PaymentMade made -> with(documents().withCounted(FinanceDocuments.of(made)));
            case FinanceDocumentParked parked -> with(documents().withParked(parked.document(), parked.reason()));
        };
    }

    /** No other stream has a say in what finance's documents are. */
    @Override
    default BudgetExecutionState heed(StoredEvent event) {
        return this;
    }

    private BudgetExecutionState with(Documents documents) {
        return switch (this) {
            case Unknown _ -> new Unknown(documents);
            case Open _ -> new Open(documents);
        };
    }
}
