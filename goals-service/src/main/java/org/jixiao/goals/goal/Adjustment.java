package org.jixiao.goals.goal;

import java.math.BigDecimal;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.RevisionOrdered;
import org.jixiao.goals.goal.GoalState.Approved;
import org.jspecify.annotations.Nullable;

/**
 * An approved goal under adjustment.
 *
 * @param standing the version that stands until then
 * @param request what is asked
 * @param known the money as it was known to who asked; null where nothing is known of it
 */
record Adjustment(
        Approved standing,
        AdjustmentRequested request,
        @Nullable Budget known) {

    static Adjustment of(Approved standing, AdjustmentRequested request) {
        return new Adjustment(
                standing, request, standing.circumstances().course().budget());
    }

    /** A cut that is heard of later was known all the same to who quoted its paper before it was entered. */
    Adjustment after(RevisionOrdered order) {
        boolean quoted = order.document().equals(request.budgetDocument());
        return known == null
                        || order.cut() == null
                        || !quoted
                        || order.document().equals(known.document())
                ? this
                : new Adjustment(standing, request, known.with(order.cut(), order.document()));
    }

    /** What the money comes to once the adjustment is made: a paper of the money that it quotes is one on top of the cuts it knew. */
    @Nullable
    Budget after(GoalAdjusted adjusted, @Nullable Budget budget) {
        BigDecimal funding = adjusted.content().funding().total();
        return budget == null || known == null || adjusted.budgetDocument() == null
                ? budget
                : budget.from(known.beforeCutsFor(funding));
    }
}
