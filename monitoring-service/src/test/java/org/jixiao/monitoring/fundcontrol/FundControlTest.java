package org.jixiao.monitoring.fundcontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.contracts.monitoring.FundControlEvent.CaseStated;
import org.jixiao.contracts.monitoring.FundControlEvent.Cause;
import org.jixiao.contracts.monitoring.FundControlEvent.ClawbackDecided;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionAcknowledged;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionRefused;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionRepeated;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsResumed;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsStopped;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsSuspended;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectConcerned;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectExcepted;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureProposed;
import org.jixiao.contracts.monitoring.FundControlEvent.PaymentDespiteMeasure;
import org.jixiao.contracts.monitoring.FundControlEvent.ReductionDecided;
import org.jixiao.contracts.monitoring.FundControlEvent.SuspensionLapsed;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.monitoring.Examples;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.AcknowledgeDecision;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.DecideMeasure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.DropMeasure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LapseSuspension;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LinkedProject;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.NotePayment;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.ProposeMeasure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.RefuseDecision;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.RepeatDecision;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.ResumeFunds;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.StateCase;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.SuspendFunds;
import org.jixiao.monitoring.rectification.Reports;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The control of a project's money")
class FundControlTest {

    private static final Subject PROJECT = Subject.project("31000020T000000000011", 2020);
    private static final LocalDate TODAY = LocalDate.of(2020, 8, 5);
    /** Five working days later. */
    private static final LocalDate IN_FIVE = LocalDate.of(2020, 8, 12);
    /** Fifteen working days later. */
    private static final LocalDate IN_FIFTEEN = LocalDate.of(2020, 8, 26);

    private static final LocalDate FAILED_AFTER = LocalDate.of(2020, 8, 10);
    private static final BigDecimal CUT = number("280000.00");

    private static final StoredEvent RULEBOOK =
            new RulebookPublished(2020, 1, LocalDate.of(2019, 9, 1), Examples.RULES);
    private static final StoredEvent APPROVED = Examples.goalApproved(PROJECT.code(), "WH", 1, List.of());
    private static final StoredEvent MONEY = money("500000.00");

    private static final FundsSuspended SUSPENDED = suspended(1, null);
    private static final MeasureProposed REDUCTION =
            proposed(1, Measure.REDUCTION, CUT, Cause.RECTIFICATION_FAILED, 1, null);
    private static final ReductionDecided REDUCED = new ReductionDecided(
            PROJECT, 1, CUT, number("0.00"), Cause.RECTIFICATION_FAILED, "整改不到位。", "办会纪〔2020〕9号", IN_FIVE);

    private final Given<FundControlCommand, FundControlEvent, FundControlState> known =
            given(FundControlState.untouched()).heard(RULEBOOK, APPROVED, MONEY);
    private final Given<FundControlCommand, FundControlEvent, FundControlState> failed = known.heard(
            ordered(Severity.SERIOUS, false),
            new RectificationReported(PROJECT, 1, "", List.of(), new Person("officer-11", "赵项目"), TODAY),
            new RectificationRejected(PROJECT, 1, "未复工。", TODAY, FAILED_AFTER));

    @Test
    @DisplayName("knows no classified project, and writes down no word about one")
    void knowsNothingClassified() {
        given(FundControlState.untouched())
                .heard(
                        RULEBOOK,
                        new ClassifiedProjectRegistered(PROJECT.code(), 2020, "涉密项目甲", "WH", number("9.00"), "1"))
                .when(suspend(null))
                .thenRefusedWith("project-is-classified");
    }

    @Nested
    @DisplayName("holds it (暂缓)")
    class Holds {

        @Test
        @DisplayName("on a serious finding that is not put right yet")
        void onASeriousFinding() {
            known.heard(ordered(Severity.SERIOUS, false)).when(suspend(1)).then(suspended(1, 1));
            known.heard(ordered(Severity.ORDINARY, false)).when(suspend(1)).thenRefusedWith("serious-finding-missing");
            known.when(suspend(1)).thenRefusedWith("serious-finding-missing");
            known.heard(ordered(Severity.SERIOUS, false), new RectificationAccepted(PROJECT, 1, ""))
                    .when(suspend(1))
                    .thenRefusedWith("serious-finding-missing");
        }

