package org.jixiao.goals.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.BUDGET_APPROVED_ON;
import static org.jixiao.goals.Examples.FUNDING;
import static org.jixiao.goals.Examples.PROFILE;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.indicators;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsAccepted;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalReminded;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.GoalTask;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.goals.WholeEvent.WholeGoalCalled;
import org.jixiao.contracts.goals.WholePlan;
import org.jixiao.contracts.goals.WholePlan.Task;
import org.jixiao.contracts.goals.WholePlan.TiedGoal;
import org.jixiao.goals.Examples;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.goal.GoalCommand.ApproveByReply;
import org.jixiao.goals.goal.GoalCommand.ConcludeReview;
import org.jixiao.goals.goal.GoalCommand.GiveOpinion;
import org.jixiao.goals.goal.GoalCommand.RequestAdjustment;
import org.jixiao.goals.goal.GoalCommand.SubmitGoal;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Where the goal of a policy, a unit or a department goes another way than a project's. */
@DisplayName("The goal of")
class WholeGoalTest {

    private static final BigDecimal ZERO = new BigDecimal("0.00");
    private static final Person OFFICER = new Person("bj-officer", "高立言");
    private static final Actor BY_OFFICER = GoalStories.actor("bj-officer", "高立言", "project-officer", "BJ");

    private static WholePlan plan(String basic, String firstTask, List<TiedGoal> goals) {
        return new WholePlan(
                "政务联络和企业服务。",
                "秘书处、业务处。",
                12,
                11,
                new BigDecimal(basic),
                new BigDecimal("1000000.00"),
                List.of(
                        new Task("政务联络", "对接在京单位。", new BigDecimal(firstTask), ZERO, List.of()),
                        new Task("企业服务", "服务在京企业。", new BigDecimal("864000.00"), ZERO, List.of())),
                goals);
    }

    private static final WholePlan PLAN =
            plan("1864000.00", "2000000.00", List.of(new TiedGoal("联络顺畅", List.of("政务联络"))));

    private static WholePlan naming(String... projects) {
        return new WholePlan(
                PLAN.functions(),
                PLAN.structure(),
                PLAN.posts(),
                PLAN.staff(),
                PLAN.basicExpenditure(),
                PLAN.projectExpenditure(),
                List.of(
                        new Task("政务联络", "对接在京单位。", new BigDecimal("2000000.00"), ZERO, List.of(projects)),
                        PLAN.tasks().getLast()),
                PLAN.goals());
    }

    private static ProjectProposed ofUnit(String code, String unit) {
        ProjectProposed any = Examples.PROPOSED;
        return new ProjectProposed(
                code,
                YEAR,
                any.name(),
                unit,
                any.unitKind(),
                any.participation(),
                any.division(),
                any.projectOfficer(),
                any.kind(),
                any.nature(),
                any.requestedAmount(),
                "1",
                any.profile());
    }

    private static GoalContent content(@Nullable WholePlan plan) {
        return new GoalContent("完成年度联络和服务任务。", FUNDING, indicators(), null, null, plan, null);
    }

    private static GoalDrafted drafted(Subject subject, @Nullable WholePlan plan) {
        return new GoalDrafted(subject, content(plan), Text.of(content(plan)).hash());
    }

    @Nested
    @DisplayName("a unit as a whole")
    class OfAUnit {

        private final Subject subject = Subject.unit("BJ", YEAR);
        private final WholeGoalCalled called = new WholeGoalCalled(
                subject, "驻北京办事处", "BJ", UnitKind.OUT_OF_TOWN_OFFICE, Participation.FULL, "秘书处", OFFICER);
        private final ReviewRoute route = new ReviewRoute(
                List.of(Post.UNIT_HEAD),
                List.of("unit-finance"),
                List.of(),
                "unit-head",
                "BJ",
                "秘书处",
                false,
                Supervision.ALWAYS,
                Map.of());
        private final Given<GoalCommand, GoalEvent, GoalState> undrafted =
                given(new GoalState.Undrafted()).heard(Rulebook2020.published(), called);
        private final SubmitGoal submit = new SubmitGoal(subject, BY_OFFICER, TODAY);
        private final GoalDrafted drafted = drafted(subject, PLAN);
        private final Given<GoalCommand, GoalEvent, GoalState> passed = undrafted.happened(
                drafted,
                new GoalSubmitted(subject, 1, false, route),
                new GoalConfirmed(
                        subject, drafted.contentHash(), Post.UNIT_HEAD, new Person("bj-head", "孙北望"), true, null),
                new OpinionGiven(subject, "unit-finance", Opinion.AGREE, "", List.of(), null),
                new ReviewConcluded(subject, ReviewGrade.EXCELLENT, null, "", null, null),
                new GoalPassed(subject, ReviewGrade.EXCELLENT, AMOUNT, null));
        private final ApproveByReply reply =
                new ApproveByReply(subject, "沪合办〔2020〕2号", BUDGET_APPROVED_ON, AMOUNT, BUDGET_APPROVED_ON);

