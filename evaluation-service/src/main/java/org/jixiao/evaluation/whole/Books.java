package org.jixiao.evaluation.whole;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.UnitFact;
import org.jixiao.contracts.monitoring.UnitFactsEvent.UnitFactsReported;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What was heard of finance's documents and of what units reported.
 *
 * @param documents of each line the version that counts; those that move neither budget nor executed money are left out
 * @param facts that stand, by unit and year
 */
public record Books(PMap<Line, FinanceDocument> documents, PMap<Subject, List<UnitFact>> facts) {

    /** One line of a document, whatever its version. */
    record Line(Subject subject, String system, FinanceDocument.Kind kind, String number, int line) {

        static Line of(DocumentCounted counted) {
            FinanceDocument document = counted.document();
            return new Line(
                    counted.subject(),
                    document.origin().system(),
                    document.kind(),
                    document.number(),
                    document.origin().line());
        }
    }

    public static Books empty() {
        return new Books(HashTreePMap.empty(), HashTreePMap.empty());
    }

    public Books after(StoredEvent event) {
        return switch (event) {
            case DocumentCounted counted
            when moves(counted.document()) -> new Books(documents.plus(Line.of(counted), counted.document()), facts);
            case UnitFactsReported reported ->
                new Books(
                        documents,
                        facts.plus(Subject.unit(reported.unitCode(), reported.budgetYear()), reported.facts()));
            default -> this;
        };
    }

    private static boolean moves(FinanceDocument document) {
        return document.kind().budgets() != 0 || document.kind().executes() != 0;
    }

    /** The documents of each subject, always in the same order. */
    Map<Subject, List<FinanceDocument>> bySubject() {
        return documents.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .collect(groupingBy(
                        entry -> entry.getKey().subject(), mapping(Map.Entry::getValue, toUnmodifiableList())));
    }
}
