package org.jixiao.monitoring.rectification;

import static org.jixiao.monitoring.Examples.OFFICER;
import static org.jixiao.monitoring.Examples.figures;
import static org.jixiao.monitoring.Examples.number;

import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.DualReading.GoalLight;
import org.jixiao.contracts.monitoring.DualReading.MoneyReading;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.Explanation;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressConfirmed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.monitoring.Examples;

/** Progress reports as rectification and fund control hear of them: what matters is how they were read. */
public final class Reports {

    private static final Explanation WHY = new Explanation("example", "", List.of(), null, 1);

    private Reports() {}

    public static StoredEvent[] green(int month) {
        return confirmed(report(month, Light.GREEN, Pace.NORMAL, Likelihood.CERTAIN));
    }

    public static StoredEvent[] red(int month) {
        return confirmed(report(month, Light.RED, Pace.NORMAL, Likelihood.POSSIBLE));
    }

    public static StoredEvent[] redAndFast(int month) {
        return confirmed(report(month, Light.RED, Pace.FAST, Likelihood.POSSIBLE));
    }

    public static StoredEvent[] impossible(int month) {
        return confirmed(report(month, Light.RED, Pace.NORMAL, Likelihood.IMPOSSIBLE));
    }

    /** Only what the head has answered for counts. */
    private static StoredEvent[] confirmed(ProgressReported report) {
        return new StoredEvent[] {
            report,
            new ProgressConfirmed(
                    report.subject(), report.cutOffMonth(), "", "HQ", Post.DIVISION_HEAD, OFFICER, true, null)
        };
    }

    /** Nobody has answered for it. */
    public static ProgressReported unconfirmed(int month) {
        return report(month, Light.RED, Pace.FAST, Likelihood.IMPOSSIBLE);
    }

    private static ProgressReported report(int month, Light light, Pace pace, Likelihood likelihood) {
        IndicatorProgress progress = Examples.reached("I1", "1", "2", likelihood);
        return new ProgressReported(
                Subject.project("31000020T000000000011", 2020),
                month,
                1,
                figures(List.of(progress)),
                "",
                OFFICER,
                true,
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
