package org.jixiao.monitoring.fundcontrol;

import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.fundcontrol.Held.APPROVED;
import static org.jixiao.monitoring.fundcontrol.Held.IN_FIFTEEN;
import static org.jixiao.monitoring.fundcontrol.Held.IN_FIVE;
import static org.jixiao.monitoring.fundcontrol.Held.KNOWN;
import static org.jixiao.monitoring.fundcontrol.Held.PROJECT;
import static org.jixiao.monitoring.fundcontrol.Held.RULEBOOK;
import static org.jixiao.monitoring.fundcontrol.Held.TODAY;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.monitoring.FundControlEvent.Cause;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionRefused;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsResumed;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsStopped;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsSuspended;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectConcerned;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectReleased;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.PaymentDespiteMeasure;
import org.jixiao.contracts.monitoring.FundControlEvent.Suspension;
import org.jixiao.contracts.monitoring.FundControlEvent.SuspensionLapsed;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.DropMeasure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.NotePayment;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.ResumeFunds;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.SuspendFunds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What once held a project's money")
class RestoredHoldTest {

    private static final LocalDate LATER = TODAY.plusDays(7);
    private static final FundsSuspended SUSPENDED = suspended(PROJECT, 1, TODAY, IN_FIFTEEN);
    private static final FundsStopped STOPPED = stopped(PROJECT);

    @Test
    @DisplayName("holds it again where the 停止 is dropped that finance refused, and can be resumed")
    void holdsAgain() {
        MeasureDropped dropped = new MeasureDropped(
                PROJECT, 2, "财政不予执行。", "办会纪〔2020〕10号", true, null, new Suspension(TODAY, IN_FIFTEEN), true, TODAY);

        KNOWN.happened(SUSPENDED, STOPPED, refused(PROJECT, 2))
                .when(drop(PROJECT, 2))
                .then(dropped);
        KNOWN.happened(SUSPENDED, STOPPED, refused(PROJECT, 2), dropped)
                .when(new ResumeFunds(PROJECT, "已整改。", "办发〔2020〕7号", List.of(), TODAY))
                .then(new FundsResumed(PROJECT, 3, "已整改。", null, false, "办发〔2020〕7号", TODAY, IN_FIVE));
    }

    @Test
    @DisplayName("does not where it was dropped itself meanwhile")
    void wasDroppedItself() {
        MeasureDropped first = new MeasureDropped(PROJECT, 1, "", "", false, null, null, true, TODAY);

        KNOWN.happened(SUSPENDED, STOPPED, refused(PROJECT, 1))
                .when(new DropMeasure(PROJECT, 1, "", "", TODAY))
                .then(first);
        KNOWN.happened(SUSPENDED, STOPPED, refused(PROJECT, 1), first, refused(PROJECT, 2))
                .when(drop(PROJECT, 2))
                .then(new MeasureDropped(PROJECT, 2, "财政不予执行。", "办会纪〔2020〕10号", true, null, null, false, TODAY));
    }

    @Test
    @DisplayName("does not where it has lapsed meanwhile, though a payment of its days goes against it")
    void hasLapsed() {
        LocalDate after = IN_FIFTEEN.plusDays(1);
        MeasureDropped dropped =
                new MeasureDropped(PROJECT, 2, "财政不予执行。", "办会纪〔2020〕10号", true, null, null, false, after);

        KNOWN.happened(SUSPENDED, STOPPED, refused(PROJECT, 2))
                .when(new DropMeasure(PROJECT, 2, "财政不予执行。", "办会纪〔2020〕10号", after))
                .then(dropped);
        KNOWN.happened(SUSPENDED, STOPPED, refused(PROJECT, 2), dropped)
                .when(paid(IN_FIFTEEN))
                .then(alarm(1, IN_FIFTEEN));
        KNOWN.happened(SUSPENDED, STOPPED, refused(PROJECT, 2), dropped)
                .when(paid(after))
                .thenNothingHappens();
        KNOWN.happened(SUSPENDED, refused(PROJECT, 1))
                .when(new DropMeasure(PROJECT, 1, "财政不予执行。", "办会纪〔2020〕10号", after))
                .then(
                        new SuspensionLapsed(PROJECT, 2, null, false, LocalDate.of(2020, 9, 3)),
                        new MeasureDropped(PROJECT, 1, "财政不予执行。", "办会纪〔2020〕10号", false, null, null, false, after));
    }

