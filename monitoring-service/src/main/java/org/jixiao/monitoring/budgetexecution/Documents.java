package org.jixiao.monitoring.budgetexecution;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.Figures;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.contracts.monitoring.FinanceDocument.Origin;

/**
 * The finance documents of a project: those that count and those that wait, each in the order of their arrival. A later version
 * of a line stands in for the earlier one in every figure.
 */
record Documents(Map<DocumentKey, FinanceDocument> counted, Map<DocumentKey, Parked> parked) {

    /** A document that waits, and why. */
    record Parked(FinanceDocument document, ParkingReason reason) {}

    static Documents none() {
        return new Documents(Map.of(), Map.of());
    }

    Documents withCounted(FinanceDocument document) {
        Map<DocumentKey, FinanceDocument> more = new LinkedHashMap<>(counted);
        more.put(DocumentKey.of(document), document);
        Map<DocumentKey, Parked> fewer = new LinkedHashMap<>(parked);
        fewer.remove(DocumentKey.of(document));
        return new Documents(more, fewer);
    }

    Documents withParked(FinanceDocument document, ParkingReason reason) {
        Map<DocumentKey, Parked> more = new LinkedHashMap<>(parked);
        more.put(DocumentKey.of(document), new Parked(document, reason));
        return new Documents(counted, more);
    }

    /** The same document, if it came before. */
    Optional<FinanceDocument> find(DocumentKey key) {
        return Optional.ofNullable(counted.get(key))
                .or(() -> Optional.ofNullable(parked.get(key)).map(Parked::document));
    }

    /** Whether this very delivery brought a document before. */
    boolean cameBy(Origin delivery) {
        return Stream.concat(counted.values().stream(), parked.values().stream().map(Parked::document))
                .map(FinanceDocument::origin)
                .anyMatch(origin -> origin.eventSource().equals(delivery.eventSource())
                        && origin.eventId().equals(delivery.eventId()));
    }

    boolean waitsFor(FinanceDocument document, ParkingReason reason) {
        Parked waiting = parked.get(DocumentKey.of(document));
        return waiting != null && waiting.reason() == reason;
    }

    List<FinanceDocument> waiting() {
        return parked.values().stream().map(Parked::document).toList();
    }

    Figures figures() {
        return new Figures(total(Kind.BUDGET_APPROVAL), total(Kind.PAYMENT));
    }

    private BigDecimal total(Kind kind) {
        return inForce().stream()
                .filter(document -> document.kind() == kind)
                .map(FinanceDocument::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the document that a reversal takes back is among those that count. */
    boolean countsOriginalOf(FinanceDocument reversal) {
        return counted.values().stream().anyMatch(document -> isOriginal(document, reversal));
    }

    /** What is left of a document once everything that reverses it is taken off. */
    BigDecimal leftOf(FinanceDocument document) {
        String number = Objects.requireNonNullElse(document.original(), document.number());
        return inForce().stream()
                .filter(other -> other.kind() == document.kind()
                        && other.origin().system().equals(document.origin().system())
                        && (other.number().equals(number) || number.equals(other.original())))
                .map(FinanceDocument::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isOriginal(FinanceDocument document, FinanceDocument reversal) {
        return document.kind() == reversal.kind()
                && document.origin().system().equals(reversal.origin().system())
                && document.number().equals(reversal.original());
    }

    /** The newest version of every line; versions count in ascending order only, so the last one wins. */
    private Collection<FinanceDocument> inForce() {
        Map<DocumentKey, FinanceDocument> newest = new LinkedHashMap<>();
        counted.forEach((key, document) -> newest.put(key.anyVersion(), document));
        return newest.values();
    }
}
