package org.jixiao.monitoring.light;

import java.math.BigDecimal;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.monitoring.Light;

/** = 等于: lenient, it reads like ≥; strict, any deviation counts, upwards too. A target of zero is strict by its nature. */
final class Exactly {

    private Exactly() {}

    static Verdict judge(Question question) {
        if (question.target().signum() == 0) {
            return AtMost.nothingAllowed(question);
        }
        return switch (question.thresholds().exactly()) {
            case LENIENT -> AtLeast.judge(question);
            case STRICT -> strict(question);
        };
    }

    private static Verdict strict(Question question) {
        if (question.indicator().kind() == Kind.ONE_OFF && !question.isDue()) {
            return question.verdict(Light.GREY, "nothing-due", "E = 0", null);
        }
        if (!question.isExpected()) {
            return AtLeast.nothingExpected(question);
        }
        BigDecimal expected = question.twelveTimesExpected();
        BigDecimal deviation =
                Percent.of(question.twelveTimesActual().subtract(expected).abs(), expected.abs());
        String e = question.expected();
        return question.verdict(
                light(deviation, question), "deviation", "|A − " + e + "| ÷ " + e + " × 100", deviation);
    }

    private static Light light(BigDecimal deviation, Question question) {
        if (Percent.atMost(deviation, question.lights().exactlyGreenWithin())) {
            return Light.GREEN;
        }
        return Percent.atMost(deviation, question.lights().exactlyYellowWithin()) ? Light.YELLOW : Light.RED;
    }
}
