package org.jixiao.monitoring.budgetexecution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.FinanceDocumentParked;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.FinanceDocument;

/**
 * Counts every document that can count, again and again until none moves any more, and parks the rest with its reason.
 *
 * <p>Some documents can count together only: a payment above the budget, and the return that makes room for it, wait for each other
 * where they arrive late. What waits is therefore tried with all that rests on it, and at last all of it at once; so the same
 * documents give the same figures in whatever order they arrive.
 */
final class Counting {

    private final Subject subject;
    private final List<BudgetExecutionEvent> events = new ArrayList<>();
    private Documents documents;

    private Counting(Subject subject, Documents documents) {
        this.subject = subject;
        this.documents = documents;
    }

    /** What follows for a known subject from trying all these documents. */
    static List<BudgetExecutionEvent> of(Subject subject, Documents documents, List<FinanceDocument> candidates) {
        Counting counting = new Counting(subject, documents);
        counting.park(counting.count(candidates));
        return List.copyOf(counting.events);
    }

    private List<FinanceDocument> count(List<FinanceDocument> candidates) {
        List<FinanceDocument> left = candidates;
        int before;
        do {
            before = left.size();
            left = countTogether(countOneByOne(left));
        } while (left.size() < before);
        return left;
    }

    private List<FinanceDocument> countOneByOne(List<FinanceDocument> candidates) {
        List<FinanceDocument> left = new ArrayList<>();
        for (FinanceDocument document : candidates) {
            if (WhatSpeaksAgainstCounting.of(document, documents).isPresent()) {
                left.add(document);
            } else {
                accept(document);
            }
        }
        return left.size() == candidates.size() ? left : countOneByOne(left);
    }

    private List<FinanceDocument> countTogether(List<FinanceDocument> waiting) {
        List<List<FinanceDocument>> groups = new ArrayList<>();
        waiting.forEach(document -> groups.add(withWhatRestsOn(document, waiting)));
        groups.add(waiting);
        for (List<FinanceDocument> group : groups) {
            List<FinanceDocument> sound = soundTogether(group);
            if (!sound.isEmpty()) {
                sound.forEach(this::accept);
                return waiting.stream().filter(one -> !sound.contains(one)).toList();
            }
        }
        return waiting;
    }

    /** The document, its later versions, and what takes it back. */
    private static List<FinanceDocument> withWhatRestsOn(FinanceDocument document, List<FinanceDocument> waiting) {
        return waiting.stream()
                .filter(other -> other.equals(document)
                        || Objects.equals(other.refersTo(), document.number())
                        || DocumentKey.of(other)
                                .anyVersion()
                                .equals(DocumentKey.of(document).anyVersion()))
                .toList();
    }

    /** Those of the group that can count once all of them do; none if the money does not bear them. */
    private List<FinanceDocument> soundTogether(List<FinanceDocument> group) {
        List<FinanceDocument> basedOnPapers = new ArrayList<>();
        List<FinanceDocument> left = new ArrayList<>(group);
        Documents after = documents;
        boolean moved;
        do {
            moved = false;
            for (FinanceDocument document : List.copyOf(left)) {
                if (WhatSpeaksAgainstCounting.missingPaper(document, after).isEmpty()) {
                    after = after.withCounted(document);
                    basedOnPapers.add(document);
                    left.remove(document);
                    moved = true;
                }
            }
        } while (moved);
        Books books = after.books();
        List<FinanceDocument> sound = basedOnPapers.stream()
                .filter(document -> !books.overdrawnBy(document))
                .toList();
        if (sound.size() < basedOnPapers.size()) {
            return soundTogether(sound);
        }
        return WhatSpeaksAgainstCounting.ofTheMoney(books.figures()).isEmpty() ? sound : List.of();
    }

    private void accept(FinanceDocument document) {
        documents = documents.withCounted(document);
        events.add(CountedDocuments.event(subject, document, documents.figures()));
    }

    private void park(List<FinanceDocument> left) {
        for (FinanceDocument document : left) {
            Optional<ParkingReason> reason = WhatSpeaksAgainstCounting.of(document, documents);
            reason.filter(why -> !documents.waitsFor(document, why))
                    .ifPresent(why -> events.add(new FinanceDocumentParked(subject, document, why)));
        }
    }
}
