package org.jixiao.monitoring.budgetexecution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetExecutionOpened;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.FinanceDocumentParked;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.LateDocumentCounted;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinanceYearClosed;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.OpenBudgetExecution;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.ReceiveFinanceDocuments;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/** The money of one project or unit in one budget year as data. */
sealed interface BudgetExecutionState
        extends State<BudgetExecutionCommand, BudgetExecutionEvent, BudgetExecutionState> {

    Documents documents();

    /** 文号 of finance's closing of the year; null before it. */
    @Nullable
    String closedBy();

    /** Nobody proposed this project or registered this unit yet: its documents wait. */
    record Unknown(Documents documents, @Nullable String closedBy) implements BudgetExecutionState {

        Unknown() {
            this(Documents.none(), null);
        }
    }

    /** The subject is known: its documents count. */
    record Open(Documents documents, @Nullable String closedBy) implements BudgetExecutionState {}

    @Override
    default Decision<BudgetExecutionEvent> decide(BudgetExecutionCommand command) {
        return switch (command) {
            case OpenBudgetExecution open -> open(open);
            case ReceiveFinanceDocuments receive -> receive(receive);
        };
    }

    private Decision<BudgetExecutionEvent> open(OpenBudgetExecution command) {
        return switch (this) {
            case Open _ -> Decision.nothingToDo();
            case Unknown unknown -> {
                Documents documents = unknown.documents();
                List<BudgetExecutionEvent> events = new ArrayList<>();
                events.add(new BudgetExecutionOpened(command.subject()));
                events.addAll(marked(Counting.of(command.subject(), documents, documents.waiting())));
                yield Decision.accept(events);
            }
        };
    }

    private Decision<BudgetExecutionEvent> receive(ReceiveFinanceDocuments command) {
        List<Refusal> refusals = new ArrayList<>();
        List<BudgetExecutionEvent> events = new ArrayList<>();
        BudgetExecutionState after = this;
        for (FinanceDocument document : command.documents()) {
            Optional<FinanceDocument> twin = after.documents().find(DocumentKey.of(document));
            if (twin.isPresent() && sameContent(twin.get(), document)) {
                continue;
            }
            if (twin.isPresent()) {
                refusals.add(Refusal.conflict("finance-document-differs"));
            } else if (after.documents().cameBy(document.origin())) {
                refusals.add(Refusal.conflict("finance-event-id-reused"));
            } else {
                List<BudgetExecutionEvent> further = after.take(command.subject(), document);
                events.addAll(further);
                for (BudgetExecutionEvent event : further) {
                    after = after.evolve(event);
                }
            }
        }
        return refusals.isEmpty() ? Decision.accept(events) : Decision.refuse(refusals);
    }

    private List<BudgetExecutionEvent> take(Subject subject, FinanceDocument document) {
        return switch (this) {
            case Unknown _ -> List.of(new FinanceDocumentParked(subject, document, ParkingReason.SUBJECT_UNKNOWN));
            case Open open -> {
                Documents documents = open.documents();
                List<FinanceDocument> candidates = new ArrayList<>();
                candidates.add(document);
                candidates.addAll(documents.waiting());
                yield marked(Counting.of(subject, documents, candidates));
            }
        };
    }

    /** The same, and after each document that counts late a word of it. */
    private List<BudgetExecutionEvent> marked(List<BudgetExecutionEvent> events) {
        String closing = closedBy();
        return closing == null
                ? events
                : LateDocuments.marked(events, documents().figures(), closing);
    }

    private static boolean sameContent(FinanceDocument one, FinanceDocument other) {
        return one.date().equals(other.date())
                && one.amount().compareTo(other.amount()) == 0
                && Objects.equals(one.refersTo(), other.refersTo())
                && Objects.equals(one.economicClass(), other.economicClass())
                && one.procurement() == other.procurement();
    }

    @Override
    default BudgetExecutionState evolve(BudgetExecutionEvent event) {
        return switch (event) {
            case BudgetExecutionOpened _ -> new Open(documents(), closedBy());
            case DocumentCounted counted -> with(documents().withCounted(counted.document()));
            case LateDocumentCounted _ -> this;
            case FinanceDocumentParked parked -> with(documents().withParked(parked.document(), parked.reason()));
        };
    }

    /** No other stream has a say in what finance's documents are; but what comes after the year's end is late. */
    @Override
    default BudgetExecutionState heed(StoredEvent event) {
        return switch (event) {
            case FinanceYearClosed closed -> closedBy(closed.paper().documentNumber());
            default -> this;
        };
    }

    private BudgetExecutionState closedBy(String closing) {
        return switch (this) {
            case Unknown _ -> new Unknown(documents(), closing);
            case Open _ -> new Open(documents(), closing);
        };
    }

    private BudgetExecutionState with(Documents documents) {
        return switch (this) {
            case Unknown _ -> new Unknown(documents, closedBy());
            case Open _ -> new Open(documents, closedBy());
        };
    }
}
