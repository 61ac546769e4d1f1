package org.jixiao.monitoring.goaltracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.monitoring.Examples.BY;
import static org.jixiao.monitoring.Examples.OFFICER;
import static org.jixiao.monitoring.Examples.RULES;
import static org.jixiao.monitoring.Examples.figures;
import static org.jixiao.monitoring.Examples.goalApproved;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.Examples.numeric;
import static org.jixiao.monitoring.Examples.reached;
import static org.jixiao.monitoring.Examples.routeOf;
import static org.jixiao.monitoring.Examples.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.contracts.monitoring.Correction;
import org.jixiao.contracts.monitoring.Deviation;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.AdjustedGoalTaken;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Jump;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Leap;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressConfirmed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressJudged;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReturned;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingConcluded;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingExtended;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingOpened;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.contracts.monitoring.TrackingReport;
import org.jixiao.contracts.monitoring.TrackingReport.Organised;
import org.jixiao.monitoring.Examples;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ConcludeTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ConfirmProgress;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ExtendTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.JudgeProgress;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ReportProgress;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ReturnProgress;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.TakeAdjustedGoal;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tracking task")
class TrackingReviewTest {

    private static final String CODE = "31000020T000000000001";
    private static final Subject SUBJECT = Subject.project(CODE, 2020);
    private static final LocalDate JULY = LocalDate.parse("2020-07-10");
    private static final List<Indicator> GOAL = List.of(numeric("I1", AT_LEAST, CUMULATIVE, "1200"));
    private static final Actor HEAD = new Actor("head-1", "李处长", Set.of("division-head"), "HQ");
    private static final Actor SEAT = new Actor("research-1", "赵研究", Set.of("research-office"), "HQ");
    private static final Actor LEAD = new Actor("planning-1", "周财务", Set.of("planning-finance"), "HQ");

    private static final RulebookPublished RULEBOOK = new RulebookPublished(
            2020,
            1,
            LocalDate.parse("2019-09-01"),
            tracking(
                    RULES,
                    new Tracking(
                            List.of(
                                    new TrackingTask(LocalDate.parse("2020-06-30"), LocalDate.parse("2020-07-31")),
                                    new TrackingTask(LocalDate.parse("2020-09-30"), LocalDate.parse("2020-10-31"))),
                            number("30"),
                            List.of("采购", "验收"))));
    private static final GoalApproved APPROVED = goalApproved(CODE, "HQ", 1, GOAL);
    private static final TrackingReport REPORT = answered(reached("I1", "600", "1200", Likelihood.CERTAIN));

    private GoalTrackingState state = new GoalTrackingState.NotOpen()
            .heed(RULEBOOK)
            .heed(APPROVED)
            .heed(new PostFilled(
                    "HQ",
                    Post.DIVISION_HEAD,
                    "对口支援处",
                    new Person("head-1", "李处长"),
                    false,
                    LocalDate.parse("2019-01-01"),
                    "沪合办〔2019〕1号"))
            .evolve(new TrackingOpened(SUBJECT, 1, 1, GOAL, OFFICER, routeOf("HQ"), false));

    @Test
    @DisplayName("is reported in full, confirmed for its truth, judged and concluded")
    void isConcluded() {
        ProgressReported reported =
                (ProgressReported) accept(report(6, REPORT, JULY)).getFirst();
        assertThat(reported.dueOn()).isEqualTo("2020-07-31");
        assertThat(reported.late()).isFalse();

        assertThat(accept(confirm(reported.contentHash())))
                .containsExactly(new ProgressConfirmed(
                        SUBJECT,
                        6,
                        reported.contentHash(),
                        "HQ",
                        Post.DIVISION_HEAD,
                        new Person("head-1", "李处长"),
                        true,
                        null));
        assertThat(accept(judge(Opinion.AGREE, "进度正常。")))
                .containsExactly(new ProgressJudged(SUBJECT, 6, "HQ", "research-office", Opinion.AGREE, "进度正常。", null));
        assertThat(accept(conclude(Outcome.NORMAL, "")))
                .containsExactly(new TrackingConcluded(SUBJECT, 6, Outcome.NORMAL, "", null, null, true, null));
        assertThat(refusal(conclude(Outcome.NORMAL, ""))).containsExactly(Refusal.conflict("tracking-concluded"));
    }

