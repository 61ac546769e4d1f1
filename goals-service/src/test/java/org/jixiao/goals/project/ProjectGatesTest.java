package org.jixiao.goals.project;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.appraised;
import static org.jixiao.goals.Examples.proposed;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationLapsed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanAccepted;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalOpened;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertRecused;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertScored;
import org.jixiao.contracts.goals.AppraisalEvent.FullAppraisalRequired;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsAccepted;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsRejected;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsReported;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalRefused;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.contracts.goals.GoalEvent.GoalWithdrawn;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.AdmittedToLibrary;
import org.jixiao.contracts.goals.ProjectEvent.BudgetApplied;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.ControlFigureRecorded;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.RemovedFromLibrary;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.goals.project.ProjectCommand.AdmitToLibrary;
import org.jixiao.goals.project.ProjectCommand.ApplyForBudget;
import org.jixiao.goals.project.ProjectCommand.ArrangeBudget;
import org.jixiao.goals.project.ProjectCommand.RecordControlFigure;
import org.jixiao.goals.project.ProjectCommand.RemoveFromLibrary;
import org.jixiao.goals.project.ProjectCommand.RemoveWhereConditionCeased;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A project")
class ProjectGatesTest {

    private static final AdmittedToLibrary ADMITTED = new AdmittedToLibrary(CODE, YEAR);
    private static final BudgetApplied APPLIED = new BudgetApplied(CODE, YEAR, AMOUNT);
    private static final ControlFigureRecorded CONTROL_FIGURE = new ControlFigureRecorded(CODE, YEAR, AMOUNT);
    private static final BudgetArranged ARRANGED = new BudgetArranged(CODE, YEAR, AMOUNT, TODAY);
    private static final GoalSubmitted GOAL_SUBMITTED = new GoalSubmitted(SUBJECT, 1, false, ROUTE);
    private static final GoalPassed GOAL_PASSED = new GoalPassed(SUBJECT, ReviewGrade.EXCELLENT, AMOUNT, null);
    private static final GoalReturned GOAL_RETURNED = new GoalReturned(SUBJECT, "补充成本指标", null);

    private final Given<ProjectCommand, ProjectEvent, ProjectState> unknown = given(new ProjectState.Unknown());
    private final Given<ProjectCommand, ProjectEvent, ProjectState> proposed = unknown.happened(PROPOSED);

    @Nested
    @DisplayName("that was evaluated before")
    class EvaluatedBefore {

        private static final Subject EVALUATED = Subject.project(CODE, YEAR - 2);
        private static final Subject TRACKED = Subject.project(CODE, YEAR - 1);
        private static final LocalDate DUE = TODAY.minusDays(1);

        private final Given<ProjectCommand, ProjectEvent, ProjectState> inLibrary = proposed.heard(
                        appraised(AppraisalConclusion.SUPPORTED), GOAL_SUBMITTED, GOAL_PASSED)
                .happened(ADMITTED);
        private final Given<ProjectCommand, ProjectEvent, ProjectState> figured =
                inLibrary.happened(APPLIED, CONTROL_FIGURE);

        @Test
        @DisplayName("gets no budget in the year for which it was cancelled, and in another year does")
        void cancelled() {
            Refusal cancelled = Refusal.conflict("cancelled-by-evaluation")
                    .with("year", Integer.toString(YEAR - 2))
                    .with("document", "纪要9号");
            inLibrary.heard(decided(null, YEAR)).when(apply()).thenRefused(cancelled);
            figured.heard(decided(null, YEAR)).when(arrange()).thenRefused(cancelled);
            figured.heard(decided(null, YEAR + 1)).when(arrange()).then(ARRANGED);
            figured.heard(decided(null, YEAR), decided(AMOUNT, YEAR))
                    .when(arrange())
                    .then(ARRANGED);
        }

        @Test
        @DisplayName("keeps to every result that binds the year, whichever was decided last")
        void boundTwice() {
            ApplicationDecided yearBefore = new ApplicationDecided(
                    TRACKED, "HQ", Basis.SELF_EVALUATION, 1, AMOUNT, YEAR, null, null, false, "纪要8号", DUE, List.of());
            figured.heard(decided(null, YEAR), yearBefore).when(arrange()).thenRefusedWith("cancelled-by-evaluation");
            figured.heard(yearBefore, decided(null, YEAR)).when(arrange()).thenRefusedWith("cancelled-by-evaluation");
        }