        @Test
        @DisplayName("provisionally where it is urgent, and then it ends by itself")
        void provisionally() {
            known.when(suspend(null)).then(SUSPENDED);
            known.happened(SUSPENDED)
                    .when(new LapseSuspension(PROJECT, IN_FIFTEEN))
                    .thenNothingHappens();
            known.happened(SUSPENDED)
                    .when(new LapseSuspension(PROJECT, IN_FIFTEEN.plusDays(1)))
                    .then(new SuspensionLapsed(PROJECT, 2, null, false, LocalDate.of(2020, 9, 3)));
            known.when(new LapseSuspension(PROJECT, IN_FIFTEEN)).thenNothingHappens();
        }

        @Test
        @DisplayName("once, but a provisional hold may come to stand on a finding")
        void once() {
            known.happened(SUSPENDED).when(suspend(null)).thenRefusedWith("funds-already-suspended");
            known.heard(ordered(Severity.SERIOUS, false))
                    .happened(SUSPENDED)
                    .when(suspend(1))
                    .then(suspended(2, 1));
            known.heard(ordered(Severity.SERIOUS, false))
                    .happened(suspended(1, 1))
                    .when(suspend(1))
                    .thenRefusedWith("funds-already-suspended");
            known.happened(stopped(1)).when(suspend(null)).thenRefusedWith("funds-stopped");
        }

        @Test
        @DisplayName("of a known project or policy, under a rulebook in force")
        void ofAKnownSubject() {
            given(FundControlState.untouched())
                    .when(suspend(null))
                    .thenRefusedWith("subject-unknown", "rulebook-not-in-force");
            known.when(new SuspendFunds(Subject.unit("WH", 2020), "", null, "", List.of(), TODAY))
                    .thenRefusedWith("only-projects-and-policies");
        }

        @Test
        @DisplayName("and calls a payment that comes all the same an alarm, once")
        void alarms() {
            NotePayment during = new NotePayment(PROJECT, "P-9", number("10.00"), TODAY);
            PaymentDespiteMeasure alarm = new PaymentDespiteMeasure(PROJECT, 1, List.of("P-9"), number("10.00"), TODAY);

            known.happened(SUSPENDED).when(during).then(alarm);
            known.happened(SUSPENDED, alarm).when(during).thenNothingHappens();
            known.when(during).thenNothingHappens();
            known.happened(SUSPENDED)
                    .when(new NotePayment(PROJECT, "P-8", number("10.00"), TODAY.minusDays(1)))
                    .thenNothingHappens();
            known.happened(SUSPENDED)
                    .when(new NotePayment(PROJECT, "P-8", number("10.00"), IN_FIFTEEN.plusDays(1)))
                    .thenNothingHappens();
        }
    }

    @Nested
    @DisplayName("lets it flow again (恢复)")
    class Resumes {

        @Test
        @DisplayName("once the rectification is accepted")
        void onceAccepted() {
            ResumeFunds resume = new ResumeFunds(PROJECT, "已整改。", "办发〔2020〕7号", List.of(), TODAY);
            FundsResumed resumed = new FundsResumed(PROJECT, 2, "已整改。", null, false, "办发〔2020〕7号", TODAY, IN_FIVE);

            known.heard(ordered(Severity.SERIOUS, false))
                    .happened(suspended(1, 1))
                    .when(resume)
                    .thenRefusedWith("rectification-not-accepted");
            known.heard(ordered(Severity.SERIOUS, false), new RectificationAccepted(PROJECT, 1, ""))
                    .happened(suspended(1, 1))
                    .when(resume)
                    .then(resumed);
            known.happened(SUSPENDED).when(resume).then(resumed);
            known.happened(SUSPENDED, resumed).when(resume).thenRefusedWith("funds-not-suspended");
            known.happened(SUSPENDED, new SuspensionLapsed(PROJECT, 2, null, false, TODAY))
                    .when(resume)
                    .thenRefusedWith("funds-not-suspended");
            known.happened(stopped(1)).when(resume).thenRefusedWith("funds-stopped");
        }
    }

    @Nested
    @DisplayName("cuts it (调减)")
    class Reduces {

        @Test
        @DisplayName("where the rectification failed or an objective cause asks for it")
        void onGrounds() {
            failed.when(reduce(CUT, Cause.RECTIFICATION_FAILED)).then(REDUCTION);
            known.heard(ordered(Severity.ORDINARY, false))
                    .when(propose(Measure.REDUCTION, CUT, Cause.RECTIFICATION_FAILED, 1, null, FAILED_AFTER))
                    .thenRefusedWith("grounds-missing");
            known.when(reduce(CUT, Cause.OBJECTIVE))
                    .then(proposed(1, Measure.REDUCTION, CUT, Cause.OBJECTIVE, 1, null));
            for (Cause none : List.of(Cause.LOSS_OR_VIOLATION, Cause.GOAL_IMPOSSIBLE, Cause.SURPLUS, Cause.POLICY)) {
                failed.when(reduce(CUT, none)).thenRefusedWith("grounds-missing");
            }
        }

