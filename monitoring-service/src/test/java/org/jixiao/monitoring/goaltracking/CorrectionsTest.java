package org.jixiao.monitoring.goaltracking;

import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.monitoring.Examples.OFFICER;
import static org.jixiao.monitoring.Examples.RULES;
import static org.jixiao.monitoring.Examples.goalApproved;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.Examples.numeric;
import static org.jixiao.monitoring.Examples.tracking;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.monitoring.Correction;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.DualReading.GoalLight;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.DualReading.MoneyReading;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.Explanation;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReturned;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingConcluded;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingOpened;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.contracts.monitoring.TrackingReport;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ConcludeTracking;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The report of June was yellow; that of September shows what came of its correction. */
@DisplayName("A correction (纠偏措施)")
class CorrectionsTest {

    private static final String CODE = "31000020T000000000001";
    private static final Subject SUBJECT = Subject.project(CODE, 2020);
    private static final LocalDate OCTOBER = LocalDate.of(2020, 10, 12);
    private static final LocalDate IN_TIME = LocalDate.of(2020, 9, 30);
    private static final List<Indicator> GOAL = List.of(numeric("I1", AT_LEAST, CUMULATIVE, "1200"));
    private static final Actor LEAD = new Actor("planning-1", "周财务", Set.of("planning-finance"), "HQ");
    private static final Explanation WHY = new Explanation("example", "", List.of(), null, 1);
    private static final Refusal WITHOUT_EFFECT =
            Refusal.rule("correction-without-effect").at("whyNoRectification").with("indicators", "I1");

    private final Given<GoalTrackingCommand, GoalTrackingEvent, GoalTrackingState> tracked = given(
                    new GoalTrackingState.NotOpen())
            .heard(
                    new RulebookPublished(
                            2020,
                            1,
                            LocalDate.of(2019, 9, 1),
                            tracking(
                                    RULES,
                                    new Tracking(
                                            List.of(new TrackingTask(
                                                    LocalDate.of(2020, 9, 30), LocalDate.of(2020, 10, 31))),
                                            number("30"),
                                            List.of()))),
                    goalApproved(CODE, "HQ", 1, GOAL))
            .happened(new TrackingOpened(SUBJECT, 1, 1, GOAL, OFFICER, unreviewed(), false));

    @Test
    @DisplayName("that left its indicator behind asks for 整改 at least, or for the reason why not")
    void withoutEffect() {
        for (Light still : List.of(Light.YELLOW, Light.RED)) {
            Given<GoalTrackingCommand, GoalTrackingEvent, GoalTrackingState> september =
                    tracked.happened(report(6, Light.YELLOW, IN_TIME), report(9, still, null));

            september.when(conclude(Outcome.NORMAL, null)).thenRefused(WITHOUT_EFFECT);
            september.when(conclude(Outcome.ATTENTION, null)).thenRefused(WITHOUT_EFFECT);
            september.when(conclude(Outcome.ATTENTION, "汛期停工。")).then(concluded(Outcome.ATTENTION, "汛期停工。"));
            september.when(conclude(Outcome.RECTIFICATION, null)).then(concluded(Outcome.RECTIFICATION, null));
            september.when(conclude(Outcome.SUSPENSION, "无")).then(concluded(Outcome.SUSPENSION, null));
        }
    }

    @Test
    @DisplayName("that worked, or whose day has not come, asks for nothing, and needs no excuse")
    void withEffect() {
        tracked.happened(report(6, Light.YELLOW, IN_TIME), report(9, Light.GREEN, null))
                .when(conclude(Outcome.NORMAL, "无"))
                .then(concluded(Outcome.NORMAL, null));
        tracked.happened(report(6, Light.YELLOW, IN_TIME.plusDays(1)), report(9, Light.YELLOW, null))
                .when(conclude(Outcome.NORMAL, null))
                .then(concluded(Outcome.NORMAL, null));
        tracked.happened(report(6, Light.YELLOW, null), report(9, Light.YELLOW, IN_TIME))
                .when(conclude(Outcome.NORMAL, null))
                .then(concluded(Outcome.NORMAL, null));
    }

    @Test
    @DisplayName("is checked until the indicator is well, and not by a report that was returned")
    void untilItIsWell() {
        tracked.happened(
                        report(3, Light.YELLOW, IN_TIME),
                        report(6, Light.YELLOW, LocalDate.of(2020, 12, 31)),
                        report(9, Light.YELLOW, null))
                .when(conclude(Outcome.NORMAL, null))
                .thenRefused(WITHOUT_EFFECT);
        tracked.happened(
                        report(3, Light.YELLOW, LocalDate.of(2020, 5, 31)),
                        report(6, Light.GREEN, null),
                        report(9, Light.YELLOW, null))
                .when(conclude(Outcome.NORMAL, null))
                .then(concluded(Outcome.NORMAL, null));
        tracked.happened(
                        report(6, Light.YELLOW, IN_TIME),
                        new ProgressReturned(SUBJECT, 6, "核对。", null),
                        report(9, Light.YELLOW, null))
                .when(conclude(Outcome.NORMAL, null))
                .then(concluded(Outcome.NORMAL, null));
    }

    private static ProgressReported report(int month, Light light, @Nullable LocalDate correctedBy) {
        IndicatorProgress progress = new IndicatorProgress(
                "I1",
                number("100"),
                number("1200"),
                null,
                null,
                null,
                Likelihood.POSSIBLE,
                null,
                correctedBy == null ? null : new Correction("增派人员", "王项目", correctedBy),
                List.of());
        return new ProgressReported(
                SUBJECT,
                month,
                1,
                new TrackingReport(List.of(progress), "", number("0.00"), List.of()),
                "",
                OFFICER,
                true,
                LocalDate.of(2020, 10, 31),
                false,
                new DualReading(
                        List.of(new IndicatorLight("I1", light, null, WHY)),
                        new GoalLight(light, WHY),
                        new MoneyReading(Pace.NORMAL, number("0.00"), number("0.00"), WHY),
                        Combined.NOT_YET),
                List.of());
    }

    private static ConcludeTracking conclude(Outcome outcome, @Nullable String why) {
        return new ConcludeTracking(SUBJECT, 9, outcome, "进度滞后。", why, null, LEAD, OCTOBER);
    }

    private static TrackingConcluded concluded(Outcome outcome, @Nullable String why) {
        return new TrackingConcluded(SUBJECT, 9, outcome, "进度滞后。", why, null, true, null);
    }

    /** Nobody has to confirm or judge; the lead concludes. */
    private static ReviewRoute unreviewed() {
        return new ReviewRoute(
                List.<Post>of(),
                List.of(),
                List.of(),
                "planning-finance",
                "HQ",
                "对口支援处",
                false,
                Supervision.NONE,
                Map.of());
    }
}