        @Test
        @DisplayName("goes to the unit's own seat and head, and then to the three")
        void goesItsWay() {
            undrafted.happened(drafted).when(submit).then(new GoalSubmitted(subject, 1, false, route));
            passed.when(reply).thenRefused(Refusal.conflict("goal-not-supervised"));
        }

        @Test
        @DisplayName("does not go into review by rules that have no way for it any more")
        void needsAWay() {
            String projectsOnly = new JsonMapper()
                    .writeValueAsString(Rulebook2020.rules().review().paths().stream()
                            .filter(path -> !path.subject().isWhole())
                            .toList());
            RulebookPublished later = new RulebookPublished(
                    YEAR, 2, Rulebook2020.EFFECTIVE_FROM, Rulebook2020.rulesWith("/review", "paths", projectsOnly));
            undrafted
                    .heard(later)
                    .happened(drafted)
                    .when(submit)
                    .thenRefused(Refusal.conflict("whole-not-in-this-year"));
        }

        @Test
        @DisplayName("is approved by the reply to the unit, without any gate of a project")
        void isApproved() {
            passed.happened(new GoalSupervised(subject, "planning-finance", "同意。"))
                    .when(reply)
                    .then(new GoalApproved(
                            subject,
                            1,
                            BUDGET_APPROVED_ON,
                            "驻北京办事处",
                            "BJ",
                            "秘书处",
                            OFFICER,
                            content(PLAN),
                            "沪合办〔2020〕2号",
                            AMOUNT,
                            false,
                            1,
                            route));
        }

        @Test
        @DisplayName("waits for the three to see it, then for the reply")
        void waitsForTheReply() {
            GoalCommand remind = new GoalCommand.RemindGoal(subject, TODAY);
            passed.when(remind).then(new GoalReminded(subject, GoalTask.SUPERVISE, TODAY));
            passed.happened(new GoalSupervised(subject, "planning-finance", "同意。"))
                    .when(remind)
                    .then(new GoalReminded(subject, GoalTask.REPLY, TODAY));
        }

        @Test
        @DisplayName("asks for each project that its plan names once; a subject without such a plan asks for none")
        void asksForItsProjects() {
            GoalContent twice = content(naming(Examples.CODE, "31000020T000000000002", Examples.CODE));
            assertThat(WholeRules.namedIn(twice, subject))
                    .containsExactly(
                            Proposal.streamOf(Subject.project(Examples.CODE, YEAR)),
                            Proposal.streamOf(Subject.project("31000020T000000000002", YEAR)));
            assertThat(WholeRules.namedIn(content(null), subject)).isEmpty();
            assertThat(WholeRules.namedIn(twice, Examples.SUBJECT)).isEmpty();
        }

        @Test
        @DisplayName("hears of everything that is missing")
        void hearsOfEverythingMissing() {
            undrafted.when(reply).thenRefused(Refusal.conflict("goal-not-passed"));
        }

        @Test
        @DisplayName("needs its plan")
        void needsItsPlan() {
            undrafted
                    .happened(drafted(subject, null))
                    .when(submit)
                    .thenRefused(Refusal.rule("whole-plan-missing").at("whole"));
        }

