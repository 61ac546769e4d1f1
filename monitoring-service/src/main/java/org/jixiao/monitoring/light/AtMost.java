package org.jixiao.monitoring.light;

import java.math.BigDecimal;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.monitoring.Light;

/** ≤ 反向: a limit that must not be exceeded; a growing value may not run ahead of the months either. */
final class AtMost {

    private AtMost() {}

    static Verdict judge(Question question) {
        if (question.target().signum() == 0) {
            return nothingAllowed(question);
        }
        if (question.indicator().kind() == Kind.ONE_OFF && !question.isDue()) {
            return question.verdict(Light.GREY, "nothing-due", "E = 0", null);
        }
        return question.isCumulative() ? growing(question) : standing(question);
    }

    /** A target of zero allows nothing at all. */
    static Verdict nothingAllowed(Question question) {
        return question.verdict(
                question.actual().signum() <= 0 ? Light.GREEN : Light.RED, "nothing-allowed", "A ≤ 0", null);
    }

    private static Verdict growing(Question question) {
        BigDecimal share =
                question.isExpected() ? Percent.of(question.twelveTimesActual(), question.twelveTimesExpected()) : null;
        String formula = "A ÷ " + question.expected() + " × 100";
        if (Percent.atMost(question.twelveTimesActual(), question.twelveTimesExpected())) {
            return question.verdict(Light.GREEN, "within-limit", formula, share);
        }
        return Percent.atMost(question.actual(), question.target())
                ? question.verdict(Light.YELLOW, "ahead-of-the-months", formula, share)
                : question.verdict(Light.RED, "limit-exceeded", formula, share);
    }

    private static Verdict standing(Question question) {
        BigDecimal share = Percent.of(question.actual(), question.target());
        if (Percent.atMost(question.actual(), question.target())) {
            return question.verdict(Light.GREEN, "within-limit", "A ÷ T × 100", share);
        }
        return Percent.atMost(share, question.lights().atMostYellowUpTo())
                ? question.verdict(Light.YELLOW, "limit-slightly-exceeded", "A ÷ T × 100", share)
                : question.verdict(Light.RED, "limit-exceeded", "A ÷ T × 100", share);
    }
}
