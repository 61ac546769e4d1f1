package org.jixiao.monitoring.budgetexecution;

import java.util.Optional;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.MoneyFigures;

/**
 * The order in which finance documents can count: versions one after the other, originals before what rests on them,
 * money before what uses it.
 */
final class WhatSpeaksAgainstCounting {

    private WhatSpeaksAgainstCounting() {}

    static Optional<ParkingReason> of(FinanceDocument document, Documents documents) {
        Optional<ParkingReason> missing = missingPaper(document, documents);
        if (missing.isPresent()) {
            return missing;
        }
        Books after = documents.withCounted(document).books();
        return after.overdrawnBy(document) ? Optional.of(ParkingReason.ABOVE_ORIGINAL) : ofTheMoney(after.figures());
    }

    /** Which other paper it needs that is not there. */
    static Optional<ParkingReason> missingPaper(FinanceDocument document, Documents documents) {
        DocumentKey key = DocumentKey.of(document);
        if (!key.isFirstVersion() && !documents.counts(key.precedingVersion())) {
            return Optional.of(ParkingReason.PRECEDING_VERSION_MISSING);
        }
        boolean isThere = Postings.restsOn(document, documents.books())
                .map(documents.books()::has)
                .orElse(!Postings.mustRestOnAnother(document));
        return isThere ? Optional.empty() : Optional.of(ParkingReason.ORIGINAL_MISSING);
    }

    /** More is used than there is. */
    static Optional<ParkingReason> ofTheMoney(MoneyFigures figures) {
        if (figures.left().signum() >= 0) {
            return Optional.empty();
        }
        return Optional.of(
                figures.granted() || figures.quota() != null
                        ? ParkingReason.ABOVE_BUDGET
                        : ParkingReason.BUDGET_NOT_APPROVED);
    }
}