        @Test
        @DisplayName("where the report is more than ten working days late")
        void whereTheReportIsLate() {
            Given<FundControlCommand, FundControlEvent, FundControlState> late =
                    known.heard(ordered(Severity.ORDINARY, false));
            LocalDate tooLate = FAILED_AFTER.plusDays(1);

            late.when(propose(Measure.REDUCTION, CUT, Cause.RECTIFICATION_FAILED, 1, null, tooLate))
                    .then(new MeasureProposed(
                            PROJECT,
                            1,
                            "WH",
                            Measure.REDUCTION,
                            CUT,
                            Cause.RECTIFICATION_FAILED,
                            "整改不到位。",
                            1,
                            null,
                            LocalDate.of(2020, 8, 18)));
        }

        @Test
        @DisplayName("by no more than is neither paid, requested nor spoken for")
        void byWhatIsLeft() {
            failed.when(reduce(number("380000.00"), Cause.RECTIFICATION_FAILED))
                    .then(proposed(1, Measure.REDUCTION, number("380000.00"), Cause.RECTIFICATION_FAILED, 1, null));
            failed.when(reduce(number("380000.01"), Cause.RECTIFICATION_FAILED))
                    .thenRefused(Refusal.rule("amount-above-what-is-left")
                            .with("left", number("380000.00"))
                            .at("amount"));
            failed.happened(REDUCTION, REDUCED)
                    .when(reduce(number("100000.01"), Cause.RECTIFICATION_FAILED))
                    .thenRefusedWith("amount-above-what-is-left");
            failed.when(reduce(null, Cause.OBJECTIVE)).thenRefusedWith("amount-missing");
            failed.when(reduce(number("0.00"), Cause.OBJECTIVE)).thenRefusedWith("amount-missing");
        }

        @Test
        @DisplayName("after the unit was heard, or its five working days are over")
        void afterTheUnitWasHeard() {
            failed.happened(REDUCTION)
                    .when(decide(1, IN_FIVE))
                    .thenRefused(Refusal.conflict("unit-not-heard").with("until", IN_FIVE));
            failed.happened(REDUCTION, new CaseStated(PROJECT, 1, "已在施工。"))
                    .when(decide(1, TODAY))
                    .then(REDUCED);
            failed.happened(REDUCTION)
                    .when(decide(1, IN_FIVE.plusDays(1)))
                    .then(new ReductionDecided(
                            PROJECT,
                            1,
                            CUT,
                            number("0.00"),
                            Cause.RECTIFICATION_FAILED,
                            "整改不到位。",
                            "办会纪〔2020〕9号",
                            LocalDate.of(2020, 8, 20)));
        }

        @Test
        @DisplayName("only while the grounds still hold")
        void whileTheGroundsHold() {
            failed.heard(
                            new RectificationReported(
                                    PROJECT, 1, "", List.of(), new Person("officer-11", "赵项目"), TODAY),
                            new RectificationAccepted(PROJECT, 1, ""))
                    .happened(REDUCTION, new CaseStated(PROJECT, 1, "已复工。"))
                    .when(decide(1, TODAY))
                    .thenRefusedWith("grounds-missing");
        }

        @Test
        @DisplayName("or does not, where the meeting drops it")
        void dropped() {
            DropMeasure drop = new DropMeasure(PROJECT, 1, "已复工。", "办会纪〔2020〕9号", TODAY);
            MeasureDropped dropped =
                    new MeasureDropped(PROJECT, 1, "已复工。", "办会纪〔2020〕9号", false, null, null, false, TODAY);

            failed.happened(REDUCTION).when(drop).then(dropped);
            failed.happened(REDUCTION, dropped).when(drop).thenRefusedWith("measure-not-open");
            failed.happened(REDUCTION, dropped).when(decide(1, TODAY)).thenRefusedWith("measure-not-open");
            failed.when(drop).thenRefusedWith("measure-not-found");
            failed.when(decide(1, TODAY)).thenRefusedWith("measure-not-found");
            failed.happened(SUSPENDED).when(decide(1, TODAY)).thenRefusedWith("measure-not-found");
            failed.happened(SUSPENDED).when(drop).thenRefusedWith("measure-not-open");
        }

