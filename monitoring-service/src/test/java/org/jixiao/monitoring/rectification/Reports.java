package org.jixiao.monitoring.rectification;

import static org.jixiao.monitoring.Examples.figures;
import static org.jixiao.monitoring.Examples.number;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.DualReading.GoalLight;
import org.jixiao.contracts.monitoring.DualReading.MoneyReading;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.Explanation;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.monitoring.Examples;

/** Progress reports as rectification and fund control hear of them: what matters is how they were read. */
public final class Reports {

    private static final Explanation WHY = new Explanation("example", "", List.of(), null, 1);

    private Reports() {}

    public static ProgressReported green(int month) {
        return report(month, Light.GREEN, Pace.NORMAL, Likelihood.CERTAIN);
    }

    public static ProgressReported red(int month) {
        return report(month, Light.RED, Pace.NORMAL, Likelihood.POSSIBLE);
    }

    public static ProgressReported redAndFast(int month) {
        return report(month, Light.RED, Pace.FAST, Likelihood.POSSIBLE);
    }

    public static ProgressReported impossible(int month) {
        return report(month, Light.RED, Pace.NORMAL, Likelihood.IMPOSSIBLE);
    }

    private static ProgressReported report(int month, Light light, Pace pace, Likelihood likelihood) {
        IndicatorProgress progress = Examples.reached("I1", "1", "2", likelihood);
        return new ProgressReported(
                Subject.project("31000020T000000000011", 2020),
                month,
                1,
                figures(List.of(progress)),
                "",
                null,
                false,
                new DualReading(
                        List.of(),
                        new GoalLight(light, WHY),
                        new MoneyReading(pace, number("880000.00"), number("300000.00"), WHY),
                        Combined.NOT_YET),
                List.of());
    }
}
