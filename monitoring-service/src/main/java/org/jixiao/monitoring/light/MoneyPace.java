package org.jixiao.monitoring.light;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.monitoring.DualReading.MoneyReading;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.Explanation;
import org.jixiao.contracts.monitoring.Explanation.Input;

/** The pace of the money: the rate of execution against the share of the year that has passed (序时进度). */
public final class MoneyPace {

    private MoneyPace() {}

    /**
     * @param budget 全年预算数 in 元
     * @param executed 执行数 in 元 up to the cut-off
     */
    public static MoneyReading read(BigDecimal budget, BigDecimal executed, CutOff cutOff, Thresholds thresholds) {
        List<Input> inputs = List.of(
                new Input("X", executed.toPlainString()),
                new Input("B", budget.toPlainString()),
                new Input("m", cutOff.monthsPassed().toPlainString()));
        if (budget.signum() <= 0) {
            return new MoneyReading(
                    Pace.NO_BUDGET,
                    budget,
                    executed,
                    new Explanation("no-budget", "B = 0", inputs, null, thresholds.rulebookVersion()));
        }
        BigDecimal pace = Percent.of(executed.multiply(Percent.TWELVE), budget.multiply(cutOff.monthsPassed()));
        return new MoneyReading(
                pace(pace, thresholds.lights()),
                budget,
                executed,
                new Explanation(
                        "execution-against-months",
                        "X ÷ B ÷ (m ÷ 12) × 100",
                        inputs,
                        pace,
                        thresholds.rulebookVersion()));
    }

    private static Pace pace(BigDecimal pace, Rules.Lights lights) {
        if (!Percent.atLeast(pace, lights.redBelow())) {
            return Pace.FAR_BEHIND;
        }
        if (!Percent.atLeast(pace, lights.yellowBelow())) {
            return Pace.BEHIND;
        }
        return Percent.atMost(pace, lights.moneyFastAbove()) ? Pace.NORMAL : Pace.FAST;
    }
}
