package org.jixiao.evaluation.resultadjustment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDecided;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.Kind;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.FundControlEvent.ClawbackDecided;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.ReductionDecided;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.kernel.money.SpokenFor;
import org.jixiao.kernel.money.SpokenFor.Claim;

/**
 * What monitoring says of the project's money.
 *
 * @param figures as finance's documents have it
 * @param measures what the reductions and claw-backs that stand take, by their number
 */
record Money(MoneyFigures figures, Map<Integer, Claim> measures) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** The adjustment's place among the measures ahead of it. */
    private static final int BEHIND_ALL = Integer.MAX_VALUE;

    Money {
        measures = Map.copyOf(measures);
    }

    static Money unheard() {
        return new Money(MoneyFigures.none(), Map.of());
    }

    Money after(StoredEvent event) {
        return switch (event) {
            case DocumentCounted document -> new Money(document.figures(), measures);
            case ReductionDecided reduction ->
                and(new Claim(reduction.number(), reduction.amount(), reduction.decreasedBefore()));
            case ClawbackDecided clawback ->
                clawback.carriesOut() == null
                        ? and(new Claim(clawback.number(), clawback.amount(), clawback.decreasedBefore()))
                        : this;
            case MeasureDropped dropped -> without(dropped.number());
            default -> this;
        };
    }

    private Money and(Claim claim) {
        Map<Integer, Claim> more = new HashMap<>(measures);
        more.put(claim.number(), claim);
        return new Money(figures, more);
    }

    private Money without(int measure) {
        Map<Integer, Claim> fewer = new HashMap<>(measures);
        fewer.remove(measure);
        return new Money(figures, fewer);
    }

    /**
     * The budget without what is spent, on its way or carried over, and without what fund control takes that finance has not booked yet, 元;
     * nothing before finance's first document.
     */
    BigDecimal left() {
        BigDecimal spokenFor = SpokenFor.byMeasure(measures.values(), figures).values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return figures.budget()
                .subtract(figures.executed())
                .subtract(figures.inTransit())
                .subtract(figures.carriedOut())
                .subtract(spokenFor)
                .max(NOTHING);
    }

    /** What finance has taken away (追减, 调剂转出, 收回), or given besides (追加, 调剂转入), 元. */
    BigDecimal adjusted(Kind kind) {
        return switch (kind) {
            case REDUCE -> SpokenFor.decreased(figures);
            case INCREASE -> figures.increased().add(figures.movedIn());
        };
    }

    /** The measures of fund control that finance has not booked, not all of it. */
    List<Integer> notBooked() {
        return notBooked(measures.values());
    }

    private List<Integer> notBooked(Collection<Claim> claims) {
        return SpokenFor.byMeasure(claims, figures).entrySet().stream()
                .filter(measure -> measure.getValue().signum() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether finance's documents have adjusted all of it, and before that what had been decided ahead of it and stands. */
    boolean carriesOut(AdjustmentDecided adjustment) {
        if (adjustment.kind() == Kind.INCREASE) {
            return adjusted(Kind.INCREASE).subtract(adjustment.before()).compareTo(adjustment.amount()) >= 0;
        }
        List<Claim> claims = new ArrayList<>(measures.values());
        claims.removeIf(measure -> !adjustment.measuresAhead().contains(measure.number()));
        claims.add(new Claim(BEHIND_ALL, adjustment.amount(), adjustment.before()));
        return !notBooked(claims).contains(BEHIND_ALL);
    }
}