        @Test
        @DisplayName("gets no budget in the year for which the policy that it carries out was cancelled")
        void cancelledWithItsPolicy() {
            PolicyProposed linking = policy(YEAR - 2, CODE, OTHER);
            Refusal cancelled = Refusal.conflict("cancelled-with-its-policy")
                    .with("policy", POLICY)
                    .with("name", "援外地人才培训补助政策")
                    .with("year", Integer.toString(YEAR - 2))
                    .with("document", "纪要9号");
            inLibrary.heard(linking, decidedOnPolicy(null, YEAR)).when(apply()).thenRefused(cancelled);
            var linked = figured.heard(linking);
            linked.heard(decidedOnPolicy(null, YEAR)).when(arrange()).thenRefused(cancelled);
            linked.heard(decidedOnPolicy(null, YEAR), decided(AMOUNT, YEAR))
                    .when(arrange())
                    .thenRefused(cancelled);
            linked.heard(decidedOnPolicy(null, YEAR + 1)).when(arrange()).then(ARRANGED);
            linked.heard(decidedOnPolicy(BigDecimal.ONE, YEAR)).when(arrange()).then(ARRANGED);
            linked.heard(decidedOnPolicy(null, YEAR), decidedOnPolicy(BigDecimal.ONE, YEAR))
                    .when(arrange())
                    .then(ARRANGED);
            linked.when(arrange()).then(ARRANGED);
        }

        @Test
        @DisplayName("is a cancelled policy's as the newest year of that policy links its projects")
        void ofThePolicyAsItIs() {
            var cancelled = figured.heard(decidedOnPolicy(null, YEAR));
            PolicyProjectsLinked toOthers = new PolicyProjectsLinked(POLICY_THEN, List.of(OTHER));
            cancelled.heard(policy(YEAR - 2, CODE), toOthers).when(arrange()).then(ARRANGED);
            cancelled
                    .heard(policy(YEAR - 2, CODE), policy(YEAR - 1, OTHER))
                    .when(arrange())
                    .then(ARRANGED);
            cancelled
                    .heard(policy(YEAR - 1, CODE), policy(YEAR - 2, OTHER))
                    .when(arrange())
                    .thenRefusedWith("cancelled-with-its-policy");
            cancelled
                    .heard(policy(YEAR - 1, CODE), policy(YEAR - 2, CODE), toOthers)
                    .when(arrange())
                    .thenRefusedWith("cancelled-with-its-policy");
            cancelled
                    .heard(
                            policy(YEAR - 2, CODE),
                            new PolicyOfficerAppointed(POLICY_THEN, new Person("officer-2", "吴副处"), TODAY, "工作调动"))
                    .when(arrange())
                    .thenRefusedWith("cancelled-with-its-policy");
            PolicyProposed another = new PolicyProposed(
                    Subject.policy("ZC-2019-002", YEAR - 2),
                    "另一项政策",
                    "HQ",
                    "研究室",
                    "对口支援处",
                    new Person("officer-1", "王项目"),
                    AMOUNT,
                    List.of(CODE),
                    PROPOSED.profile());
            cancelled.heard(another).when(arrange()).then(ARRANGED);
        }

        @Test
        @DisplayName("stays a cancelled policy's on which was decided, whatever that policy links later")
        void ofThePolicyAsItWasDecided() {
            var cancelled = figured.heard(policy(YEAR - 2, CODE), decidedOnPolicy(null, YEAR, CODE));
            cancelled
                    .heard(new PolicyProjectsLinked(POLICY_THEN, List.of(OTHER)))
                    .when(arrange())
                    .thenRefusedWith("cancelled-with-its-policy");
            cancelled.heard(policy(YEAR)).when(arrange()).thenRefusedWith("cancelled-with-its-policy");
            figured.heard(policy(YEAR - 2, OTHER), decidedOnPolicy(null, YEAR, OTHER))
                    .when(arrange())
                    .then(ARRANGED);
        }

        @Test
        @DisplayName("gets no budget while what was decided on its result or its policy's is to be decided again")
        void decidedAgain() {
            ApplicationReopened reopened =
                    new ApplicationReopened(EVALUATED, Basis.SELF_EVALUATION, 1, YEAR, false, TODAY);
            Refusal again = Refusal.conflict("application-under-reconsideration")
                    .with("code", CODE)
                    .with("year", Integer.toString(YEAR - 2))
                    .with("document", "纪要9号");
            inLibrary.heard(decided(AMOUNT, YEAR), reopened).when(apply()).thenRefused(again);
            figured.heard(decided(AMOUNT, YEAR), reopened).when(arrange()).thenRefused(again);
            figured.heard(decided(null, YEAR), reopened).when(arrange()).thenRefused(again);
            figured.heard(decided(null, YEAR), reopened, new ApplicationLapsed(EVALUATED, Basis.FINANCE, 1, TODAY))
                    .when(arrange())
                    .then(ARRANGED);
            figured.heard(decided(null, YEAR), reopened, decided(AMOUNT, YEAR))
                    .when(arrange())
                    .then(ARRANGED);
            figured.heard(decided(AMOUNT, YEAR + 1), reopened).when(arrange()).then(ARRANGED);
            ApplicationReopened ofPolicy =
                    new ApplicationReopened(POLICY_THEN, Basis.SELF_EVALUATION, 1, YEAR, false, TODAY);
            figured.heard(decided(AMOUNT, YEAR), ofPolicy).when(arrange()).then(ARRANGED);
            var linked = figured.heard(policy(YEAR - 2, CODE));
            linked.heard(decidedOnPolicy(BigDecimal.ONE, YEAR), ofPolicy)
                    .when(arrange())
                    .thenRefused(Refusal.conflict("application-under-reconsideration")
                            .with("code", POLICY)
                            .with("year", Integer.toString(YEAR - 2))
                            .with("document", "纪要9号"));
            figured.heard(policy(YEAR - 2, OTHER), decidedOnPolicy(null, YEAR, OTHER), ofPolicy)
                    .when(arrange())
                    .then(ARRANGED);
        }

