package org.jixiao.monitoring.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a unit's goals and money stand in a budget year. Trial goals (试编) stand apart and count in no other figure; classified projects are
 * counted, and neither named nor lit.
 *
 * @param unitCode empty for the whole office
 * @param tracked goals under tracking
 * @param trials goals that are tracked for practice
 * @param asked reports and offline attestations that tracking tasks have asked for until now
 * @param answered of these, those that were given and did not go back
 * @param coverage 填报覆盖率, answered of asked in percent; null where nothing was asked yet
 * @param lights of the latest report of each goal
 * @param paces of the money of each goal, as of its latest report
 * @param money of the projects, 元, as of the last document that counted
 * @param ownMoney of the unit itself (基本支出), 元
 * @param expectedCarryOver 预计结转结余 in 元: what the latest reports expect to be left of their budgets
 * @param rectifications that are not closed
 * @param overdueRectifications of these, those whose term is over
 * @param held goals whose money is held or stopped
 */
record Standing(
        String unitCode,
        String unitName,
        long tracked,
        long trials,
        long asked,
        long answered,
        @Nullable BigDecimal coverage,
        Lights lights,
        Paces paces,
        Money money,
        Money ownMoney,
        BigDecimal expectedCarryOver,
        long rectifications,
        long overdueRectifications,
        long held) {

    /**
     * @param unlit no report yet
     * @param offline classified
     */
    record Lights(long blue, long green, long yellow, long red, long grey, long offline, long unlit) {

        Lights plus(Lights other) {
            return new Lights(
                    blue + other.blue,
                    green + other.green,
                    yellow + other.yellow,
                    red + other.red,
                    grey + other.grey,
                    offline + other.offline,
                    unlit + other.unlit);
        }

        /** 绿 and 蓝 of all that show a colour, in percent; null where none does. */
        @Nullable
        BigDecimal onCourse() {
            return Money.percent(BigDecimal.valueOf(green + blue), BigDecimal.valueOf(green + blue + yellow + red));
        }
    }

    record Paces(long farBehind, long behind, long normal, long fast, long noBudget) {

        Paces plus(Paces other) {
            return new Paces(
                    farBehind + other.farBehind,
                    behind + other.behind,
                    normal + other.normal,
                    fast + other.fast,
                    noBudget + other.noBudget);
        }
    }

    /**
     * @param budget 全年预算数
     * @param executed 执行数
     * @param rate 执行率 in percent; null where there is no budget
     */
    record Money(
            BigDecimal budget,
            BigDecimal executed,
            @Nullable BigDecimal rate) {

        static Money of(BigDecimal budget, BigDecimal executed) {
            return new Money(budget, executed, percent(executed, budget));
        }

        Money plus(Money other) {
            return of(budget.add(other.budget), executed.add(other.executed));
        }

        static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
            return whole.signum() <= 0 ? null : part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP);
        }
    }

    /** Answered of asked in percent; null where nothing was asked yet. */
    static @Nullable BigDecimal coverage(long answered, long asked) {
        return Money.percent(BigDecimal.valueOf(answered), BigDecimal.valueOf(asked));
    }

    /** The same for the whole office. */
    static Standing total(List<Standing> units) {
        return units.stream().reduce(nothing(), Standing::plus);
    }

    private static Standing nothing() {
        Money none = Money.of(BigDecimal.ZERO, BigDecimal.ZERO);
        return new Standing(
                "",
                "合计",
                0,
                0,
                0,
                0,
                null,
                new Lights(0, 0, 0, 0, 0, 0, 0),
                new Paces(0, 0, 0, 0, 0),
                none,
                none,
                BigDecimal.ZERO,
                0,
                0,
                0);
    }

    private Standing plus(Standing other) {
        return new Standing(
                unitCode,
                unitName,
                tracked + other.tracked,
                trials + other.trials,
                asked + other.asked,
                answered + other.answered,
                coverage(answered + other.answered, asked + other.asked),
                lights.plus(other.lights),
                paces.plus(other.paces),
                money.plus(other.money),
                ownMoney.plus(other.ownMoney),
                expectedCarryOver.add(other.expectedCarryOver),
                rectifications + other.rectifications,
                overdueRectifications + other.overdueRectifications,
                held + other.held);
    }
}
