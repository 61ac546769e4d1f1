package org.jixiao.monitoring.light;

import java.math.BigDecimal;
import org.jixiao.contracts.monitoring.Light;

/** ≥ 正向: progress against what is expected by now; far above the whole year's target is blue. */
final class AtLeast {

    private AtLeast() {}

    static Verdict judge(Question question) {
        BigDecimal actual = question.actual();
        BigDecimal target = question.target();
        if (target.signum() > 0) {
            BigDecimal reached = Percent.of(actual, target);
            if (Percent.atLeast(reached, question.lights().blueFrom())) {
                return question.verdict(Light.BLUE, "far-above-target", "A ÷ T × 100", reached);
            }
        }
        if (!question.isExpected()) {
            return nothingExpected(question);
        }
        if (actual.signum() == 0) {
            return question.verdict(Light.RED, "nothing-reached", "A = 0", null);
        }
        BigDecimal progress = Percent.of(question.twelveTimesActual(), question.twelveTimesExpected());
        return question.verdict(
                light(progress, question), "progress", "A ÷ " + question.expected() + " × 100", progress);
    }

    /** What is there before anything is due is welcome. */
    static Verdict nothingExpected(Question question) {
        return question.actual().signum() > 0
                ? question.verdict(Light.GREEN, "reached-before-due", "A > 0, E = 0", null)
                : question.verdict(Light.GREY, "nothing-due", "E = 0", null);
    }

    private static Light light(BigDecimal progress, Question question) {
        if (!Percent.atLeast(progress, question.lights().redBelow())) {
            return Light.RED;
        }
        return Percent.atLeast(progress, question.lights().yellowBelow()) ? Light.GREEN : Light.YELLOW;
    }
}