        @Test
        @DisplayName("nor is what finance refused taken for ever: the decider lets it go, and the money flows again")
        void letsGo() {
            DropMeasure drop = new DropMeasure(PROJECT, 1, "财政不予执行。", "办会纪〔2020〕10号", TODAY);

            known.heard(ordered(Severity.SERIOUS, false))
                    .happened(suspended(1, 1), new DecisionRefused(PROJECT, 1, "沪财函〔2020〕3号", TODAY))
                    .when(drop)
                    .then(new MeasureDropped(PROJECT, 1, "财政不予执行。", "办会纪〔2020〕10号", true, null, null, false, TODAY));
        }

        @Test
        @DisplayName("and a report after the failure averts nothing")
        void nothingIsAverted() {
            failed.heard(new RectificationReported(
                            PROJECT, 1, "补报。", List.of(), new Person("officer-11", "赵项目"), TODAY))
                    .when(reduce(CUT, Cause.RECTIFICATION_FAILED))
                    .then(REDUCTION);
        }

        @Test
        @DisplayName("and carries out nothing but itself")
        void carriesOutNothing() {
            failed.when(propose(Measure.REDUCTION, CUT, Cause.RECTIFICATION_FAILED, 1, 1, TODAY))
                    .thenRefusedWith("only-a-claw-back-carries-out");
        }
    }

    @Nested
    @DisplayName("hears the unit (陈述说明)")
    class Hears {

        @Test
        @DisplayName("in time, and only the unit itself")
        void inTime() {
            StateCase inTime = new StateCase(PROJECT, 1, "已在施工。", "WH", IN_FIVE);

            failed.happened(REDUCTION).when(inTime).then(new CaseStated(PROJECT, 1, "已在施工。"));
            failed.happened(REDUCTION, new CaseStated(PROJECT, 1, "已在施工。"))
                    .when(inTime)
                    .thenNothingHappens();
            failed.happened(REDUCTION)
                    .when(new StateCase(PROJECT, 1, "已在施工。", "HQ", IN_FIVE.plusDays(1)))
                    .thenRefusedWith("subject-of-another-unit", "statement-too-late");
            failed.happened(REDUCTION, new CaseStated(PROJECT, 1, ""), REDUCED)
                    .when(inTime)
                    .thenRefusedWith("measure-not-open");
            failed.when(inTime).thenRefusedWith("measure-not-found");
            failed.happened(SUSPENDED).when(inTime).thenRefusedWith("measure-not-found");
        }
    }

    @Test
    @DisplayName("hears the new unit of a transferred project; what was proposed keeps the old one's name")
    void hearsTheNewUnit() {
        Given<FundControlCommand, FundControlEvent, FundControlState> moved =
                failed.heard(Examples.transferred(PROJECT.code(), "WH", "BJ", TODAY));

        moved.happened(REDUCTION)
                .when(new StateCase(PROJECT, 1, "已在施工。", "BJ", TODAY))
                .then(new CaseStated(PROJECT, 1, "已在施工。"));
        moved.happened(REDUCTION)
                .when(new StateCase(PROJECT, 1, "已在施工。", "WH", TODAY))
                .thenRefusedWith("subject-of-another-unit");
    }

    @Nested
    @DisplayName("takes it back (收回)")
    class ClawsBack {

        private final MeasureProposed clawBack =
                proposed(2, Measure.CLAW_BACK, CUT, Cause.RECTIFICATION_FAILED, null, 1);
        private final ClawbackDecided clawedBack = new ClawbackDecided(
                PROJECT, 2, CUT, number("0.00"), Cause.RECTIFICATION_FAILED, "整改不到位。", 1, "办会纪〔2020〕9号", IN_FIVE);

        @Test
        @DisplayName("to carry out a reduction: one decrease only, and both are answered by one paper")
        void carriesOutAReduction() {
            Given<FundControlCommand, FundControlEvent, FundControlState> reduced =
                    failed.happened(REDUCTION, new CaseStated(PROJECT, 1, ""), REDUCED);

            reduced.when(clawBack(CUT)).then(clawBack);
            reduced.happened(clawBack, new CaseStated(PROJECT, 2, ""))
                    .when(decide(2, TODAY))
                    .then(clawedBack);
            reduced.happened(clawBack, clawedBack)
                    .when(new AcknowledgeDecision(PROJECT, 2, "沪财收〔2020〕3号", TODAY, CUT))
                    .then(
                            new DecisionAcknowledged(PROJECT, 2, "沪财收〔2020〕3号", TODAY, CUT),
                            new DecisionAcknowledged(PROJECT, 1, "沪财收〔2020〕3号", TODAY, CUT));
        }