        @Test
        @DisplayName("keeps to the decision on the department's own evaluation, which came after that on its own")
        void ofTheKeyResult() {
            ApplicationDecided ofKey = new ApplicationDecided(
                    EVALUATED,
                    "HQ",
                    Basis.KEY_EVALUATION,
                    1,
                    AMOUNT,
                    YEAR,
                    null,
                    null,
                    false,
                    "纪要12号",
                    TODAY,
                    List.of());
            figured.heard(decided(null, YEAR), ofKey).when(arrange()).then(ARRANGED);
            BigDecimal less = AMOUNT.subtract(BigDecimal.ONE);
            ApplicationDecided cut = new ApplicationDecided(
                    EVALUATED, "HQ", Basis.KEY_EVALUATION, 1, less, YEAR, null, null, false, "纪要12号", TODAY, List.of());
            figured.heard(decided(AMOUNT, YEAR), cut).when(arrange()).thenRefusedWith("above-evaluation-limit");
        }

        @Test
        @DisplayName("gets no more than was decided on its result")
        void limited() {
            BigDecimal less = AMOUNT.subtract(new BigDecimal("0.01"));
            inLibrary.heard(decided(AMOUNT, YEAR)).when(apply()).then(APPLIED);
            inLibrary
                    .heard(decided(less, YEAR))
                    .when(apply())
                    .thenRefused(Refusal.conflict("above-evaluation-limit")
                            .at("amount")
                            .with("amount", AMOUNT.toPlainString())
                            .with("upTo", less.toPlainString())
                            .with("year", Integer.toString(YEAR - 2))
                            .with("document", "纪要9号"));
            figured.heard(decided(less, YEAR)).when(arrange()).thenRefusedWith("above-evaluation-limit");
        }

        @Test
        @DisplayName("gets nothing arranged in the bound year before the improvement plan that was ordered is accepted,"
                + " where the decision says so")
        void waitsForThePlan() {
            Refusal missing = Refusal.conflict("improvement-plan-not-accepted")
                    .with("year", Integer.toString(YEAR - 2))
                    .with("dueOn", DUE.toString())
                    .with("document", "纪要9号");
            ImprovementPlanAccepted accepted =
                    new ImprovementPlanAccepted(EVALUATED, 1, "同意", new Person("p", "周财务"), null, TODAY);
            figured.heard(planned(DUE, true, YEAR)).when(arrange()).thenRefused(missing);
            inLibrary.heard(planned(DUE, true, YEAR)).when(apply()).then(APPLIED);
            figured.heard(planned(DUE, false, YEAR)).when(arrange()).then(ARRANGED);
            figured.heard(planned(null, true, YEAR)).when(arrange()).then(ARRANGED);
            figured.heard(planned(DUE, true, YEAR + 1)).when(arrange()).then(ARRANGED);
            var done = figured.heard(planned(DUE, true, YEAR), accepted);
            done.when(arrange()).then(ARRANGED);
            figured.heard(
                            planned(DUE, true, YEAR),
                            new ImprovementPlanAccepted(TRACKED, 1, "同意", new Person("p", "周财务"), null, TODAY))
                    .when(arrange())
                    .thenRefused(missing);
            done.heard(again(true)).when(arrange()).thenRefusedWith("application-under-reconsideration");
            figured.heard(planned(DUE, true, YEAR), again(true))
                    .when(arrange())
                    .thenRefusedWith("application-under-reconsideration");
            done.heard(again(true), planned(DUE, true, YEAR)).when(arrange()).then(ARRANGED);
            done.heard(planned(DUE, true, YEAR)).when(arrange()).then(ARRANGED);
            done.heard(again(false), planned(DUE, true, YEAR)).when(arrange()).thenRefused(missing);
            done.heard(again(true), plannedOn(Basis.SELF_EVALUATION, 2))
                    .when(arrange())
                    .thenRefused(missing);
            done.heard(again(true), plannedOn(Basis.KEY_EVALUATION, 1))
                    .when(arrange())
                    .thenRefused(missing);
            figured.heard(policy(YEAR - 2, CODE), plannedOf(Subject.policy(POLICY, YEAR - 2), DUE, true, YEAR))
                    .when(arrange())
                    .then(ARRANGED);
        }

