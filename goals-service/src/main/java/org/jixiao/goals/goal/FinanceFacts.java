package org.jixiao.goals.goal;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.ReductionDecided;
import org.jspecify.annotations.Nullable;

/**
 * What monitoring says of the subject's money.
 *
 * @param approval the latest 批复 of finance; null while there is no approved money
 * @param reductions those that stand, by number: one that is decided before the goal is approved is no less a cut of it
 */
record FinanceFacts(@Nullable BudgetApproved approval, SortedMap<Integer, ReductionDecided> reductions) {

    static FinanceFacts unheard() {
        return new FinanceFacts(null, new TreeMap<>());
    }

    FinanceFacts after(StoredEvent event) {
        return switch (event) {
            case BudgetApproved document -> new FinanceFacts(standing(document), reductions);
            case ReductionDecided reduction -> {
                SortedMap<Integer, ReductionDecided> more = new TreeMap<>(reductions);
                more.put(reduction.number(), reduction);
                yield new FinanceFacts(approval, more);
            }
            case MeasureDropped dropped -> {
                SortedMap<Integer, ReductionDecided> left = new TreeMap<>(reductions);
                left.remove(dropped.number());
                yield new FinanceFacts(approval, left);
            }
            default -> this;
        };
    }

    /** In the order in which they were taken. */
    Collection<ReductionDecided> cuts() {
        return reductions.values();
    }

    /** A document that takes back all the money leaves no approval. */
    private static @Nullable BudgetApproved standing(BudgetApproved document) {
        return document.figures().approved().signum() > 0 ? document : null;
    }
}