        @Test
        @DisplayName("which cannot be dropped then, so that the two stand or fall together")
        void standOrFallTogether() {
            DropMeasure drop = new DropMeasure(PROJECT, 1, "财政不予执行。", "办会纪〔2020〕10号", TODAY);
            Given<FundControlCommand, FundControlEvent, FundControlState> refused = failed.happened(
                    REDUCTION,
                    new CaseStated(PROJECT, 1, ""),
                    REDUCED,
                    clawBack,
                    clawedBack,
                    new DecisionRefused(PROJECT, 1, "沪财函〔2020〕3号", TODAY));

            refused.when(drop).thenRefusedWith("reduction-being-carried-out");
            refused.happened(
                            new DecisionRefused(PROJECT, 2, "沪财函〔2020〕4号", TODAY),
                            new MeasureDropped(PROJECT, 2, "财政不予执行。", "办会纪〔2020〕10号", false, null, null, false, TODAY))
                    .when(drop)
                    .then(new MeasureDropped(PROJECT, 1, "财政不予执行。", "办会纪〔2020〕10号", false, null, null, false, TODAY));
        }

        @Test
        @DisplayName("with the reduction's amount, once, whether finance has answered that one or not")
        void withTheReductionsAmount() {
            Given<FundControlCommand, FundControlEvent, FundControlState> reduced =
                    failed.happened(REDUCTION, new CaseStated(PROJECT, 1, ""), REDUCED);

            reduced.when(clawBack(number("280000.01"))).thenRefusedWith("amount-differs-from-reduction");
            reduced.happened(clawBack, clawedBack).when(clawBack(CUT)).thenRefusedWith("reduction-already-carried-out");
            reduced.happened(new DecisionAcknowledged(PROJECT, 1, "", TODAY, CUT))
                    .when(clawBack(CUT))
                    .then(clawBack);
            reduced.happened(new MeasureDropped(PROJECT, 1, "", "", false, null, null, false, TODAY))
                    .when(clawBack(CUT))
                    .thenRefusedWith("reduction-not-open");
            failed.when(clawBack(CUT)).thenRefusedWith("reduction-not-open");
        }

        @Test
        @DisplayName("by itself where the rectification failed or money is left over")
        void byItself() {
            known.when(propose(Measure.CLAW_BACK, CUT, Cause.SURPLUS, null, null, TODAY))
                    .then(proposed(1, Measure.CLAW_BACK, CUT, Cause.SURPLUS, null, null));
            failed.when(propose(Measure.CLAW_BACK, CUT, Cause.RECTIFICATION_FAILED, 1, null, TODAY))
                    .then(proposed(1, Measure.CLAW_BACK, CUT, Cause.RECTIFICATION_FAILED, 1, null));
            known.when(propose(Measure.CLAW_BACK, CUT, Cause.RECTIFICATION_FAILED, 1, null, TODAY))
                    .thenRefusedWith("grounds-missing");
            known.when(propose(Measure.CLAW_BACK, CUT, Cause.OBJECTIVE, null, null, TODAY))
                    .thenRefusedWith("grounds-missing");
        }
    }

    @Nested
    @DisplayName("stops it (停止)")
    class Stops {

        @Test
        @DisplayName("on loss or violation, an impossible goal, or a failed rectification while it is held")
        void onGrounds() {
            known.heard(ordered(Severity.SERIOUS, true))
                    .when(stop(Cause.LOSS_OR_VIOLATION))
                    .then(proposed(1, Measure.STOP, null, Cause.LOSS_OR_VIOLATION, 1, null));
            known.heard(Reports.impossible(7))
                    .when(stop(Cause.GOAL_IMPOSSIBLE))
                    .then(proposed(1, Measure.STOP, null, Cause.GOAL_IMPOSSIBLE, 1, null));
            failed.happened(suspended(1, 1))
                    .when(stop(Cause.RECTIFICATION_FAILED))
                    .then(proposed(2, Measure.STOP, null, Cause.RECTIFICATION_FAILED, 1, null));

            known.heard(ordered(Severity.SERIOUS, false))
                    .when(stop(Cause.LOSS_OR_VIOLATION))
                    .thenRefusedWith("grounds-missing");
            known.heard(Reports.red(7)).when(stop(Cause.GOAL_IMPOSSIBLE)).thenRefusedWith("grounds-missing");
            failed.when(stop(Cause.RECTIFICATION_FAILED)).thenRefusedWith("grounds-missing");
            failed.when(stop(Cause.OBJECTIVE)).thenRefusedWith("grounds-missing");
        }

