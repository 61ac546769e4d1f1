package org.jixiao.monitoring.goaltracking;

import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.monitoring.Examples.OFFICER;
import static org.jixiao.monitoring.Examples.RULES;
import static org.jixiao.monitoring.Examples.goalApproved;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.Examples.numeric;
import static org.jixiao.monitoring.Examples.reached;
import static org.jixiao.monitoring.Examples.routeOf;
import static org.jixiao.monitoring.Examples.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressConfirmed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressJudged;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingConcluded;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingOpened;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.TrackingReport;
import org.jixiao.contracts.monitoring.TrackingReport.Organised;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ConcludeTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ConfirmProgress;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.JudgeProgress;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OpenTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ReportProgress;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tracking of a project that went to another unit")
class TransferredTrackingTest {

    private static final String CODE = "31000020T000000000001";
    private static final Subject SUBJECT = Subject.project(CODE, 2020);
    private static final LocalDate JULY = LocalDate.parse("2020-07-10");
    private static final List<Indicator> GOAL = List.of(numeric("I1", AT_LEAST, CUMULATIVE, "1200"));
    private static final ReviewRoute THERE = new ReviewRoute(
            List.of(Post.UNIT_HEAD),
            List.of("unit-finance"),
            List.of(),
            "unit-head",
            "BJ",
            "业务处",
            false,
            Supervision.NONE,
            Map.of());
    private static final ProjectTransferred MOVED = new ProjectTransferred(
            CODE,
            2020,
            "HQ",
            "BJ",
            UnitKind.OUT_OF_TOWN_OFFICE,
            Participation.FULL,
            "业务处",
            new Person("officer-2", "陈项目"),
            JULY,
            "沪合办〔2020〕8号",
            THERE);
    private static final TrackingOpened OPENED = new TrackingOpened(SUBJECT, 1, 1, GOAL, OFFICER, routeOf("HQ"), false);
    private static final TrackingReport REPORT = new TrackingReport(
            List.of(reached("I1", "600", "1200", Likelihood.CERTAIN)),
            "总体目标按计划推进。",
            number("2864000.00"),
            List.of(new Organised("", "按制度实施。")));

    private static final Actor OLD_HEAD = new Actor("head-1", "李处长", Set.of("division-head"), "HQ");
    private static final Actor OLD_SEAT = new Actor("research-1", "赵研究", Set.of("research-office"), "HQ");
    private static final Actor OLD_LEAD = new Actor("planning-1", "周财务", Set.of("planning-finance"), "HQ");
    private static final Actor OFFICER_THERE = new Actor("officer-2", "陈项目", Set.of("project-officer"), "BJ");
    private static final Actor HEAD = new Actor("head-2", "郑主任", Set.of("unit-head"), "BJ");
    private static final Actor SEAT = new Actor("finance-2", "冯财务", Set.of("unit-finance"), "BJ");

    private static final List<StoredEvent> HEARD = List.of(
            new RulebookPublished(
                    2020,
                    1,
                    LocalDate.parse("2019-09-01"),
                    tracking(
                            RULES,
                            new Tracking(
                                    List.of(new TrackingTask(
                                            LocalDate.parse("2020-06-30"), LocalDate.parse("2020-07-31"))),
                                    number("30"),
                                    List.of()))),
            goalApproved(CODE, "HQ", 1, GOAL),
            head("HQ", Post.DIVISION_HEAD, "对口支援处", "head-1"),
            head("BJ", Post.UNIT_HEAD, null, "head-2"));

    private final Given<GoalTrackingCommand, GoalTrackingEvent, GoalTrackingState> known =
            Given.<GoalTrackingCommand, GoalTrackingEvent, GoalTrackingState>given(new GoalTrackingState.NotOpen())
                    .heard(HEARD.toArray(StoredEvent[]::new));
    private final ProgressReported told = reported();
    private final String hash = told.contentHash();

    @Test
    @DisplayName(
            "goes the new unit's way: its head confirms, its seats judge, its lead concludes, and nobody of the old"
                    + " unit does")
    void goesTheNewWay() {
        Given<GoalTrackingCommand, GoalTrackingEvent, GoalTrackingState> inReview =
                known.heard(MOVED).happened(OPENED, told);
        inReview.when(new ConfirmProgress(SUBJECT, 6, hash, OLD_HEAD, JULY))
                .thenRefused(Refusal.forbidden("subject-of-another-unit"));
        ProgressConfirmed confirmed =
                new ProgressConfirmed(SUBJECT, 6, hash, "BJ", Post.UNIT_HEAD, new Person("head-2", "郑主任"), true, null);
        inReview.when(new ConfirmProgress(SUBJECT, 6, hash, HEAD, JULY)).then(confirmed);

        Given<GoalTrackingCommand, GoalTrackingEvent, GoalTrackingState> truly = inReview.happened(confirmed);
        truly.when(new JudgeProgress(SUBJECT, 6, "research-office", Opinion.AGREE, "属实。", OLD_SEAT, JULY))
                .thenRefused(Refusal.rule("seat-not-in-rulebook").at("seat"));
        ProgressJudged judged = new ProgressJudged(SUBJECT, 6, "BJ", "unit-finance", Opinion.AGREE, "属实。", null);
        truly.when(new JudgeProgress(SUBJECT, 6, "unit-finance", Opinion.AGREE, "属实。", SEAT, JULY))
                .then(judged);

        truly.happened(judged)
                .when(new ConcludeTracking(SUBJECT, 6, Outcome.NORMAL, "", null, null, HEAD, JULY))
                .then(new TrackingConcluded(SUBJECT, 6, Outcome.NORMAL, "", null, null, true, null));
        truly.happened(judged)
                .when(new ConcludeTracking(SUBJECT, 6, Outcome.NORMAL, "", null, null, OLD_LEAD, JULY))
                .thenRefusedWith("review-led-by-others");
    }