    @Test
    @DisplayName("is not concluded before the truth confirmation and every opinion")
    void waitsForHeadsAndSeats() {
        accept(report(6, REPORT, JULY));

        assertThat(refusal(judge(Opinion.AGREE, "")))
                .containsExactly(Refusal.conflict("goal-not-confirmed").with("post", "DIVISION_HEAD"));
        assertThat(refusal(conclude(Outcome.ATTENTION, " ")))
                .containsExactly(
                        Refusal.conflict("goal-not-confirmed").with("post", "DIVISION_HEAD"),
                        Refusal.conflict("opinion-missing").with("seat", "research-office"),
                        Refusal.rule("conclusion-without-remark").at("remark"));
    }

    @Test
    @DisplayName("is neither confirmed nor concluded by its author, nor by who has no post")
    void keepsItsAuthorOut() {
        ProgressReported reported =
                (ProgressReported) accept(report(6, REPORT, JULY)).getFirst();

        assertThat(refusal(new ConfirmProgress(SUBJECT, 6, reported.contentHash(), SEAT, JULY)))
                .containsExactly(Refusal.forbidden("not-a-confirming-head"));
        assertThat(refusal(new ConfirmProgress(SUBJECT, 6, reported.contentHash(), BY, JULY)))
                .containsExactly(Refusal.forbidden("author-cannot-review"));
        assertThat(refusal(new ConcludeTracking(SUBJECT, 6, Outcome.NORMAL, "", null, null, BY, JULY)))
                .contains(Refusal.forbidden("author-cannot-review"));
        assertThat(refusal(confirm("0".repeat(64))))
                .containsExactly(Refusal.conflict("confirmed-content-differs").at("contentHash"));
    }

    @Test
    @DisplayName("is neither judged nor confirmed by who reported it, whoever is in charge by then")
    void keepsTheReporterOut() {
        Actor reporter = new Actor("head-1", "李处长", Set.of("division-head", "research-office"), "HQ");
        inCharge("head-1", JULY.minusDays(1));
        ProgressReported reported =
                (ProgressReported) accept(new ReportProgress(SUBJECT, 6, REPORT, reporter, JULY.minusDays(1)))
                        .getFirst();
        inCharge("officer-9", JULY);

        assertThat(refusal(confirm(reported.contentHash()))).containsExactly(Refusal.forbidden("author-cannot-review"));
        assertThat(refusal(new JudgeProgress(SUBJECT, 6, "research-office", Opinion.AGREE, "", reporter, JULY)))
                .contains(Refusal.forbidden("author-cannot-review").at("seat"));
    }

    @Test
    @DisplayName("is reported by the officer in charge on that day, and by nobody else")
    void isReportedByTheOfficer() {
        Actor next = new Actor("officer-9", "何项目", Set.of("project-officer"), "HQ");
        ReportProgress report = new ReportProgress(SUBJECT, 6, REPORT, next, JULY);

        assertThat(refusal(report)).containsExactly(Refusal.forbidden("not-the-officer-in-charge"));
        inCharge("officer-9", JULY);
        assertThat(refusal(report(6, REPORT, JULY))).containsExactly(Refusal.forbidden("not-the-officer-in-charge"));
        assertThat(accept(report)).hasSize(1);
    }

    @Test
    @DisplayName("of a policy or a whole, too, is reported by its officer")
    void isReportedByTheirOfficer() {
        state = state.heed(new PolicyOfficerAppointed(SUBJECT, new Person("officer-8", "吕政策"), JULY, "轮岗"));
        assertThat(refusal(report(6, REPORT, JULY))).containsExactly(Refusal.forbidden("not-the-officer-in-charge"));
        state = state.heed(new WholeOfficerAppointed(SUBJECT, OFFICER, JULY, "轮岗"));
        assertThat(accept(report(6, REPORT, JULY))).hasSize(1);
    }