        @Test
        @DisplayName("on a rectification that is a day overdue already, and not only after ten more working days")
        void aDayOverdue() {
            LocalDate due = LocalDate.of(2020, 7, 27);
            Given<FundControlCommand, FundControlEvent, FundControlState> held =
                    known.heard(ordered(Severity.SERIOUS, false)).happened(suspended(1, 1));

            held.when(propose(Measure.STOP, null, Cause.RECTIFICATION_FAILED, 1, null, due))
                    .thenRefusedWith("grounds-missing");
            held.when(stop(Cause.RECTIFICATION_FAILED))
                    .then(proposed(2, Measure.STOP, null, Cause.RECTIFICATION_FAILED, 1, null));
            held.when(reduce(CUT, Cause.RECTIFICATION_FAILED)).thenRefusedWith("grounds-missing");
            held.heard(new RectificationReported(PROJECT, 1, "", List.of(), new Person("officer-11", "赵项目"), due))
                    .when(stop(Cause.RECTIFICATION_FAILED))
                    .thenRefusedWith("grounds-missing");
        }

        @Test
        @DisplayName("without an amount, and once")
        void once() {
            known.heard(Reports.impossible(7))
                    .when(propose(Measure.STOP, CUT, Cause.GOAL_IMPOSSIBLE, null, null, TODAY))
                    .thenRefusedWith("stop-has-no-amount");
            known.heard(Reports.impossible(7))
                    .happened(stopped(1))
                    .when(stop(Cause.GOAL_IMPOSSIBLE))
                    .thenRefusedWith("funds-stopped");
        }

        @Test
        @DisplayName("by the meeting's decision")
        void byDecision() {
            MeasureProposed stop = proposed(1, Measure.STOP, null, Cause.GOAL_IMPOSSIBLE, 1, null);

            known.heard(Reports.impossible(7))
                    .happened(stop, new CaseStated(PROJECT, 1, ""))
                    .when(decide(1, TODAY))
                    .then(new FundsStopped(
                            PROJECT, 1, Cause.GOAL_IMPOSSIBLE, "整改不到位。", null, "办会纪〔2020〕9号", TODAY, IN_FIVE, null));
        }

        @Test
        @DisplayName("but never proposes what is decided at once")
        void notByProposal() {
            known.when(propose(Measure.SUSPENSION, null, Cause.OBJECTIVE, null, null, TODAY))
                    .thenRefusedWith("measure-is-decided-at-once");
            given(FundControlState.untouched())
                    .when(stop(Cause.OBJECTIVE))
                    .thenRefusedWith("subject-unknown", "rulebook-not-in-force");
        }
    }

    @Nested
    @DisplayName("waits for finance's answer")
    class Waits {

        @Test
        @DisplayName("which carries the decision out with its amount, once")
        void acknowledged() {
            DecisionAcknowledged answer = new DecisionAcknowledged(PROJECT, 1, "沪财〔2020〕1号", TODAY, null);
            AcknowledgeDecision acknowledge = new AcknowledgeDecision(PROJECT, 1, "沪财〔2020〕1号", TODAY, null);

            known.happened(SUSPENDED).when(acknowledge).then(answer);
            known.happened(SUSPENDED, answer).when(acknowledge).thenNothingHappens();
            known.when(acknowledge).thenRefusedWith("measure-not-found");
            failed.happened(REDUCTION, REDUCED)
                    .when(new AcknowledgeDecision(PROJECT, 1, "", TODAY, number("1.00")))
                    .thenRefusedWith("acknowledged-amount-differs");
            failed.happened(REDUCTION, REDUCED).when(acknowledge).thenRefusedWith("acknowledged-amount-differs");
            failed.happened(REDUCTION)
                    .when(new AcknowledgeDecision(PROJECT, 1, "", TODAY, CUT))
                    .thenRefusedWith("decision-not-open");
        }

