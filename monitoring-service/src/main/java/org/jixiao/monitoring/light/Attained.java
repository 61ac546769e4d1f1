package org.jixiao.monitoring.light;

import java.util.List;
import org.jixiao.contracts.monitoring.Explanation.Input;
import org.jixiao.contracts.monitoring.IndicatorProgress.Attainment;
import org.jixiao.contracts.monitoring.Light;

/** 定性 and 是/否: the reported attainment is the light. Silence is grey until it is due and missed from then on. */
final class Attained {

    private Attained() {}

    static Verdict judge(Question question) {
        Attainment attainment = question.progress().attainment();
        if (attainment == null) {
            return question.isDue()
                    ? verdict(Light.RED, "missed", Attainment.MISSED)
                    : new Verdict(Light.GREY, "nothing-due", "E = 0", List.of(), null);
        }
        return switch (attainment) {
            case REACHED -> verdict(Light.GREEN, "reached", attainment);
            case PARTLY_REACHED -> verdict(Light.YELLOW, "partly-reached", attainment);
            case MISSED -> verdict(Light.RED, "missed", attainment);
        };
    }

    private static Verdict verdict(Light light, String rule, Attainment attainment) {
        return new Verdict(light, rule, "A", List.of(new Input("A", attainment.name())), null);
    }
}
