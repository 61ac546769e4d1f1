package org.jixiao.monitoring.budgetexecution;

import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Origin;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The finance documents of a project or unit: those that count and those that wait.
 *
 * @param counted every version of every line that counts
 * @param parked what waits, in the order in which it began to
 * @param deliveries every delivery that brought one of them
 */
record Documents(
        PMap<DocumentKey, FinanceDocument> counted,
        OrderedPMap<DocumentKey, Parked> parked,
        PSet<Delivery> deliveries,
        Books books) {

    /** A document that waits, and why. */
    record Parked(FinanceDocument document, ParkingReason reason) {}

    /** The CloudEvent that brought a document. */
    record Delivery(String source, String id) {

        static Delivery of(Origin origin) {
            return new Delivery(origin.eventSource(), origin.eventId());
        }
    }

    static Documents none() {
        return new Documents(HashTreePMap.empty(), OrderedPMap.empty(), HashTreePSet.empty(), Books.empty());
    }

    Documents withCounted(FinanceDocument document) {
        DocumentKey key = DocumentKey.of(document);
        return new Documents(
                counted.plus(key, document), parked.minus(key), deliveriesWith(document), books.with(document));
    }

    Documents withParked(FinanceDocument document, ParkingReason reason) {
        return new Documents(
                counted,
                parked.plus(DocumentKey.of(document), new Parked(document, reason)),
                deliveriesWith(document),
                books);
    }

    private PSet<Delivery> deliveriesWith(FinanceDocument document) {
        return deliveries.plus(Delivery.of(document.origin()));
    }

    /** The same document, if it came before. */
    Optional<FinanceDocument> find(DocumentKey key) {
        return Optional.ofNullable(counted.get(key))
                .or(() -> Optional.ofNullable(parked.get(key)).map(Parked::document));
    }

    /** Whether this very delivery brought a document before. */
    boolean cameBy(Origin delivery) {
        return deliveries.contains(Delivery.of(delivery));
    }

    boolean counts(DocumentKey key) {
        return counted.containsKey(key);
    }

    boolean waitsFor(FinanceDocument document, ParkingReason reason) {
        Parked waiting = parked.get(DocumentKey.of(document));
        return waiting != null && waiting.reason() == reason;
    }

    List<FinanceDocument> waiting() {
        return parked.values().stream().map(Parked::document).toList();
    }

    MoneyFigures figures() {
        return books.figures();
    }
}
