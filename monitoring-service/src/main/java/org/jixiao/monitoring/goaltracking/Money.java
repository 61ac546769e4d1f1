package org.jixiao.monitoring.goaltracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The subject's money as tracking hears of it from budget execution.
 *
 * @param budget 全年预算数 in 元
 * @param movements the newest version of every line that moved executed money
 */
record Money(BigDecimal budget, PMap<Line, Movement> movements) {

    record Line(String system, Kind kind, String number, int line) {

        static Line of(FinanceDocument document) {
            return new Line(
                    document.origin().system(),
                    document.kind(),
                    document.number(),
                    document.origin().line());
        }
    }

    record Movement(LocalDate on, BigDecimal amount) {}

    static Money none() {
        return new Money(BigDecimal.ZERO, HashTreePMap.empty());
    }

    Money after(DocumentCounted event) {
        FinanceDocument document = event.document();
        return new Money(
                event.figures().budget(),
                document.executed().signum() == 0
                        ? movements.minus(Line.of(document))
                        : movements.plus(Line.of(document), new Movement(document.date(), document.executed())));
    }

    /** What was executed up to the end of a day, each document on its own day: a return counts on the day it came back. */
    BigDecimal executedUpTo(LocalDate day) {
        return movements.values().stream()
                .filter(movement -> !movement.on().isAfter(day))
                .map(Movement::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