    @Test
    @DisplayName("concluded after a later one does not change how things stand")
    void isNotTheLatest() {
        LocalDate october = LocalDate.parse("2020-10-12");
        ProgressReported june =
                (ProgressReported) accept(report(6, REPORT, JULY)).getFirst();
        ProgressReported september = (ProgressReported) accept(
                        report(9, answered(reached("I1", "900", "1200", Likelihood.CERTAIN)), october))
                .getFirst();

        assertThat(concluded(september).latest()).isTrue();
        assertThat(concluded(june).latest()).isFalse();
    }

    private TrackingConcluded concluded(ProgressReported report) {
        int month = report.cutOffMonth();
        accept(new ConfirmProgress(SUBJECT, month, report.contentHash(), HEAD, JULY));
        accept(new JudgeProgress(SUBJECT, month, "research-office", Opinion.AGREE, "", SEAT, JULY));
        return (TrackingConcluded)
                accept(new ConcludeTracking(SUBJECT, month, Outcome.ATTENTION, "关注。", null, null, LEAD, JULY))
                        .getFirst();
    }

    private void inCharge(String staffId, LocalDate from) {
        state = state.heed(new ProjectOfficerAppointed(CODE, 2020, new Person(staffId, "某某"), from, "轮岗"));
    }

    @Test
    @DisplayName("can still be answered when a later month was told, and does not change how things stand")
    void waitsForItsAnswer() {
        LocalDate lastDay = LocalDate.parse("2020-07-31");
        accept(report(7, figures(List.of(reached("I1", "700", "1200", Likelihood.CERTAIN))), lastDay));

        ProgressReported june =
                (ProgressReported) accept(report(6, REPORT, lastDay)).getFirst();

        assertThat(june.latest()).isFalse();
    }

    @Test
    @DisplayName("cannot be concluded against a seat that disagrees, but be returned and reported anew")
    void goesBack() {
        ProgressReported reported =
                (ProgressReported) accept(report(6, REPORT, JULY)).getFirst();
        accept(confirm(reported.contentHash()));
        accept(judge(Opinion.DISAGREE, "数据与台账不符。"));

        assertThat(refusal(conclude(Outcome.NORMAL, "")))
                .containsExactly(Refusal.conflict("seat-disagrees").with("seat", "research-office"));
        assertThat(accept(new ReturnProgress(SUBJECT, 6, "核对台账。", LEAD, JULY)))
                .containsExactly(new ProgressReturned(SUBJECT, 6, "核对台账。", null));
        assertThat(refusal(confirm(reported.contentHash()))).containsExactly(Refusal.conflict("report-was-returned"));
        accept(report(6, answered(reached("I1", "580", "1200", Likelihood.CERTAIN)), JULY));
        assertThat(refusal(judge(Opinion.AGREE, "")))
                .containsExactly(Refusal.conflict("goal-not-confirmed").with("post", "DIVISION_HEAD"));
    }

    @Test
    @DisplayName("asks for the whole, the money, the organisation, and for cause and correction of what is behind")
    void isAnsweredInFull() {
        TrackingReport bare = figures(List.of(reached("I1", "100", "1200", Likelihood.POSSIBLE)));

        assertThat(refusal(report(6, bare, JULY)))
                .containsExactly(
                        Refusal.rule("overall-progress-missing").at("overall"),
                        Refusal.rule("expected-execution-missing").at("expectedExecution"),
                        Refusal.rule("organisation-not-told").at("organisation"),
                        Refusal.rule("deviation-unexplained").at("indicators[0].deviation"),
                        Refusal.rule("correction-missing").at("indicators[0].correction"));
        IndicatorProgress explained = new IndicatorProgress(
                "I1",
                number("100"),
                number("1200"),
                null,
                null,
                null,
                Likelihood.POSSIBLE,
                new Deviation(List.of(Deviation.Safeguard.STAFF), "人员未到位。"),
                new Correction("增派人员", "王项目", LocalDate.parse("2020-08-31")),
                List.of());
        assertThat(accept(report(6, answered(explained), JULY))).hasSize(1);
    }

    @Test
    @DisplayName("of a key project goes through the rulebook's checklist")
    void hasAChecklist() {
        state = state.heed(new KeyProjectDesignated(CODE, 2020, "金额重大", LocalDate.parse("2020-01-10")));

        assertThat(refusal(report(6, REPORT, JULY)))
                .containsExactly(
                        Refusal.rule("checklist-item-missing")
                                .at("organisation")
                                .with("item", "采购"),
                        Refusal.rule("checklist-item-missing")
                                .at("organisation")
                                .with("item", "验收"));
    }

