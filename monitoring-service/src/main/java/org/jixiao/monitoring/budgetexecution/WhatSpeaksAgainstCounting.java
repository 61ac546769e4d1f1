package org.jixiao.monitoring.budgetexecution;

import java.util.Optional;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.Figures;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.FinanceDocument;

/** The order in which finance documents can count: predecessors first, originals before reversals, approval before payment. */
final class WhatSpeaksAgainstCounting {

    private WhatSpeaksAgainstCounting() {}

    static Optional<ParkingReason> of(FinanceDocument document, Documents documents) {
        DocumentKey key = DocumentKey.of(document);
        if (!key.isFirstVersion() && !documents.counted().containsKey(key.precedingVersion())) {
            return Optional.of(ParkingReason.PRECEDING_VERSION_MISSING);
        }
        if (document.amount().signum() < 0 && !documents.countsOriginalOf(document)) {
            return Optional.of(ParkingReason.ORIGINAL_MISSING);
        }
        Documents afterwards = documents.withCounted(document);
        if (afterwards.leftOf(document).signum() < 0) {
            return Optional.of(ParkingReason.ABOVE_ORIGINAL);
        }
        Figures figures = afterwards.figures();
        if (figures.executed().compareTo(figures.approved()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                figures.approved().signum() == 0 ? ParkingReason.BUDGET_NOT_APPROVED : ParkingReason.ABOVE_BUDGET);
    }
}
