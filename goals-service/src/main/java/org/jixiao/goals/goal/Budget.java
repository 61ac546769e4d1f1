package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.contracts.goals.Cut;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.RevisionOrdered;

/**
 * What the money of an approved goal comes to by the papers: the amount before every cut (调减), less the cuts that stand. Kept apart,
 * so that a cut that is dropped leaves exactly what would be there without it, in whatever order papers, cuts and drops came.
 *
 * @param beforeCuts 元
 * @param cuts by number of the reduction
 * @param document the paper that moved the amount last
 */
record Budget(BigDecimal beforeCuts, SortedMap<Integer, Cut> cuts, String document) {

    static Budget of(GoalApproved approved) {
        return new Budget(approved.approvedBudget(), new TreeMap<>(), approved.budgetDocument());
    }

    /** What is left for the goal; never below nothing. */
    BigDecimal left() {
        return beforeCuts.subtract(allCuts()).max(BigDecimal.ZERO);
    }

    boolean comesTo(BigDecimal amount) {
        return left().compareTo(amount) == 0;
    }

    /**
     * The amount before cuts that makes {@code amount} be left. A paper of the money that is quoted today knows the cuts decided until
     * today; where it names what is left anyway, nothing changes.
     */
    BigDecimal beforeCutsFor(BigDecimal amount) {
        return comesTo(amount) ? beforeCuts : amount.add(allCuts());
    }

    Budget from(BigDecimal before) {
        return new Budget(before, cuts, document);
    }

    Budget after(RevisionOrdered order) {
        return order.cut() == null
                ? new Budget(beforeCuts, cuts, order.document())
                : with(order.cut(), order.document());
    }

    Budget with(Cut cut, String paper) {
        SortedMap<Integer, Cut> after = new TreeMap<>(cuts);
        after.put(cut.reduction(), cut);
        return new Budget(beforeCuts, after, paper);
    }

    Budget without(int reduction, String paper) {
        SortedMap<Integer, Cut> after = new TreeMap<>(cuts);
        after.remove(reduction);
        return new Budget(beforeCuts, after, paper);
    }

    private BigDecimal allCuts() {
        return cuts.values().stream().map(Cut::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