    @Test
    @DisplayName("is late after its term only within an extension")
    void hasATerm() {
        LocalDate august = LocalDate.parse("2020-08-03");

        assertThat(refusal(report(6, REPORT, august)))
                .containsExactly(Refusal.conflict("tracking-term-over").with("until", "2020-07-31"));
        assertThat(refusal(new ExtendTracking(SUBJECT, 6, LocalDate.parse("2020-07-30"), "疫情", JULY)))
                .containsExactly(Refusal.rule("extension-not-later").at("until").with("until", "2020-07-31"));
        assertThat(refusal(new ExtendTracking(SUBJECT, 7, august, "疫情", JULY)))
                .containsExactly(Refusal.rule("month-of-no-task").at("cutOffMonth"));
        ExtendTracking extend = new ExtendTracking(SUBJECT, 6, LocalDate.parse("2020-08-07"), "疫情", JULY);
        assertThat(accept(extend))
                .containsExactly(new TrackingExtended(SUBJECT, 6, LocalDate.parse("2020-08-07"), "疫情"));
        assertThat(accept(extend)).isEmpty();
        assertThat(((ProgressReported) accept(report(6, REPORT, august)).getFirst()).late())
                .isTrue();
    }

    @Test
    @DisplayName("goes back by the head who does not confirm it, and once it is confirmed by the lead alone")
    void goesBackUnconfirmed() {
        ReturnProgress byHead = new ReturnProgress(SUBJECT, 6, "数据有误。", HEAD, JULY);
        accept(report(6, REPORT, JULY));
        Actor elsewhere = new Actor(HEAD.id(), HEAD.name(), HEAD.roles(), "BJ");
        assertThat(refusal(new ReturnProgress(SUBJECT, 6, "数据有误。", elsewhere, JULY)))
                .containsExactly(Refusal.forbidden("review-led-by-others"));
        assertThat(accept(byHead)).containsExactly(new ProgressReturned(SUBJECT, 6, "数据有误。", null));

        ProgressReported again =
                (ProgressReported) accept(report(6, answered(reached("I1", "580", "1200", Likelihood.CERTAIN)), JULY))
                        .getFirst();
        accept(confirm(again.contentHash()));
        assertThat(refusal(byHead)).containsExactly(Refusal.forbidden("review-led-by-others"));
    }

    @Test
    @DisplayName("is none of any other month, which is told and not judged")
    void otherMonthsAreTold() {
        accept(report(5, figures(List.of(reached("I1", "500", "1200", Likelihood.CERTAIN))), JULY));

        assertThat(refusal(new ReturnProgress(SUBJECT, 5, "核对。", LEAD, JULY)))
                .containsExactly(Refusal.conflict("report-of-no-task"));
        assertThat(refusal(new ReturnProgress(SUBJECT, 4, "核对。", LEAD, JULY)))
                .containsExactly(Refusal.notFound("report-not-found"));
    }

    @Test
    @DisplayName("shows sudden changes since the report before")
    void showsJumps() {
        accept(report(5, figures(List.of(reached("I1", "800", "1200", Likelihood.CERTAIN))), JULY));

        ProgressReported reported =
                (ProgressReported) accept(report(6, answered(reached("I1", "600", "1200", Likelihood.CERTAIN)), JULY))
                        .getFirst();

        assertThat(reported.jumps())
                .containsExactly(
                        new Jump("I1", Leap.FALLEN, number("800"), number("600")),
                        new Jump("I1", Leap.ATTAINMENT, number("160.00"), number("100.00")));
    }

    @Test
    @DisplayName("shows a leap from nothing, and into what is far above the target")
    void showsLeapsOfEveryRule() {
        accept(report(5, figures(List.of(reached("I1", "0", "1200", Likelihood.POSSIBLE))), JULY));

        ProgressReported reported =
                (ProgressReported) accept(report(6, answered(reached("I1", "1500", "1500", Likelihood.CERTAIN)), JULY))
                        .getFirst();

        assertThat(reported.reading().indicators().getFirst().light()).isEqualTo(Light.BLUE);
        assertThat(reported.jumps()).containsExactly(new Jump("I1", Leap.ATTAINMENT, number("0.00"), number("250.00")));
    }

