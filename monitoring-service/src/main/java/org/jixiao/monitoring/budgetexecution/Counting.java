package org.jixiao.monitoring.budgetexecution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.Figures;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.FinanceDocumentParked;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.FinanceDocument;

/** Counts every document that can count, again and again until none moves any more, and parks the rest with its reason. */
final class Counting {

    private final String projectCode;
    private final int budgetYear;
    private final List<BudgetExecutionEvent> events = new ArrayList<>();
    private Documents documents;

    private Counting(String projectCode, int budgetYear, Documents documents) {
        this.projectCode = projectCode;
        this.budgetYear = budgetYear;
        this.documents = documents;
    }

    /** What follows for a known project from trying all these documents. */
    static List<BudgetExecutionEvent> of(
            String projectCode, int budgetYear, Documents documents, List<FinanceDocument> candidates) {
        Counting counting = new Counting(projectCode, budgetYear, documents);
        List<FinanceDocument> left = counting.count(candidates);
        counting.park(left);
        return List.copyOf(counting.events);
    }

    private List<FinanceDocument> count(List<FinanceDocument> candidates) {
        List<FinanceDocument> left = new ArrayList<>();
        for (FinanceDocument document : candidates) {
            if (WhatSpeaksAgainstCounting.of(document, documents).isPresent()) {
                left.add(document);
            } else {
                documents = documents.withCounted(document);
                events.add(counted(document, documents.figures()));
            }
        }
        return left.size() == candidates.size() ? left : count(left);
    }

    private void park(List<FinanceDocument> left) {
        for (FinanceDocument document : left) {
            Optional<ParkingReason> reason = WhatSpeaksAgainstCounting.of(document, documents);
            reason.filter(why -> !documents.waitsFor(document, why))
                    .ifPresent(why -> events.add(new FinanceDocumentParked(projectCode, budgetYear, document, why)));
        }
    }

    private BudgetExecutionEvent counted(FinanceDocument document, Figures figures) {
        return switch (document.kind()) {
            case BUDGET_APPROVAL ->
                new BudgetApproved(
                        projectCode,
                        budgetYear,
                        document.number(),
                        document.amount(),
                        document.date(),
                        document.original(),
                        document.origin(),
                        figures);
            case PAYMENT ->
                new PaymentMade(
                        projectCode,
                        budgetYear,
                        document.number(),
                        document.amount(),
                        document.date(),
                        document.original(),
                        document.origin(),
                        figures);
        };
    }
}