        @Test
        @DisplayName("names projects of the unit and the year only, and tells nothing of a classified one")
        void namesItsProjects() {
            WholePlan plan = naming(Examples.CODE, "31000020T000000000002");
            Given<GoalCommand, GoalEvent, GoalState> known =
                    undrafted.heard(ofUnit(Examples.CODE, "BJ"), ofUnit("31000020T000000000002", "BJ"));
            known.when(draft(plan)).then(drafted(subject, plan));
            Refusal unknown = Refusal.rule("named-project-unknown").at("whole.tasks[0].projects[1]");
            undrafted.heard(ofUnit(Examples.CODE, "BJ")).when(draft(plan)).thenRefused(unknown);
            undrafted
                    .heard(
                            ofUnit(Examples.CODE, "BJ"),
                            new ClassifiedProjectRegistered("31000020T000000000002", YEAR, "涉密项目甲", "BJ", null, "1"))
                    .when(draft(plan))
                    .thenRefused(unknown);
            undrafted
                    .heard(ofUnit(Examples.CODE, "GZ"), ofUnit("31000020T000000000002", "BJ"))
                    .when(draft(plan))
                    .thenRefused(Refusal.rule("named-project-of-another-unit").at("whole.tasks[0].projects[0]"));
        }

        @Test
        @DisplayName("is asked the same of the projects of an adjusted plan, and of a completed one")
        void namesKnownProjectsLater() {
            WholePlan plan = naming(Examples.CODE, "31000020T000000000002");
            Refusal first = Refusal.rule("named-project-unknown").at("whole.tasks[0].projects[0]");
            Refusal second = Refusal.rule("named-project-unknown").at("whole.tasks[0].projects[1]");
            undrafted
                    .happened(
                            drafted,
                            new GoalSubmitted(subject, 1, false, route),
                            new ReviewConcluded(subject, ReviewGrade.GOOD, null, "补充。", null, null))
                    .when(draft(plan))
                    .thenRefused(first, second);
            passed.happened(new GoalApproved(
                            subject,
                            1,
                            BUDGET_APPROVED_ON,
                            "驻北京办事处",
                            "BJ",
                            "秘书处",
                            OFFICER,
                            content(PLAN),
                            "沪合办〔2020〕2号",
                            AMOUNT,
                            false,
                            1,
                            route))
                    .when(new RequestAdjustment(subject, content(plan), "任务变化。", null, BY_OFFICER, BUDGET_APPROVED_ON))
                    .thenRefused(first, second);
        }

        @Test
        @DisplayName("is unknown where only projects of its plan are known, classified or not")
        void isNotOneOfItsProjects() {
            GoalCommand draft = draft(naming(Examples.CODE, "31000020T000000000002"));
            Refusal unknown = Refusal.notFound("subject-not-found");
            Given<GoalCommand, GoalEvent, GoalState> uncalled =
                    given(new GoalState.Undrafted()).heard(Rulebook2020.published());
            uncalled.heard(ofUnit(Examples.CODE, "BJ")).when(draft).thenRefused(unknown);
            uncalled.heard(new ClassifiedProjectRegistered(Examples.CODE, YEAR, "涉密项目甲", "BJ", null, "1"))
                    .when(draft)
                    .thenRefused(unknown);
        }

        private GoalCommand draft(WholePlan plan) {
            return new GoalCommand.DraftGoal(subject, content(plan), BY_OFFICER, TODAY);
        }

        @Test
        @DisplayName("spends exactly what there is, on tasks that cost no more")
        void spendsWhatThereIs() {
            WholePlan wrong = plan("1864000.01", "2000000.01", List.of(new TiedGoal("联络顺畅", List.of("政务联络"))));
            undrafted
                    .happened(drafted(subject, wrong))
                    .when(submit)
                    .thenRefused(
                            Refusal.rule("expenditure-differs-from-funding")
                                    .at("whole.projectExpenditure")
                                    .with("expenditure", "2864000.01")
                                    .with("funding", "2864000.00"),
                            Refusal.rule("tasks-exceed-funding")
                                    .at("whole.tasks")
                                    .with("tasks", "2864000.01")
                                    .with("funding", "2864000.00"));
        }

        @Test
        @DisplayName("ties each goal to tasks that it names once")
        void tiesGoalsToTasks() {
            WholePlan untied =
                    plan("1864000.00", "1000000.00", List.of(new TiedGoal("联络顺畅", List.of("政务联络", "没有的任务"))));
            WholePlan twice = new WholePlan(
                    untied.functions(),
                    untied.structure(),
                    untied.posts(),
                    untied.staff(),
                    untied.basicExpenditure(),
                    untied.projectExpenditure(),
                    List.of(untied.tasks().getFirst(), untied.tasks().getFirst()),
                    untied.goals());
            undrafted
                    .happened(drafted(subject, twice))
                    .when(submit)
                    .thenRefused(
                            Refusal.rule("task-named-twice").at("whole.tasks[1].name"),
                            Refusal.rule("task-of-goal-unknown")
                                    .at("whole.goals[0].tasks[1]")
                                    .with("task", "没有的任务"));
        }
    }

