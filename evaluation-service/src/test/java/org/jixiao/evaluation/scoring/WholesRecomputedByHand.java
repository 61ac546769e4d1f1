package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.jixiao.contracts.goals.WholeFigure;
import org.jspecify.annotations.Nullable;

/**
 * The framework of the tests once more, line by line with its weights in the code: a second opinion that shares nothing with what it checks
 * but the words of the rules.
 */
final class WholesRecomputedByHand {

    private static final MathContext EXACTLY_ENOUGH = MathContext.DECIMAL128;

    private WholesRecomputedByHand() {}

    /**
     * @param goalFit share of the judged line, in percent
     * @param outputs reached share of the goal's outputs, null where none applies
     */
    static BigDecimal total(
            Map<WholeFigure, BigDecimal> known,
            int goalFit,
            int rulesComplete,
            BigDecimal outputs,
            @Nullable BigDecimal effects) {
        BigDecimal input = percent(4, goalFit)
                .add(atMostAll(3, known, WholeFigure.STAFF, WholeFigure.ESTABLISHED_POSTS))
                .add(change(3, known));
        BigDecimal budgetBought = value(known, WholeFigure.PROCUREMENT_BUDGET);
        boolean bought = budgetBought.signum() > 0;
        BigDecimal process = share(10, known, WholeFigure.EXECUTED, WholeFigure.BUDGET)
                .add(adjustment(8, known))
                .add(
                        bought
                                ? share(4, known, WholeFigure.PROCUREMENT_EXECUTED, WholeFigure.PROCUREMENT_BUDGET)
                                : BigDecimal.ZERO)
                .add(percent(8, rulesComplete));
        BigDecimal processScore =
                bought ? process : cents(process.multiply(n(30)).divide(n(26), EXACTLY_ENOUGH));
        BigDecimal output = cents(share(6, known, WholeFigure.MATTERS_COMPLETED, WholeFigure.MATTERS_ASSIGNED)
                .add(outputs.multiply(n(24))));
        BigDecimal soFar = input.add(processScore).add(output);
        return effects == null
                ? cents(soFar.multiply(n(100)).divide(n(70), EXACTLY_ENOUGH))
                : soFar.add(cents(effects.multiply(n(30))));
    }

    private static BigDecimal percent(int weight, int percent) {
        return cents(n(weight).multiply(n(percent)).movePointLeft(2));
    }

    private static BigDecimal atMostAll(
            int weight, Map<WholeFigure, BigDecimal> known, WholeFigure part, WholeFigure of) {
        return value(known, part).compareTo(value(known, of)) > 0 ? BigDecimal.ZERO : n(weight);
    }

    private static BigDecimal change(int weight, Map<WholeFigure, BigDecimal> known) {
        BigDecimal before = value(known, WholeFigure.THREE_PUBLIC_LAST_YEAR);
        BigDecimal rate = value(known, WholeFigure.THREE_PUBLIC_EXECUTED)
                .subtract(before)
                .divide(before, EXACTLY_ENOUGH)
                .max(BigDecimal.ZERO);
        return cents(n(weight).multiply(BigDecimal.ONE.subtract(rate).max(BigDecimal.ZERO)));
    }

    private static BigDecimal share(int weight, Map<WholeFigure, BigDecimal> known, WholeFigure part, WholeFigure of) {
        BigDecimal rate = value(known, part).divide(value(known, of), EXACTLY_ENOUGH);
        return cents(n(weight).multiply(rate.min(BigDecimal.ONE)));
    }

    private static BigDecimal adjustment(int weight, Map<WholeFigure, BigDecimal> known) {
        BigDecimal points = value(known, WholeFigure.ADJUSTED)
                .movePointRight(2)
                .divide(value(known, WholeFigure.APPROVED), EXACTLY_ENOUGH)
                .subtract(n(10))
                .max(BigDecimal.ZERO);
        BigDecimal left = BigDecimal.ONE.subtract(points.multiply(n(5)).movePointLeft(2));
        return cents(n(weight).multiply(left.max(BigDecimal.ZERO)));
    }

    private static BigDecimal value(Map<WholeFigure, BigDecimal> known, WholeFigure kind) {
        BigDecimal value = known.get(kind);
        if (value == null) {
            throw new IllegalArgumentException("no " + kind);
        }
        return value;
    }

    private static BigDecimal cents(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal n(int number) {
        return BigDecimal.valueOf(number);
    }
}
