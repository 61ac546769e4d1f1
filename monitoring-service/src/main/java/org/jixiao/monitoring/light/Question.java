package org.jixiao.monitoring.light;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.monitoring.Explanation.Input;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.Light;
import org.jspecify.annotations.Nullable;

/** What one indicator's light answers: planned, reported, up to when, by which thresholds. */
record Question(Indicator indicator, IndicatorProgress progress, CutOff cutOff, Thresholds thresholds) {

    BigDecimal target() {
        return requireNonNull(indicator.target(), "a numeric indicator has a target");
    }

    BigDecimal actual() {
        return requireNonNull(progress.actual(), "a numeric indicator is reported with its actual value");
    }

    Rules.Lights lights() {
        return thresholds.lights();
    }

    boolean isCumulative() {
        return indicator.kind() == Kind.CUMULATIVE;
    }

    /** Whether the indicator's one day has come; where none is named, it is the last of the year. */
    boolean isDue() {
        LocalDate due = indicator.dueDate();
        return due == null ? cutOff.isYearEnd() : !due.isAfter(cutOff.lastDay());
    }

    /** What the indicator's own plan (计划进度) expects by the cut-off; empty where it has none. */
    private Optional<BigDecimal> planned() {
        return indicator.plannedBy(cutOff.month());
    }

    boolean isExpected() {
        return twelveTimesExpected().signum() != 0;
    }

    /** The expected value E, twelve times over, so that T × m ÷ 12 stays exact. A plan comes before the months. */
    BigDecimal twelveTimesExpected() {
        return planned().map(value -> value.multiply(Percent.TWELVE)).orElseGet(this::twelveTimesExpectedByKind);
    }

    private BigDecimal twelveTimesExpectedByKind() {
        return switch (indicator.kind()) {
            case CUMULATIVE -> target().multiply(cutOff.monthsPassed());
            case POINT_IN_TIME -> target().multiply(Percent.TWELVE);
            case ONE_OFF -> isDue() ? target().multiply(Percent.TWELVE) : BigDecimal.ZERO;
        };
    }

    BigDecimal twelveTimesActual() {
        return actual().multiply(Percent.TWELVE);
    }

    /** How E is written in a formula. */
    String expected() {
        if (planned().isPresent()) {
            return "P";
        }
        return isCumulative() ? "(T × m ÷ 12)" : "T";
    }

    Verdict verdict(Light light, String rule, String formula, @Nullable BigDecimal result) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input("A", actual().toPlainString()));
        inputs.add(new Input("T", target().toPlainString()));
        planned().ifPresent(value -> inputs.add(new Input("P", value.toPlainString())));
        if (isCumulative() || planned().isPresent()) {
            inputs.add(new Input("m", cutOff.monthsPassed().toPlainString()));
        }
        return new Verdict(light, rule, formula, List.copyOf(inputs), result);
    }
}
