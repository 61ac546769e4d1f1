package org.jixiao.monitoring.light;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.monitoring.DualReading.GoalLight;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.Explanation.Input;
import org.jixiao.contracts.monitoring.Light;

/** The light of the whole goal: a red core indicator or much red weight is red, any red or much yellow weight is yellow. */
public final class GoalLights {

    private static final String RED_SHARE = "R ÷ W × 100";
    private static final String YELLOW_SHARE = "Y ÷ W × 100";

    private GoalLights() {}

    /**
     * @param indicators the goal's indicators
     * @param lights their lights, in the same order
     */
    public static GoalLight read(List<Indicator> indicators, List<IndicatorLight> lights, Thresholds thresholds) {
        Weights weights = Weights.of(indicators, lights);
        Verdict verdict = judge(weights, thresholds);
        return new GoalLight(verdict.light(), verdict.explanation(thresholds.rulebookVersion()));
    }

    private static Verdict judge(Weights weights, Thresholds thresholds) {
        BigDecimal red = weights.share(weights.red);
        BigDecimal yellow = weights.share(weights.yellow);
        if (!weights.anyDue) {
            return weights.verdict(Light.GREY, "nothing-due", "W = 0", BigDecimal.ZERO);
        }
        if (weights.coreRed) {
            return weights.verdict(Light.RED, "core-indicator-red", RED_SHARE, red);
        }
        if (weights.anyRed && Percent.atLeast(red, thresholds.lights().projectRedWeight())) {
            return weights.verdict(Light.RED, "much-red", RED_SHARE, red);
        }
        if (weights.anyRed) {
            return weights.verdict(Light.YELLOW, "some-red", RED_SHARE, red);
        }
        return Percent.atLeast(yellow, thresholds.lights().projectYellowWeight())
                ? weights.verdict(Light.YELLOW, "much-yellow", YELLOW_SHARE, yellow)
                : weights.verdict(Light.GREEN, "as-planned", YELLOW_SHARE, yellow);
    }

    /** Weights by light; what is not due yet is left out. */
    private record Weights(
            BigDecimal due, BigDecimal red, BigDecimal yellow, boolean anyDue, boolean anyRed, boolean coreRed) {

        static Weights of(List<Indicator> indicators, List<IndicatorLight> lights) {
            Weights weights = new Weights(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, false, false, false);
            for (int i = 0; i < lights.size(); i++) {
                weights = weights.plus(indicators.get(i), lights.get(i).light());
            }
            return weights;
        }

        Weights plus(Indicator indicator, Light light) {
            BigDecimal weight = indicator.weight();
            return switch (light) {
                case GREY -> this;
                case GREEN, BLUE -> new Weights(due.add(weight), red, yellow, true, anyRed, coreRed);
                case YELLOW -> new Weights(due.add(weight), red, yellow.add(weight), true, anyRed, coreRed);
                case RED ->
                    new Weights(due.add(weight), red.add(weight), yellow, true, true, coreRed || indicator.core());
            };
        }

        BigDecimal share(BigDecimal part) {
            return due.signum() == 0 ? BigDecimal.ZERO : Percent.of(part, due);
        }

        Verdict verdict(Light light, String rule, String formula, BigDecimal result) {
            List<Input> inputs = List.of(
                    new Input("R", red.toPlainString()),
                    new Input("Y", yellow.toPlainString()),
                    new Input("W", due.toPlainString()));
            return new Verdict(light, rule, formula, inputs, result);
        }
    }
}