        @Test
        @DisplayName("or refuses it, and then it may be taken once more")
        void refused() {
            RefuseDecision refuse = new RefuseDecision(PROJECT, 1, "沪财〔2020〕2号", TODAY);
            DecisionRefused refused = new DecisionRefused(PROJECT, 1, "沪财〔2020〕2号", TODAY);
            RepeatDecision repeat = new RepeatDecision(PROJECT, 1, "已补充材料。", "办发〔2020〕8号", TODAY);

            known.happened(SUSPENDED).when(refuse).then(refused);
            known.happened(SUSPENDED, refused).when(refuse).thenNothingHappens();
            known.when(refuse).thenRefusedWith("measure-not-found");
            failed.happened(REDUCTION).when(refuse).thenRefusedWith("decision-not-open");
            known.happened(SUSPENDED, refused)
                    .when(repeat)
                    .then(new DecisionRepeated(PROJECT, 1, "已补充材料。", "办发〔2020〕8号", IN_FIVE));
            known.happened(SUSPENDED, refused, new DecisionRepeated(PROJECT, 1, "", "", IN_FIVE))
                    .when(new AcknowledgeDecision(PROJECT, 1, "沪财〔2020〕1号", TODAY, null))
                    .then(new DecisionAcknowledged(PROJECT, 1, "沪财〔2020〕1号", TODAY, null));
            known.happened(SUSPENDED).when(repeat).thenRefusedWith("decision-not-refused");
            known.when(repeat).thenRefusedWith("measure-not-found");
            given(FundControlState.untouched())
                    .happened(SUSPENDED, refused)
                    .when(repeat)
                    .thenRefusedWith("rulebook-not-in-force");
        }

        @Test
        @DisplayName("and what it refused is not taken once more when it was overtaken meanwhile")
        void overtaken() {
            DecisionRefused first = new DecisionRefused(PROJECT, 1, "沪财〔2020〕2号", TODAY);
            RepeatDecision again = new RepeatDecision(PROJECT, 1, "已补充材料。", "办发〔2020〕8号", TODAY);
            LocalDate lapsed = IN_FIFTEEN.plusDays(1);
            known.happened(SUSPENDED, first)
                    .when(new RepeatDecision(PROJECT, 1, "已补充材料。", "办发〔2020〕8号", lapsed))
                    .thenRefusedWith("decision-overtaken");
            known.happened(SUSPENDED, first, new SuspensionLapsed(PROJECT, 2, null, false, lapsed))
                    .when(again)
                    .thenRefusedWith("decision-overtaken");

            FundsResumed resumed = new FundsResumed(PROJECT, 2, "已整改。", null, false, "办发〔2020〕7号", TODAY, IN_FIVE);
            DecisionRefused second = new DecisionRefused(PROJECT, 2, "沪财〔2020〕2号", TODAY);
            RepeatDecision resume = new RepeatDecision(PROJECT, 2, "", "办发〔2020〕8号", TODAY);
            known.happened(SUSPENDED, resumed, second)
                    .when(resume)
                    .then(new DecisionRepeated(PROJECT, 2, "", "办发〔2020〕8号", IN_FIVE));
            known.happened(SUSPENDED, resumed, second, suspended(3, null))
                    .when(resume)
                    .thenRefusedWith("decision-overtaken");
        }

        @Test
        @DisplayName("and takes no more money than is left when it is taken once more")
        void repeatedAmount() {
            DecisionRefused refused = new DecisionRefused(PROJECT, 1, "沪财〔2020〕2号", TODAY);
            RepeatDecision again = new RepeatDecision(PROJECT, 1, "已补充材料。", "办发〔2020〕8号", TODAY);
            failed.happened(REDUCTION, REDUCED, refused)
                    .when(again)
                    .then(new DecisionRepeated(PROJECT, 1, "已补充材料。", "办发〔2020〕8号", IN_FIVE));
            failed.heard(money("600000.00"))
                    .happened(REDUCTION, REDUCED, refused)
                    .when(again)
                    .then(new DecisionRepeated(PROJECT, 1, "已补充材料。", "办发〔2020〕8号", IN_FIVE));
            failed.heard(money("600000.01"))
                    .happened(REDUCTION, REDUCED, refused)
                    .when(again)
                    .thenRefusedWith("amount-above-what-is-left");
        }
    }

    @Nested
    @DisplayName("of a policy")
    class OfAPolicy {

        private static final Subject POLICY = Subject.policy("ZC-2020-001", 2020);
        private static final String OTHER = "31000020T000000000003";

        private final Given<FundControlCommand, FundControlEvent, FundControlState> policy = given(
                        FundControlState.untouched())
                .heard(RULEBOOK, APPROVED, new PolicyProjectsLinked(POLICY, List.of(PROJECT.code(), OTHER)));