    @Nested
    @DisplayName("a department as a whole")
    class OfADepartment {

        private final Subject subject = Subject.department("DEPT", YEAR);
        private final WholeGoalCalled called = new WholeGoalCalled(
                subject,
                "上海市人民政府合作交流办公室",
                "HQ",
                UnitKind.HEADQUARTERS,
                Participation.FULL,
                "综合秘书处",
                new Person(GoalStories.BY_OFFICER.id(), GoalStories.BY_OFFICER.name()));
        private final List<String> seats = List.of("support-division", "cooperation-division", "reception-division");
        private final ReviewRoute route = new ReviewRoute(
                List.of(Post.DIVISION_HEAD),
                seats,
                List.of(),
                "office-leader",
                "HQ",
                "综合秘书处",
                true,
                Supervision.NONE,
                Map.of("support-division", "对口支援处", "cooperation-division", "合作交流处", "reception-division", "接待联络处"));
        private final GoalDrafted drafted = drafted(subject, PLAN);
        private final Given<GoalCommand, GoalEvent, GoalState> confirmed = given(new GoalState.Undrafted())
                .heard(Rulebook2020.published(), called)
                .happened(
                        drafted,
                        new GoalSubmitted(subject, 1, false, route),
                        new GoalConfirmed(
                                subject, drafted.contentHash(), Post.DIVISION_HEAD, GoalStories.HEAD, true, null));

        @Test
        @DisplayName("names projects of all its units")
        void namesProjectsOfAllUnits() {
            WholePlan plan = naming(Examples.CODE);
            given(new GoalState.Undrafted())
                    .heard(Rulebook2020.published(), called, ofUnit(Examples.CODE, "BJ"))
                    .when(new GoalCommand.DraftGoal(subject, content(plan), GoalStories.BY_OFFICER, TODAY))
                    .then(drafted(subject, plan));
        }

        @Test
        @DisplayName("is countersigned by the business divisions")
        void isCountersigned() {
            Actor support = GoalStories.actor("support", "赵明川", "support-division", "HQ");
            confirmed
                    .when(new GiveOpinion(subject, "support-division", Opinion.AGREE, "", List.of(), support, TODAY))
                    .then(new OpinionGiven(subject, "support-division", Opinion.AGREE, "", List.of(), null));
        }

        @Test
        @DisplayName("is concluded by the leaders of the office, on the paper of their meeting")
        void isConcludedInMeeting() {
            Given<GoalCommand, GoalEvent, GoalState> agreed = confirmed.happened(
                    new OpinionGiven(subject, "support-division", Opinion.AGREE, "", List.of(), null),
                    new OpinionGiven(subject, "cooperation-division", Opinion.AGREE, "", List.of(), null),
                    new OpinionGiven(subject, "reception-division", Opinion.AGREE, "", List.of(), null));
            agreed.when(conclude(null))
                    .thenRefused(Refusal.rule("meeting-paper-missing").at("decision"));
            agreed.when(conclude("主任办公会纪要〔2019〕12号"))
                    .then(
                            new ReviewConcluded(subject, ReviewGrade.EXCELLENT, null, "", "主任办公会纪要〔2019〕12号", null),
                            new GoalPassed(subject, ReviewGrade.EXCELLENT, AMOUNT, null));
        }

        private ConcludeReview conclude(@Nullable String paper) {
            return new ConcludeReview(
                    subject, ReviewGrade.EXCELLENT, List.of(), "", paper, GoalStories.BY_LEADER, TODAY);
        }
    }

    @Nested
    @DisplayName("a policy")
    class OfAPolicy {

        private final Subject subject = Subject.policy("ZC-2020-001", YEAR);
        private final PolicyProposed proposed = new PolicyProposed(
                subject,
                "援外地人才培训补助政策",
                "HQ",
                "综合秘书处",
                "对口支援处",
                new Person(GoalStories.BY_OFFICER.id(), GoalStories.BY_OFFICER.name()),
                AMOUNT,
                List.of(),
                PROFILE);
        private final Given<GoalCommand, GoalEvent, GoalState> undrafted =
                given(new GoalState.Undrafted()).heard(Rulebook2020.published(), proposed);

