package org.jixiao.evaluation.keyevaluation;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What finance's documents say of the money of a subject and of its parts, as in its evaluation of itself. */
record Money(PMap<Subject, MoneyFigures> figures) {

    static Money unheard() {
        return new Money(HashTreePMap.empty());
    }

    Money after(DocumentCounted document) {
        return new Money(figures.plus(document.subject(), document.figures()));
    }

    /** 全年预算数 of a budget year, 元; null before finance's first document. */
    @Nullable
    BigDecimal budget(int budgetYear) {
        return sum(budgetYear, MoneyFigures::budget);
    }

    /** 全年执行数 of a budget year, 元; null before finance's first document. */
    @Nullable
    BigDecimal executed(int budgetYear) {
        return sum(budgetYear, MoneyFigures::executed);
    }

    private @Nullable BigDecimal sum(int budgetYear, Function<MoneyFigures, BigDecimal> figure) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey().budgetYear() == budgetYear)
                .map(entry -> figure.apply(entry.getValue()))
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