    @Test
    @DisplayName("is answered by the unit that the project was transferred to")
    void isAnsweredByTheNewUnit() {
        Actor newOfficer = new Actor("officer-2", "陈项目", Set.of("project-officer"), "BJ");
        state = new GoalTrackingState.NotOpen()
                .heed(RULEBOOK)
                .heed(Examples.transferred(CODE, "HQ", "BJ", JULY))
                .heed(APPROVED)
                .evolve(new TrackingOpened(SUBJECT, 1, 1, GOAL, OFFICER, routeOf("HQ"), false));

        assertThat(refusal(report(6, REPORT, JULY))).containsExactly(Refusal.forbidden("project-of-another-unit"));
        assertThat(accept(new ReportProgress(SUBJECT, 6, REPORT, newOfficer, JULY)))
                .hasSize(1);
    }

    @Test
    @DisplayName("is held against the adjusted goal, but what is reported anew against the goal before")
    void takesTheAdjustedGoal() {
        List<Indicator> adjusted = List.of(numeric("I1", AT_LEAST, CUMULATIVE, "900"));
        accept(report(6, REPORT, JULY));

        assertThat(accept(new TakeAdjustedGoal(SUBJECT, 2, adjusted)))
                .containsExactly(new AdjustedGoalTaken(SUBJECT, 2, adjusted));
        assertThat(accept(new TakeAdjustedGoal(SUBJECT, 2, adjusted))).isEmpty();
        accept(new ReturnProgress(SUBJECT, 6, "核对。", LEAD, JULY));
        ProgressReported again =
                (ProgressReported) accept(report(6, answered(reached("I1", "610", "1200", Likelihood.CERTAIN)), JULY))
                        .getFirst();
        ProgressReported next = (ProgressReported) accept(report(
                        9, answered(reached("I1", "800", "900", Likelihood.CERTAIN)), LocalDate.parse("2020-10-12")))
                .getFirst();

        assertThat(again.goalVersion()).isEqualTo(1);
        assertThat(next.goalVersion()).isEqualTo(2);
    }

    @Test
    @DisplayName("is none of a trial, which reports as it likes")
    void trialsAreFree() {
        state = new GoalTrackingState.NotOpen()
                .heed(RULEBOOK)
                .heed(APPROVED)
                .evolve(new TrackingOpened(SUBJECT, 1, 1, GOAL, OFFICER, routeOf("HQ"), true));

        ProgressReported reported = (ProgressReported) accept(report(
                        6,
                        figures(List.of(reached("I1", "1", "1200", Likelihood.POSSIBLE))),
                        LocalDate.parse("2020-12-01")))
                .getFirst();

        assertThat(reported.dueOn()).isNull();
    }

    private static TrackingReport answered(IndicatorProgress progress) {
        return new TrackingReport(
                List.of(progress), "总体目标按计划推进。", number("2864000.00"), List.of(new Organised("", "按制度实施。")));
    }

    private static ReportProgress report(int month, TrackingReport report, LocalDate on) {
        return new ReportProgress(SUBJECT, month, report, BY, on);
    }

    private static ConfirmProgress confirm(String hash) {
        return new ConfirmProgress(SUBJECT, 6, hash, HEAD, JULY);
    }

    private static JudgeProgress judge(Opinion opinion, String text) {
        return new JudgeProgress(SUBJECT, 6, "research-office", opinion, text, SEAT, JULY);
    }

    private static ConcludeTracking conclude(Outcome outcome, String remark) {
        return new ConcludeTracking(SUBJECT, 6, outcome, remark, null, null, LEAD, JULY);
    }

    private List<GoalTrackingEvent> accept(GoalTrackingCommand command) {
        Decision<GoalTrackingEvent> decision = state.decide(command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        List<GoalTrackingEvent> events = ((Decision.Accepted<GoalTrackingEvent>) decision).events();
        events.forEach(event -> state = state.evolve(event));
        return events;
    }

    private List<Refusal> refusal(GoalTrackingCommand command) {
        Decision<GoalTrackingEvent> decision = state.decide(command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<GoalTrackingEvent>) decision).reasons();
    }
}