        @Test
        @DisplayName("is reviewed by planning and finance and the division that does not write it")
        void isReviewedByTheOthers() {
            undrafted
                    .happened(drafted(subject, null))
                    .when(new SubmitGoal(subject, GoalStories.BY_OFFICER, TODAY))
                    .then(new GoalSubmitted(
                            subject,
                            1,
                            false,
                            new ReviewRoute(
                                    List.of(Post.DIVISION_HEAD),
                                    List.of("planning-finance", "research-office"),
                                    List.of("general-secretariat"),
                                    "planning-finance",
                                    "HQ",
                                    "综合秘书处",
                                    false,
                                    Supervision.NONE,
                                    Map.of(
                                            "planning-finance",
                                            "计划财务处",
                                            "research-office",
                                            "研究室",
                                            "general-secretariat",
                                            "综合秘书处"))));
        }

        @Test
        @DisplayName("is approved only after its appraisal supported it")
        void needsItsAppraisal() {
            Given<GoalCommand, GoalEvent, GoalState> passed = undrafted.happened(
                    drafted(subject, null),
                    new GoalSubmitted(subject, 1, false, Examples.ROUTE),
                    new GoalPassed(subject, ReviewGrade.EXCELLENT, AMOUNT, null));
            ApproveByReply reply =
                    new ApproveByReply(subject, "沪财预〔2020〕8号", BUDGET_APPROVED_ON, AMOUNT, BUDGET_APPROVED_ON);
            GoalCommand remind = new GoalCommand.RemindGoal(subject, TODAY);
            passed.when(reply).thenRefused(Refusal.conflict("appraisal-not-concluded"));
            passed.when(remind).thenRefused(Refusal.conflict("goal-waits-for-nobody"));
            passed.heard(Examples.appraised(AppraisalConclusion.NOT_SUPPORTED))
                    .when(reply)
                    .thenRefused(Refusal.conflict("appraisal-not-supported"));
            var partly = passed.heard(Examples.appraised(AppraisalConclusion.PARTIALLY));
            partly.when(reply).thenRefused(Refusal.conflict("improvements-not-accepted"));
            GoalApproved approved = new GoalApproved(
                    subject,
                    1,
                    BUDGET_APPROVED_ON,
                    proposed.name(),
                    "HQ",
                    "综合秘书处",
                    proposed.officer(),
                    content(null),
                    "沪财预〔2020〕8号",
                    AMOUNT,
                    false,
                    1,
                    Examples.ROUTE);
            partly.heard(new ImprovementsAccepted(subject)).when(reply).then(approved);
            var supported = passed.heard(Examples.appraised(AppraisalConclusion.SUPPORTED));
            supported.when(reply).then(approved);
            supported.when(remind).then(new GoalReminded(subject, GoalTask.REPLY, TODAY));
        }

        @Test
        @DisplayName("has no plan of a whole, whatever the draft says")
        void hasNoPlan() {
            WholePlan plan = naming(Examples.CODE);
            undrafted
                    .when(new GoalCommand.DraftGoal(subject, content(plan), GoalStories.BY_OFFICER, TODAY))
                    .then(drafted(subject, plan));
            undrafted
                    .happened(drafted(subject, PLAN))
                    .when(new SubmitGoal(subject, GoalStories.BY_OFFICER, TODAY))
                    .thenRefused(Refusal.rule("whole-plan-only-for-wholes").at("whole"));
        }

        @Test
        @DisplayName("is written by its officer in charge")
        void isWrittenByItsOfficer() {
            undrafted
                    .when(new GoalCommand.DraftGoal(subject, content(null), BY_OFFICER, TODAY))
                    .thenRefused(Refusal.forbidden("subject-of-another-unit"));
            undrafted
                    .when(new GoalCommand.DraftGoal(subject, content(null), GoalStories.BY_HEAD, TODAY))
                    .thenRefused(Refusal.forbidden("not-the-officer-in-charge"));
            undrafted
                    .when(new GoalCommand.DraftGoal(
                            subject, content(null), GoalStories.BY_OFFICER, LocalDate.of(2019, 10, 1)))
                    .then(drafted(subject, null));
        }
    }
}