        private static ApplicationDecided planned(@Nullable LocalDate planBy, boolean before, int bindsYear) {
            return plannedOf(EVALUATED, planBy, before, bindsYear);
        }

        private static ApplicationDecided plannedOf(
                Subject subject, @Nullable LocalDate planBy, boolean before, int bindsYear) {
            return planned(subject, Basis.SELF_EVALUATION, 1, planBy, before, bindsYear);
        }

        private static ApplicationDecided plannedOn(Basis basis, int version) {
            return planned(EVALUATED, basis, version, DUE, true, YEAR);
        }

        private static ApplicationDecided planned(
                Subject subject, Basis basis, int version, @Nullable LocalDate planBy, boolean before, int bindsYear) {
            return new ApplicationDecided(
                    subject, "HQ", basis, version, AMOUNT, bindsYear, null, planBy, before, "纪要9号", TODAY, List.of());
        }

        private static ApplicationReopened again(boolean sameResult) {
            return new ApplicationReopened(EVALUATED, Basis.SELF_EVALUATION, 1, YEAR, sameResult, TODAY);
        }

        @Test
        @DisplayName("gets nothing arranged while what was found is overdue or was rejected, until it is accepted")
        void notPutRight() {
            Refusal notPutRight = Refusal.conflict("rectification-not-accepted")
                    .with("year", Integer.toString(YEAR - 1))
                    .with("number", 1);
            RectificationReported reported =
                    new RectificationReported(TRACKED, 1, "已整改。", List.of(), new Person("officer-1", "王项目"), DUE);
            RectificationRejected rejected =
                    new RectificationRejected(TRACKED, 1, "未到位。", TODAY.plusDays(9), TODAY.plusDays(20));
            figured.heard(ordered(DUE)).when(arrange()).thenRefused(notPutRight);
            figured.heard(ordered(TODAY)).when(arrange()).then(ARRANGED);
            figured.heard(ordered(DUE), reported).when(arrange()).then(ARRANGED);
            figured.heard(ordered(DUE.minusDays(1)), reported).when(arrange()).thenRefused(notPutRight);
            figured.heard(ordered(DUE), reported, rejected).when(arrange()).thenRefused(notPutRight);
            figured.heard(ordered(DUE), reported, rejected, reported)
                    .when(arrange())
                    .thenRefused(notPutRight);
            figured.heard(ordered(DUE), reported, rejected, new RectificationAccepted(TRACKED, 1, "到位。"))
                    .when(arrange())
                    .then(ARRANGED);
        }

        private static final String POLICY = "ZC-2019-001";
        private static final Subject POLICY_THEN = Subject.policy(POLICY, YEAR - 2);
        private static final String OTHER = "31000020T000000000099";

        private static PolicyProposed policy(int year, String... projects) {
            return new PolicyProposed(
                    Subject.policy(POLICY, year),
                    "援外地人才培训补助政策",
                    "HQ",
                    "研究室",
                    "对口支援处",
                    new Person("officer-1", "王项目"),
                    AMOUNT,
                    List.of(projects),
                    PROPOSED.profile());
        }

        private static ApplicationDecided decidedOnPolicy(
                @Nullable BigDecimal upTo, int bindsYear, String... projects) {
            return new ApplicationDecided(
                    POLICY_THEN,
                    "HQ",
                    Basis.SELF_EVALUATION,
                    1,
                    upTo,
                    bindsYear,
                    null,
                    null,
                    false,
                    "纪要9号",
                    DUE,
                    List.of(projects));
        }

        private static ApplicationDecided decided(@Nullable BigDecimal upTo, int bindsYear) {
            return new ApplicationDecided(
                    EVALUATED,
                    "HQ",
                    Basis.SELF_EVALUATION,
                    1,
                    upTo,
                    bindsYear,
                    null,
                    null,
                    false,
                    "纪要9号",
                    DUE,
                    List.of());
        }

        private static RectificationOrdered ordered(LocalDate dueOn) {
            return new RectificationOrdered(
                    TRACKED,
                    1,
                    "绩整1号",
                    "HQ",
                    FindingSource.AUDIT,
                    Severity.ORDINARY,
                    false,
                    List.of("台账不完整。"),
                    "补齐。",
                    "审计报告",
                    dueOn,
                    dueOn.plusDays(14),
                    null);
        }

        private static ApplyForBudget apply() {
            return new ApplyForBudget(CODE, YEAR, AMOUNT, null, List.of());
        }

        private static ArrangeBudget arrange() {
            return new ArrangeBudget(CODE, YEAR, AMOUNT, TODAY, List.of());
        }
    }