    @Test
    @DisplayName("is not hindered by what a seat of the old way said against it")
    void isNotHinderedByOldSeats() {
        known.heard(MOVED)
                .happened(
                        OPENED,
                        told,
                        new ProgressJudged(SUBJECT, 6, "HQ", "research-office", Opinion.DISAGREE, "不实。", null),
                        new ProgressConfirmed(
                                SUBJECT, 6, hash, "BJ", Post.UNIT_HEAD, new Person("head-2", "郑主任"), true, null),
                        new ProgressJudged(SUBJECT, 6, "BJ", "unit-finance", Opinion.AGREE, "属实。", null))
                .when(new ConcludeTracking(SUBJECT, 6, Outcome.NORMAL, "", null, null, HEAD, JULY))
                .then(new TrackingConcluded(SUBJECT, 6, Outcome.NORMAL, "", null, null, true, null));
    }

    @Test
    @DisplayName("is confirmed and judged anew, also by the post and the seat that the old way had as well")
    void isConfirmedAnew() {
        ProjectTransferred within = movedTo("CD");
        Actor leadThere = new Actor("head-3", "孙主任", Set.of("unit-head"), "CD");
        Actor seatThere = new Actor("finance-3", "褚财务", Set.of("unit-finance"), "CD");
        known.heard(MOVED, within)
                .happened(
                        OPENED,
                        told,
                        new ProgressConfirmed(
                                SUBJECT, 6, hash, "BJ", Post.UNIT_HEAD, new Person("head-2", "郑主任"), true, null),
                        new ProgressJudged(SUBJECT, 6, "BJ", "unit-finance", Opinion.DISAGREE, "不实。", null))
                .when(new ConcludeTracking(SUBJECT, 6, Outcome.NORMAL, "", null, null, leadThere, JULY))
                .thenRefusedWith("goal-not-confirmed", "opinion-missing");
        known.heard(MOVED, within)
                .happened(
                        OPENED,
                        told,
                        new ProgressConfirmed(
                                SUBJECT, 6, hash, "CD", Post.UNIT_HEAD, new Person("head-3", "孙主任"), true, null),
                        new ProgressJudged(SUBJECT, 6, "BJ", "unit-finance", Opinion.AGREE, "属实。", null))
                .when(new JudgeProgress(SUBJECT, 6, "unit-finance", Opinion.AGREE, "属实。", seatThere, JULY))
                .then(new ProgressJudged(SUBJECT, 6, "CD", "unit-finance", Opinion.AGREE, "属实。", null));
    }

    @Test
    @DisplayName("opens with the new unit's way, where the goal was approved before it went")
    void opensTheNewWay() {
        known.heard(MOVED)
                .when(new OpenTracking(SUBJECT, 1, 1, GOAL, OFFICER, routeOf("HQ"), false))
                .then(new TrackingOpened(SUBJECT, 1, 1, GOAL, OFFICER, THERE, false));
        ReviewRoute approvedThere = new ReviewRoute(
                List.of(Post.UNIT_HEAD),
                List.of(),
                List.of(),
                "unit-head",
                "BJ",
                "业务处",
                false,
                Supervision.NONE,
                Map.of());
        known.heard(MOVED)
                .when(new OpenTracking(SUBJECT, 1, 1, GOAL, OFFICER, approvedThere, false))
                .then(new TrackingOpened(SUBJECT, 1, 1, GOAL, OFFICER, approvedThere, false));
    }

    private static ProjectTransferred movedTo(String unit) {
        return new ProjectTransferred(
                CODE,
                2020,
                MOVED.unitCode(),
                unit,
                UnitKind.OUT_OF_TOWN_OFFICE,
                Participation.FULL,
                "业务处",
                new Person("officer-3", "卫项目"),
                LocalDate.parse("2020-07-11"),
                "沪合办〔2020〕9号",
                new ReviewRoute(
                        THERE.confirmedBy(),
                        THERE.seats(),
                        THERE.voidSeats(),
                        THERE.concludedBy(),
                        unit,
                        THERE.division(),
                        false,
                        Supervision.NONE,
                        Map.of()));
    }

    private static StoredEvent head(String unit, Post post, @Nullable String division, String staffId) {
        return new PostFilled(
                unit, post, division, new Person(staffId, "某某"), false, LocalDate.parse("2019-01-01"), "沪合办〔2019〕1号");
    }

    private static ProgressReported reported() {
        GoalTrackingState open = HEARD.stream()
                .reduce(
                        (GoalTrackingState) new GoalTrackingState.NotOpen(),
                        GoalTrackingState::heed,
                        (_, later) -> later)
                .heed(MOVED)
                .evolve(OPENED);
        Decision<GoalTrackingEvent> decision = open.decide(new ReportProgress(SUBJECT, 6, REPORT, OFFICER_THERE, JULY));
        return (ProgressReported)
                ((Decision.Accepted<GoalTrackingEvent>) decision).events().getFirst();
    }
}