        @Test
        @DisplayName("lists every linked project: included, or excepted with its reason")
        void listsItsProjects() {
            List<LinkedProject> both =
                    List.of(new LinkedProject(PROJECT.code(), null), new LinkedProject(OTHER, "已近完成。"));

            policy.when(new SuspendFunds(POLICY, "政策调整。", null, "办发〔2020〕6号", both, TODAY))
                    .then(
                            new FundsSuspended(
                                    POLICY,
                                    1,
                                    "WH",
                                    "政策调整。",
                                    null,
                                    null,
                                    "办发〔2020〕6号",
                                    TODAY,
                                    IN_FIFTEEN,
                                    IN_FIVE,
                                    null),
                            new LinkedProjectConcerned(
                                    POLICY, 1, PROJECT.code(), Measure.SUSPENSION, "政策调整。", "办发〔2020〕6号", IN_FIFTEEN),
                            new LinkedProjectExcepted(POLICY, 1, OTHER, "已近完成。", "办发〔2020〕6号"));
            policy.when(new SuspendFunds(
                            POLICY,
                            "",
                            null,
                            "",
                            List.of(new LinkedProject(PROJECT.code(), null), new LinkedProject("X", null)),
                            TODAY))
                    .thenRefused(
                            Refusal.rule("linked-project-not-listed")
                                    .with("project", OTHER)
                                    .at("linked"),
                            Refusal.rule("project-not-linked").at("linked[1].code"));
        }

        @Test
        @DisplayName("has no money of its own to cut or take back")
        void hasNoMoney() {
            policy.when(new ProposeMeasure(POLICY, Measure.REDUCTION, CUT, Cause.OBJECTIVE, "", null, null, TODAY))
                    .thenRefusedWith("policy-has-no-money");
        }
    }

    @Test
    @DisplayName("knows nothing at first")
    void knowsNothing() {
        assertThat(FundControlState.untouched().measures()).isEmpty();
        assertThat(FundControlState.untouched().find(0)).isEmpty();
    }

    private static RectificationOrdered ordered(Severity severity, boolean lossOrViolation) {
        return new RectificationOrdered(
                PROJECT,
                1,
                "沪合办绩整〔2020〕1号",
                "WH",
                FindingSource.TRACKING,
                severity,
                lossOrViolation,
                List.of("施工延误。"),
                "复工。",
                "跟踪报告",
                LocalDate.of(2020, 7, 27),
                FAILED_AFTER,
                null);
    }

    private static SuspendFunds suspend(@Nullable Integer rectification) {
        return new SuspendFunds(PROJECT, "施工延误。", rectification, "办发〔2020〕5号", List.of(), TODAY);
    }

    private static FundsSuspended suspended(int number, @Nullable Integer rectification) {
        return new FundsSuspended(
                PROJECT,
                number,
                "WH",
                "施工延误。",
                rectification,
                null,
                "办发〔2020〕5号",
                TODAY,
                rectification == null ? IN_FIFTEEN : null,
                IN_FIVE,
                null);
    }

    private static StoredEvent money(String executed) {
        return new BudgetApproved(
                PROJECT,
                new FinanceDocument(
                        FinanceDocument.Kind.BUDGET_APPROVAL,
                        "A-1",
                        LocalDate.of(2020, 2, 1),
                        number("880000.00"),
                        null,
                        null,
                        false,
                        new FinanceDocument.Origin("treasury", 1, 1, "/finance", "e-1")),
                MoneyFigures.of(number("880000.00"), number(executed)));
    }

    private static FundsStopped stopped(int number) {
        return new FundsStopped(PROJECT, number, Cause.GOAL_IMPOSSIBLE, "", null, "", TODAY, IN_FIVE, null);
    }

    private static ProposeMeasure reduce(@Nullable BigDecimal amount, Cause cause) {
        return propose(Measure.REDUCTION, amount, cause, 1, null, TODAY);
    }

    private static ProposeMeasure stop(Cause cause) {
        return propose(Measure.STOP, null, cause, 1, null, TODAY);
    }

    private static ProposeMeasure clawBack(BigDecimal amount) {
        return propose(Measure.CLAW_BACK, amount, Cause.RECTIFICATION_FAILED, null, 1, TODAY);
    }

    private static ProposeMeasure propose(
            Measure measure,
            @Nullable BigDecimal amount,
            Cause cause,
            @Nullable Integer rectification,
            @Nullable Integer carriesOut,
            LocalDate on) {
        return new ProposeMeasure(PROJECT, measure, amount, cause, "整改不到位。", rectification, carriesOut, on);
    }

    private static MeasureProposed proposed(
            int number,
            Measure measure,
            @Nullable BigDecimal amount,
            Cause cause,
            @Nullable Integer rectification,
            @Nullable Integer carriesOut) {
        return new MeasureProposed(
                PROJECT, number, "WH", measure, amount, cause, "整改不到位。", rectification, carriesOut, IN_FIVE);
    }

    private static DecideMeasure decide(int number, LocalDate on) {
        return new DecideMeasure(PROJECT, number, "办会纪〔2020〕9号", List.of(), on);
    }
}