    @Nested
    @DisplayName("in the library")
    class InTheLibrary {

        private static final GoalRefused GOAL_REFUSED = new GoalRefused(SUBJECT, "目标与职能无关");

        private final Given<ProjectCommand, ProjectEvent, ProjectState> admitted = proposed.heard(
                        appraised(AppraisalConclusion.SUPPORTED), GOAL_SUBMITTED)
                .happened(ADMITTED);

        @Test
        @DisplayName("leaves it when its goal is refused, or its appraisal turns out otherwise")
        void leaves() {
            admitted.heard(GOAL_REFUSED).when(removeWhereCeased()).then(removed("goal-refused"));
            admitted.heard(appraised(AppraisalConclusion.NOT_SUPPORTED), GOAL_REFUSED)
                    .when(removeWhereCeased())
                    .then(removed("appraisal-not-supported", "goal-refused"));
        }

        @Test
        @DisplayName("stays while its goal is with its owner, and where nothing ceased")
        void stays() {
            admitted.heard(GOAL_RETURNED).when(removeWhereCeased()).thenNothingHappens();
            admitted.when(removeWhereCeased()).thenNothingHappens();
            proposed.heard(GOAL_REFUSED).when(removeWhereCeased()).thenNothingHappens();
            unknown.when(removeWhereCeased()).thenRefused(Refusal.notFound("project-not-found"));
        }

        @Test
        @DisplayName("is taken out by decision, with the reason")
        void isTakenOut() {
            RemovedFromLibrary removed = new RemovedFromLibrary(CODE, YEAR, List.of(), "内容发生变化。");
            admitted.when(remove()).then(removed);
            admitted.happened(APPLIED, CONTROL_FIGURE).when(remove()).then(removed);
            proposed.when(remove()).thenRefused(Refusal.conflict("project-not-in-library"));
            unknown.when(remove()).thenRefused(Refusal.notFound("project-not-found"));
        }

        @Test
        @DisplayName("never leaves a year that is arranged")
        void neverLeavesAnArrangedYear() {
            var arranged = admitted.happened(APPLIED, CONTROL_FIGURE, ARRANGED);
            arranged.when(remove()).thenRefused(Refusal.conflict("budget-already-arranged"));
            arranged.heard(GOAL_REFUSED).when(removeWhereCeased()).thenNothingHappens();
            arranged.happened(removed("goal-refused"))
                    .when(new ArrangeBudget(CODE, YEAR, AMOUNT, TODAY, List.of()))
                    .thenNothingHappens();
        }

        @Test
        @DisplayName("begins anew after it was out of it")
        void beginsAnew() {
            var out = admitted.happened(APPLIED, CONTROL_FIGURE, removed("goal-refused"));
            out.when(new RecordControlFigure(CODE, YEAR, AMOUNT))
                    .thenRefused(Refusal.conflict("project-not-in-library"), Refusal.conflict("budget-not-applied"));
            out.when(new AdmitToLibrary(CODE, YEAR)).then(ADMITTED);
        }

        private static RemoveWhereConditionCeased removeWhereCeased() {
            return new RemoveWhereConditionCeased(CODE, YEAR);
        }

        private static RemoveFromLibrary remove() {
            return new RemoveFromLibrary(CODE, YEAR, "内容发生变化。");
        }

        private static RemovedFromLibrary removed(String... ceased) {
            return new RemovedFromLibrary(CODE, YEAR, List.of(ceased), null);
        }
    }

    @Nested
    @DisplayName("before the gate of the library (R1)")
    class Library {

        @Test
        @DisplayName("enters with a supporting appraisal and a submitted goal")
        void enters() {
            proposed.heard(appraised(AppraisalConclusion.SUPPORTED), GOAL_SUBMITTED)
                    .when(new AdmitToLibrary(CODE, YEAR))
                    .then(ADMITTED);
        }

        @Test
        @DisplayName("hears of every missing condition")
        void hearsOfEveryMissingCondition() {
            proposed.when(new AdmitToLibrary(CODE, YEAR))
                    .thenRefused(Refusal.conflict("appraisal-not-concluded"), Refusal.conflict("goal-not-submitted"));
        }

        @Test
        @DisplayName("stays outside when its appraisal does not support it")
        void staysOutside() {
            proposed.heard(appraised(AppraisalConclusion.NOT_SUPPORTED), GOAL_SUBMITTED)
                    .when(new AdmitToLibrary(CODE, YEAR))
                    .thenRefused(Refusal.conflict("appraisal-not-supported"));
        }