    @Test
    @DisplayName("by a policy holds the money of its projects again")
    void ofAPolicy() {
        Subject policy = Subject.policy("ZC-2020-001", 2020);
        String other = "31000020T000000000003";

        given(FundControlState.untouched())
                .heard(RULEBOOK, APPROVED, new PolicyProjectsLinked(policy, List.of(PROJECT.code(), other)))
                .happened(
                        suspended(policy, 1, TODAY, null),
                        concerned(policy, 1, PROJECT.code(), Measure.SUSPENSION),
                        stopped(policy),
                        concerned(policy, 2, PROJECT.code(), Measure.STOP),
                        concerned(policy, 2, other, Measure.STOP),
                        refused(policy, 2))
                .when(drop(policy, 2))
                .then(
                        new MeasureDropped(
                                policy,
                                2,
                                "财政不予执行。",
                                "办会纪〔2020〕10号",
                                true,
                                null,
                                new Suspension(TODAY, null),
                                true,
                                TODAY),
                        released(policy, PROJECT.code()),
                        released(policy, other));
    }

    @Test
    @DisplayName("makes an alarm of a payment of its days that is heard of late, and of no other")
    void judgesTheDayOfThePayment() {
        FundsResumed resumed = new FundsResumed(PROJECT, 2, "", null, false, "", LATER, LATER);

        KNOWN.happened(SUSPENDED, resumed).when(paid(LATER.minusDays(1))).then(alarm(1, LATER.minusDays(1)));
        KNOWN.happened(SUSPENDED, resumed).when(paid(LATER)).thenNothingHappens();
        KNOWN.happened(SUSPENDED, resumed).when(paid(TODAY.minusDays(1))).thenNothingHappens();

        SuspensionLapsed lapsed = new SuspensionLapsed(PROJECT, 2, null, false, LATER);
        KNOWN.happened(SUSPENDED, lapsed).when(paid(IN_FIFTEEN)).then(alarm(1, IN_FIFTEEN));
        KNOWN.happened(SUSPENDED, lapsed).when(paid(IN_FIFTEEN.plusDays(1))).thenNothingHappens();

        FundsStopped later = new FundsStopped(PROJECT, 2, Cause.GOAL_IMPOSSIBLE, "", null, "", LATER, LATER, null);
        KNOWN.happened(SUSPENDED, later).when(paid(TODAY)).then(alarm(1, TODAY));
        KNOWN.happened(SUSPENDED, later).when(paid(LATER)).then(alarm(2, LATER));
    }

    @Test
    @DisplayName("goes on from its first day where a provisional 暂缓 comes to stand on a finding")
    void goesOnFromItsFirstDay() {
        RectificationOrdered serious = new RectificationOrdered(
                PROJECT,
                1,
                "沪合办绩整〔2020〕1号",
                "WH",
                FindingSource.TRACKING,
                Severity.SERIOUS,
                false,
                List.of("施工延误。"),
                "复工。",
                "跟踪报告",
                TODAY,
                IN_FIFTEEN,
                null);
        FundsSuspended confirmed = new FundsSuspended(
                PROJECT, 2, "WH", "施工延误。", 1, null, "办发〔2020〕5号", TODAY, null, LocalDate.of(2020, 8, 19), null);

        KNOWN.heard(serious)
                .happened(SUSPENDED)
                .when(new SuspendFunds(PROJECT, "施工延误。", 1, "办发〔2020〕5号", List.of(), LATER))
                .then(confirmed);
        KNOWN.happened(SUSPENDED, confirmed).when(paid(TODAY.plusDays(1))).then(alarm(2, TODAY.plusDays(1)));
    }

    private static NotePayment paid(LocalDate on) {
        return new NotePayment(PROJECT, "P-9", number("10.00"), on);
    }

    private static PaymentDespiteMeasure alarm(int measure, LocalDate on) {
        return new PaymentDespiteMeasure(PROJECT, measure, List.of("P-9"), number("10.00"), on);
    }

    private static DropMeasure drop(Subject subject, int number) {
        return new DropMeasure(subject, number, "财政不予执行。", "办会纪〔2020〕10号", TODAY);
    }

    private static DecisionRefused refused(Subject subject, int number) {
        return new DecisionRefused(subject, number, "沪财函〔2020〕3号", TODAY);
    }

    private static FundsSuspended suspended(Subject subject, int number, LocalDate on, @Nullable LocalDate lapsesOn) {
        return new FundsSuspended(
                subject, number, "WH", "施工延误。", null, null, "办发〔2020〕5号", on, lapsesOn, IN_FIVE, null);
    }

    private static FundsStopped stopped(Subject subject) {
        return new FundsStopped(subject, 2, Cause.GOAL_IMPOSSIBLE, "", null, "", TODAY, IN_FIVE, null);
    }

    private static LinkedProjectReleased released(Subject policy, String project) {
        return new LinkedProjectReleased(policy, 2, project, "财政不予执行。", "办会纪〔2020〕10号");
    }

    private static LinkedProjectConcerned concerned(Subject policy, int number, String project, Measure measure) {
        return new LinkedProjectConcerned(policy, number, project, measure, "财政不予执行。", "办会纪〔2020〕10号", null);
    }
}
