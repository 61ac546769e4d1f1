package org.jixiao.evaluation.resultadjustment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jixiao.contracts.StoredEvent;
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
}