        @Test
        @DisplayName("waits with partial support until its improvements are accepted")
        void waitsForImprovements() {
            var partial = proposed.heard(appraised(AppraisalConclusion.PARTIALLY), GOAL_SUBMITTED);
            partial.when(new AdmitToLibrary(CODE, YEAR)).thenRefused(Refusal.conflict("improvements-not-accepted"));
            partial.heard(
                            new ImprovementsReported(SUBJECT, "已补充年度督查计划。"),
                            new ImprovementsRejected(SUBJECT, "计划未分解到月。"))
                    .when(new AdmitToLibrary(CODE, YEAR))
                    .thenRefused(Refusal.conflict("improvements-not-accepted"));
            partial.heard(new ImprovementsAccepted(SUBJECT))
                    .when(new AdmitToLibrary(CODE, YEAR))
                    .then(ADMITTED);
        }

        @Test
        @DisplayName("waits when its goal was returned")
        void waitsForResubmission() {
            proposed.heard(appraised(AppraisalConclusion.SUPPORTED), GOAL_SUBMITTED, GOAL_RETURNED)
                    .when(new AdmitToLibrary(CODE, YEAR))
                    .thenRefused(Refusal.conflict("goal-not-submitted"));
        }

        @Test
        @DisplayName("waits when its goal was withdrawn, and stays outside when it was refused")
        void waitsForAGoal() {
            var submitted = proposed.heard(appraised(AppraisalConclusion.SUPPORTED), GOAL_SUBMITTED);
            submitted
                    .heard(new GoalWithdrawn(SUBJECT))
                    .when(new AdmitToLibrary(CODE, YEAR))
                    .thenRefused(Refusal.conflict("goal-not-submitted"));
            var refused = submitted.heard(new GoalRefused(SUBJECT, "与职责无关。"));
            refused.when(new AdmitToLibrary(CODE, YEAR)).thenRefused(Refusal.conflict("goal-refused"));
            refused.when(new ArrangeBudget(CODE, YEAR, AMOUNT, TODAY, List.of()))
                    .thenRefusedWith(
                            "project-not-in-library",
                            "budget-not-applied",
                            "control-figure-not-recorded",
                            "goal-refused");
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"PERSONNEL", "PUBLIC_FUNDS"})
        @DisplayName("needs no appraisal for personnel and public funds")
        void isExempt(ProjectKind kind) {
            unknown.happened(proposed(kind, AMOUNT))
                    .heard(GOAL_SUBMITTED)
                    .when(new AdmitToLibrary(CODE, YEAR))
                    .then(ADMITTED);
        }

        @Test
        @DisplayName("enters once")
        void entersOnce() {
            proposed.happened(ADMITTED).when(new AdmitToLibrary(CODE, YEAR)).thenNothingHappens();
        }

