package org.jixiao.monitoring.light;

import java.math.BigDecimal;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Rules.ExactlyVariant;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.Light;
import org.jspecify.annotations.Nullable;

/** The light of one indicator: its direction's rule first, then what its owner foresees, which can only make it worse. */
public final class IndicatorLights {

    private IndicatorLights() {}

    public static IndicatorLight read(
            Indicator indicator, IndicatorProgress progress, CutOff cutOff, Thresholds thresholds) {
        Question question = new Question(indicator, progress, cutOff, thresholds);
        Verdict verdict = foreseen(question, reached(question));
        return new IndicatorLight(
                indicator.code(),
                verdict.light(),
                progress(question),
                verdict.explanation(thresholds.rulebookVersion()));
    }

    /** p = A ÷ E, for every rule that has an expected value. */
    private static @Nullable BigDecimal progress(Question question) {
        return switch (question.indicator().direction()) {
            case AT_LEAST, AT_MOST, EXACTLY ->
                question.isExpected() ? Percent.of(question.twelveTimesActual(), question.twelveTimesExpected()) : null;
            case QUALITATIVE, YES_NO, BY_DATE -> null;
        };
    }

    private static Verdict reached(Question question) {
        return switch (question.indicator().direction()) {
            case AT_LEAST -> AtLeast.judge(question);
            case AT_MOST -> AtMost.judge(question);
            case EXACTLY -> Exactly.judge(question);
            case BY_DATE -> ByDate.judge(question);
            case QUALITATIVE, YES_NO -> Attained.judge(question);
        };
    }

    private static Verdict foreseen(Question question, Verdict reached) {
        Likelihood likelihood = question.progress().likelihood();
        if (likelihood == Likelihood.IMPOSSIBLE) {
            return reached.overruled(Light.RED, "impossible", "L = IMPOSSIBLE", "L", likelihood.name());
        }
        BigDecimal forecast = question.progress().forecast();
        if (forecast != null && reached.light() != Light.RED && missesTarget(question, forecast)) {
            return reached.overruled(Light.YELLOW, "forecast-short", "F short of T", "F", forecast.toPlainString());
        }
        return reached;
    }

    private static boolean missesTarget(Question question, BigDecimal forecast) {
        return switch (question.indicator().direction()) {
            case AT_LEAST -> forecast.compareTo(question.target()) < 0;
            case AT_MOST -> forecast.compareTo(question.target()) > 0;
            case EXACTLY -> {
                int comparison = forecast.compareTo(question.target());
                yield toTheDot(question) ? comparison != 0 : comparison < 0;
            }
            case QUALITATIVE, YES_NO, BY_DATE -> false;
        };
    }

    private static boolean toTheDot(Question question) {
        return question.target().signum() == 0 || question.thresholds().exactly() == ExactlyVariant.STRICT;
    }
}