        @Test
        @DisplayName("is let in by nothing else that it hears")
        void ignoresOthers() {
            proposed.heard(
                            new UnitRegistered("HQ", YEAR, "机关", UnitKind.HEADQUARTERS),
                            new GoalConfirmed(
                                    SUBJECT, "hash", Post.DIVISION_HEAD, new Person("head", "李处长"), true, null))
                    .when(new AdmitToLibrary(CODE, YEAR))
                    .thenRefusedWith("appraisal-not-concluded", "goal-not-submitted");
        }
    }

    @Nested
    @DisplayName("on its way to the budget")
    class ToTheBudget {

        @Test
        @DisplayName("applies only from the library")
        void appliesFromTheLibrary() {
            proposed.when(new ApplyForBudget(CODE, YEAR, AMOUNT, "HQ", List.of()))
                    .thenRefused(Refusal.conflict("project-not-in-library"));
            proposed.happened(ADMITTED)
                    .when(new ApplyForBudget(CODE, YEAR, AMOUNT, "HQ", List.of()))
                    .then(APPLIED);
        }

        @Test
        @DisplayName("applies through its own unit, or through planning and finance")
        void appliesThroughItsUnit() {
            var inLibrary = proposed.happened(ADMITTED);
            inLibrary
                    .when(new ApplyForBudget(CODE, YEAR, AMOUNT, "BJ", List.of()))
                    .thenRefused(Refusal.forbidden("project-of-another-unit"));
            inLibrary
                    .when(new ApplyForBudget(CODE, YEAR, AMOUNT, null, List.of()))
                    .then(APPLIED);
        }

        @Test
        @DisplayName("gets its control figure after it applied")
        void getsItsControlFigure() {
            proposed.happened(ADMITTED)
                    .when(new RecordControlFigure(CODE, YEAR, AMOUNT))
                    .thenRefused(Refusal.conflict("budget-not-applied"));
            proposed.happened(ADMITTED, APPLIED)
                    .when(new RecordControlFigure(CODE, YEAR, AMOUNT))
                    .then(CONTROL_FIGURE);
        }

        @Test
        @DisplayName("always names its amount")
        void namesItsAmount() {
            proposed.happened(ADMITTED)
                    .when(new ApplyForBudget(CODE, YEAR, null, "HQ", List.of()))
                    .thenRefused(Refusal.rule("amount-missing").at("amount"));
        }

        @Test
        @DisplayName("applies for as much as its appraisal carries, and for no more")
        void appliesWithinItsAppraisal() {
            var inLibrary = proposed.happened(ADMITTED)
                    .heard(appraised(AppraisalConclusion.PARTIALLY), new ImprovementsAccepted(SUBJECT));
            BigDecimal most = new BigDecimal("3436800.00");
            inLibrary
                    .when(new ApplyForBudget(CODE, YEAR, most, "HQ", List.of()))
                    .then(new BudgetApplied(CODE, YEAR, most));
            inLibrary
                    .when(new ApplyForBudget(CODE, YEAR, new BigDecimal("3436800.01"), "HQ", List.of()))
                    .thenRefused(exceeded("3436800.01"));
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"PERSONNEL", "PUBLIC_FUNDS"})
        @DisplayName("applies for any amount where no appraisal is needed")
        void appliesWithoutAppraisal(ProjectKind kind) {
            unknown.happened(proposed(kind, AMOUNT), ADMITTED)
                    .heard(appraised(AppraisalConclusion.SUPPORTED))
                    .when(new ApplyForBudget(CODE, YEAR, new BigDecimal("9000000.00"), "HQ", List.of()))
                    .then(new BudgetApplied(CODE, YEAR, new BigDecimal("9000000.00")));
        }

        @Test
        @DisplayName("applies once: again with the same amount changes nothing, with another one is refused")
        void appliesOnce() {
            var applied = proposed.happened(ADMITTED, APPLIED);
            applied.when(new ApplyForBudget(CODE, YEAR, AMOUNT, "HQ", List.of()))
                    .thenNothingHappens();
            applied.when(new ApplyForBudget(CODE, YEAR, BigDecimal.TEN, "HQ", List.of()))
                    .thenRefused(Refusal.conflict("budget-already-applied"));
        }
    }

    @Nested
    @DisplayName("before the gate of the budget (R2)")
    class Budget {

        private final Given<ProjectCommand, ProjectEvent, ProjectState> ready =
                proposed.happened(ADMITTED, APPLIED, CONTROL_FIGURE);

        @Test
        @DisplayName("gets its budget with a goal that passed and is funded by exactly this amount")
        void isArranged() {
            ready.heard(GOAL_PASSED)
                    .when(new ArrangeBudget(CODE, YEAR, AMOUNT, TODAY, List.of()))
                    .then(ARRANGED);
        }

        @Test
        @DisplayName("gets its budget whatever zeros the amount is written with")
        void comparesByValue() {
            BigDecimal shorter = new BigDecimal("2864000");
            ready.heard(GOAL_PASSED)
                    .when(new ArrangeBudget(CODE, YEAR, shorter, TODAY, List.of()))
                    .then(new BudgetArranged(CODE, YEAR, shorter, TODAY));
        }

        @Test
        @DisplayName("hears of every missing condition")
        void hearsOfEveryMissingCondition() {
            proposed.when(new ArrangeBudget(CODE, YEAR, AMOUNT, TODAY, List.of()))
                    .thenRefused(
                            Refusal.conflict("project-not-in-library"),
                            Refusal.conflict("budget-not-applied"),
                            Refusal.conflict("control-figure-not-recorded"),
                            Refusal.conflict("goal-not-passed"));
        }

        @Test
        @DisplayName("gets nothing while the goal is only submitted, or was returned after it had passed")
        void needsAPassedGoal() {
            ready.heard(GOAL_SUBMITTED)
                    .when(new ArrangeBudget(CODE, YEAR, AMOUNT, TODAY, List.of()))
                    .thenRefused(Refusal.conflict("goal-not-passed"));
            ready.heard(GOAL_PASSED, GOAL_RETURNED)
                    .when(new ArrangeBudget(CODE, YEAR, AMOUNT, TODAY, List.of()))
                    .thenRefused(Refusal.conflict("goal-not-passed"));
        }

        @Test
        @DisplayName("gets no other amount than its goal was set for")
        void needsTheSameAmount() {
            ready.heard(GOAL_PASSED)
                    .when(new ArrangeBudget(CODE, YEAR, new BigDecimal("2900000.00"), TODAY, List.of()))
                    .thenRefused(Refusal.conflict("amount-differs-from-funding")
                            .at("amount")
                            .with("amount", "2900000.00")
                            .with("funding", "2864000.00"));
        }

        @Test
        @DisplayName("gets no more than its appraisal carries, though its goal is funded by it")
        void isArrangedWithinItsAppraisal() {
            BigDecimal much = new BigDecimal("3500000.00");
            ready.heard(
                            appraised(AppraisalConclusion.SUPPORTED),
                            new GoalPassed(SUBJECT, ReviewGrade.EXCELLENT, much, null))
                    .when(new ArrangeBudget(CODE, YEAR, much, TODAY, List.of()))
                    .thenRefused(exceeded("3500000.00"));
        }

        @ParameterizedTest(name = "{0}, key: {1}")
        @CsvSource({
            "NONE, true, false",
            "OF_KEY_SUBJECTS, false, false",
            "OF_KEY_SUBJECTS, true, true",
            "ALWAYS, false, true"
        })
        @DisplayName("gets no budget before the three have seen what its unit reviewed by itself, where they must")
        void isSupervisedFirst(Supervision supervision, boolean key, boolean asked) {
            var passed = (key ? ready.happened(new KeyProjectDesignated(CODE, YEAR, "重大支出", TODAY)) : ready)
                    .heard(new GoalSubmitted(SUBJECT, 1, false, route(supervision)), GOAL_PASSED);
            ArrangeBudget arrange = new ArrangeBudget(CODE, YEAR, AMOUNT, TODAY, List.of());
            if (asked) {
                passed.when(arrange).thenRefused(Refusal.conflict("goal-not-supervised"));
            } else {
                passed.when(arrange).then(ARRANGED);
            }
            passed.heard(new GoalSupervised(SUBJECT, "research-office", "同意。"))
                    .when(arrange)
                    .then(ARRANGED);
        }

        private static ReviewRoute route(Supervision supervision) {
            return new ReviewRoute(
                    ROUTE.confirmedBy(),
                    ROUTE.seats(),
                    ROUTE.voidSeats(),
                    ROUTE.concludedBy(),
                    ROUTE.unitCode(),
                    ROUTE.division(),
                    ROUTE.inMeeting(),
                    supervision,
                    Map.of());
        }

        @ParameterizedTest
        @MethodSource("without")
        @DisplayName("gets its budget whatever else happens to its goal and appraisal, and none by that alone")
        void isArrangedWhateverElseHappens(StoredEvent event) {
            ArrangeBudget arrange = new ArrangeBudget(CODE, YEAR, AMOUNT, TODAY, List.of());
            ready.heard(GOAL_PASSED, event).when(arrange).then(ARRANGED);
            ready.heard(event).when(arrange).thenRefused(Refusal.conflict("goal-not-passed"));
        }

        private static Stream<StoredEvent> without() {
            return Stream.of(
                            GoalEvents.onTheWay(),
                            GoalEvents.ofAnEnd(),
                            Stream.of(
                                    GoalEvents.ADJUSTMENT_REQUESTED,
                                    new FullAppraisalRequired(SUBJECT, "社会影响较大。"),
                                    new ExpertRecused(SUBJECT, "e-1", "与项目单位有合作关系。"),
                                    new ImprovementsReported(SUBJECT, "已补充年度督查计划。"),
                                    new ImprovementsRejected(SUBJECT, "计划未分解到月。")))
                    .flatMap(events -> events);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("ofAppraisals")
        @DisplayName("enters the library with its appraisal, whatever happened in it before")
        void entersWhateverHappenedBefore(StoredEvent event) {
            AdmitToLibrary admit = new AdmitToLibrary(CODE, YEAR);
            proposed.heard(GOAL_SUBMITTED, event).when(admit).thenRefused(Refusal.conflict("appraisal-not-concluded"));
            proposed.heard(GOAL_SUBMITTED, appraised(AppraisalConclusion.SUPPORTED), event)
                    .when(admit)
                    .then(ADMITTED);
        }

        private static Stream<StoredEvent> ofAppraisals() {
            return Stream.of(
                    new FullAppraisalRequired(SUBJECT, "社会影响较大。"),
                    new AppraisalOpened(SUBJECT, List.of(), List.of(), List.of(), 1),
                    new ExpertScored(SUBJECT, "e-1", List.of()),
                    new ExpertRecused(SUBJECT, "e-1", "与项目单位有合作关系。"),
                    new ImprovementsReported(SUBJECT, "已补充年度督查计划。"),
                    new ImprovementsRejected(SUBJECT, "计划未分解到月。"));
        }

        @Test
        @DisplayName("is arranged once")
        void isArrangedOnce() {
            var arranged = ready.heard(GOAL_PASSED).happened(ARRANGED);
            arranged.when(new ArrangeBudget(CODE, YEAR, AMOUNT, TODAY.plusDays(1), List.of()))
                    .thenNothingHappens();
            arranged.when(new ArrangeBudget(CODE, YEAR, BigDecimal.ONE, TODAY, List.of()))
                    .thenRefused(Refusal.conflict("budget-already-arranged"));
        }
    }

    private static Refusal exceeded(String amount) {
        return Refusal.conflict("appraisal-exceeded")
                .at("amount")
                .with("amount", amount)
                .with("upTo", "3436800.00");
    }
}
