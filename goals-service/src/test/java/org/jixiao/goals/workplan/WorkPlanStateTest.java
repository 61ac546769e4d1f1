package org.jixiao.goals.workplan;

import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.goals.WorkPlanEvent;
import org.jixiao.contracts.goals.WorkPlanEvent.Attendance;
import org.jixiao.contracts.goals.WorkPlanEvent.PlannedTask;
import org.jixiao.contracts.goals.WorkPlanEvent.TrainingHeld;
import org.jixiao.contracts.goals.WorkPlanEvent.UnitRulesFiled;
import org.jixiao.contracts.goals.WorkPlanEvent.WorkPlanIssued;
import org.jixiao.contracts.goals.WorkPlanEvent.WorkPlanTaskCompleted;
import org.jixiao.goals.workplan.WorkPlanCommand.CompleteTask;
import org.jixiao.goals.workplan.WorkPlanCommand.FileUnitRules;
import org.jixiao.goals.workplan.WorkPlanCommand.HoldTraining;
import org.jixiao.goals.workplan.WorkPlanCommand.IssueWorkPlan;
import org.jixiao.goals.workplan.WorkPlanCommand.RecordSupervision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A work plan")
class WorkPlanStateTest {

    private static final int YEAR = 2020;
    private static final LocalDate TODAY = LocalDate.of(2020, 3, 2);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final Keeper HEAD = keeper("unit-head", "BJ");
    private static final UnitRegistered BEIJING = new UnitRegistered("BJ", YEAR, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE);
    private static final PlannedTask TRACKING = task("T1", 2020, LocalDate.of(2020, 7, 31));
    private static final PlannedTask GOALS = task("T2", 2020, LocalDate.of(2020, 11, 30));
    private static final WorkPlanIssued ISSUED = issued(1, null, TRACKING, GOALS);
    private static final WorkPlanTaskCompleted COMPLETED =
            new WorkPlanTaskCompleted("BJ", YEAR, "T1", TODAY, "跟踪报告已报送");
    private static final TrainingHeld TRAINING =
            new TrainingHeld("BJ", YEAR, TODAY, "绩效目标编制", 4, List.of(new Attendance("业务处", 6)));
    private static final UnitRulesFiled RULES =
            new UnitRulesFiled("BJ", YEAR, "预算绩效管理办法", "驻京办〔2020〕1号", LocalDate.of(2020, 1, 15));

    private final Given<WorkPlanCommand, WorkPlanEvent, WorkPlanState> unit =
            given(WorkPlanState.empty()).heard(BEIJING);

    @Nested
    @DisplayName("belongs to those who keep it:")
    class Kept {

        @Test
        @DisplayName("a unit's own to its head, and to nobody of another unit, nor to planning and finance")
        void ofAUnit() {
            unit.when(issue(HEAD, null, TRACKING, GOALS)).then(ISSUED);
            Refusal another = Refusal.forbidden("work-plan-of-another-unit");
            unit.when(issue(keeper("unit-head", "GZ"), null, TRACKING)).thenRefused(another);
            unit.when(issue(keeper("project-officer", "BJ"), null, TRACKING)).thenRefused(another);
            unit.when(issue(keeper("planning-finance", "HQ"), null, TRACKING)).thenRefused(another);
            unit.when(complete(keeper("unit-head", "GZ"), "T1", TODAY)).thenRefused(another);
            unit.when(training(keeper("unit-head", "GZ"), TODAY, 4, "业务处")).thenRefused(another);
            unit.when(rules(keeper("unit-head", "GZ"), "预算绩效管理办法", TODAY)).thenRefused(another);
        }

        @Test
        @DisplayName("the whole office's to planning and finance alone")
        void ofTheOffice() {
            var office = given(WorkPlanState.empty());
            office.when(issueFor("office", keeper("planning-finance", "HQ")))
                    .then(new WorkPlanIssued("office", YEAR, 1, "2020年度工作计划", TODAY, List.of(TRACKING), null));
            office.when(issueFor("office", keeper("unit-head", "office")))
                    .thenRefused(Refusal.forbidden("work-plan-of-another-unit"));
        }

        @Test
        @DisplayName("the headquarters' to planning and finance alone")
        void ofTheHeadquarters() {
            var headquarters =
                    given(WorkPlanState.empty()).heard(new UnitRegistered("HQ", YEAR, "机关本部", UnitKind.HEADQUARTERS));
            headquarters
                    .when(issueFor("HQ", keeper("planning-finance", "HQ")))
                    .then(new WorkPlanIssued("HQ", YEAR, 1, "2020年度工作计划", TODAY, List.of(TRACKING), null));
            headquarters
                    .when(issueFor("HQ", keeper("unit-head", "HQ")))
                    .thenRefused(Refusal.forbidden("work-plan-of-another-unit"));
        }

        @Test
        @DisplayName("of a unit that does not take part in the year there is none")
        void ofNobody() {
            Refusal unregistered = Refusal.notFound("unit-not-registered");
            given(WorkPlanState.empty()).when(issue(HEAD, null, TRACKING)).thenRefused(unregistered);
            given(WorkPlanState.empty())
                    .when(new RecordSupervision(
                            "BJ", YEAR, TODAY, "research-office", "工作机制", List.of(), Set.of("research-office"), TODAY))
                    .thenRefused(unregistered);
        }
    }

    @Nested
    @DisplayName("is issued")
    class Issued {

        private final Given<WorkPlanCommand, WorkPlanEvent, WorkPlanState> issued = unit.happened(ISSUED);

        @Test
        @DisplayName("once with the same content, whatever the reason")
        void once() {
            issued.when(issue(HEAD, null, TRACKING, GOALS)).thenNothingHappens();
            issued.when(issue(HEAD, "重发", TRACKING, GOALS)).thenNothingHappens();
        }

        @Test
        @DisplayName("anew with a reason, as the next edition")
        void anew() {
            issued.when(issue(HEAD, "任务合并", GOALS)).then(issued(2, "任务合并", GOALS));
            issued.when(issue(HEAD, null, GOALS))
                    .thenRefused(Refusal.rule("new-edition-without-reason").at("reason"));
            issued.happened(issued(2, "任务合并", GOALS))
                    .when(issue(HEAD, "恢复任务", TRACKING, GOALS))
                    .then(issued(3, "恢复任务", TRACKING, GOALS));
        }

        @Test
        @DisplayName("anew with everything unchanged that is done")
        void keepsWhatIsDone() {
            var begun = issued.happened(COMPLETED);
            begun.when(issue(HEAD, "增加任务", TRACKING)).then(issued(2, "增加任务", TRACKING));
            Refusal changed =
                    Refusal.conflict("completed-task-changed").at("tasks").with("task", "T1");
            begun.when(issue(HEAD, "删除任务", GOALS)).thenRefused(changed);
            begun.when(issue(HEAD, "推迟", task("T1", 2020, LocalDate.of(2020, 8, 31)), GOALS))
                    .thenRefused(changed);
        }

        @Test
        @DisplayName("with no code twice, no due date outside its work year and no paper of tomorrow")
        void wellMade() {
            unit.when(new IssueWorkPlan(
                            "BJ",
                            YEAR,
                            "2020年度工作计划",
                            TOMORROW,
                            List.of(TRACKING, TRACKING, task("T3", 2020, LocalDate.of(2021, 1, 1))),
                            null,
                            HEAD,
                            TODAY))
                    .thenRefused(
                            Refusal.rule("day-in-the-future").at("issuedOn"),
                            Refusal.rule("task-code-duplicated").at("tasks[1].code"),
                            Refusal.rule("due-outside-work-year").at("tasks[2].dueOn"));
        }
    }

    @Nested
    @DisplayName("has a task")
    class OfTasks {

        private final Given<WorkPlanCommand, WorkPlanEvent, WorkPlanState> issued = unit.happened(ISSUED);

        @Test
        @DisplayName("that is completed, and only once")
        void isCompleted() {
            issued.when(complete(HEAD, "T1", TODAY)).then(COMPLETED);
            issued.happened(COMPLETED).when(complete(HEAD, "T1", TODAY)).thenNothingHappens();
            issued.happened(COMPLETED)
                    .when(complete(HEAD, "T1", TODAY.minusDays(1)))
                    .thenRefused(Refusal.conflict("task-already-completed").with("completedOn", "2020-03-02"));
        }

        @Test
        @DisplayName("that has to stand in the plan, and is not done tomorrow")
        void hasToStand() {
            issued.when(complete(HEAD, "T9", TOMORROW))
                    .thenRefused(
                            Refusal.notFound("task-not-found"),
                            Refusal.rule("day-in-the-future").at("completedOn"));
            issued.happened(issued(2, "任务合并", GOALS))
                    .when(complete(HEAD, "T1", TODAY))
                    .thenRefused(Refusal.notFound("task-not-found"));
            unit.when(complete(HEAD, "T1", TODAY)).thenRefused(Refusal.notFound("task-not-found"));
        }
    }

    @Nested
    @DisplayName("takes down")
    class TakesDown {

        @Test
        @DisplayName("a training, and the same one only once")
        void aTraining() {
            unit.when(training(HEAD, TODAY, 4, "业务处")).then(TRAINING);
            var held = unit.happened(TRAINING);
            held.when(training(HEAD, TODAY, 4, "业务处")).thenNothingHappens();
            held.when(training(HEAD, TODAY, 8, "业务处"))
                    .thenRefused(Refusal.conflict("training-already-recorded").at("topic"));
            held.when(training(HEAD, TODAY.minusDays(1), 4, "业务处"))
                    .then(new TrainingHeld(
                            "BJ", YEAR, TODAY.minusDays(1), "绩效目标编制", 4, List.of(new Attendance("业务处", 6))));
        }

        @Test
        @DisplayName("no training of tomorrow, nor one that counts a division twice")
        void noBadTraining() {
            unit.when(training(HEAD, TOMORROW, 4, "业务处", "秘书处", "业务处"))
                    .thenRefused(
                            Refusal.rule("day-in-the-future").at("heldOn"),
                            Refusal.rule("division-named-twice").at("attendance[2].division"));
        }

        @Test
        @DisplayName("the unit's rules, each paper once")
        void rulesOfTheUnit() {
            unit.when(rules(HEAD, "预算绩效管理办法", RULES.issuedOn())).then(RULES);
            var filed = unit.happened(RULES);
            filed.when(rules(HEAD, "预算绩效管理办法", RULES.issuedOn())).thenNothingHappens();
            filed.when(rules(HEAD, "绩效跟踪细则", TOMORROW))
                    .thenRefused(
                            Refusal.rule("day-in-the-future").at("issuedOn"),
                            Refusal.conflict("unit-rules-already-filed")
                                    .at("documentNumber")
                                    .with("title", "预算绩效管理办法"));
            filed.when(new FileUnitRules("BJ", YEAR, "绩效跟踪细则", "驻京办〔2020〕2号", TODAY, HEAD, TODAY))
                    .then(new UnitRulesFiled("BJ", YEAR, "绩效跟踪细则", "驻京办〔2020〕2号", TODAY));
        }
    }

    private static Keeper keeper(String role, String unit) {
        return Keeper.of(new Actor("somebody", "", Set.of(role), unit));
    }

    private static PlannedTask task(String code, int workYear, LocalDate dueOn) {
        return new PlannedTask(code, "完成" + code, List.of("业务处"), workYear, dueOn, "沪府合办发〔2019〕3号 四（二）");
    }

    private static WorkPlanIssued issued(int edition, @Nullable String reason, PlannedTask... tasks) {
        return new WorkPlanIssued("BJ", YEAR, edition, "2020年度工作计划", TODAY, List.of(tasks), reason);
    }

    private static IssueWorkPlan issue(Keeper keeper, @Nullable String reason, PlannedTask... tasks) {
        return new IssueWorkPlan("BJ", YEAR, "2020年度工作计划", TODAY, List.of(tasks), reason, keeper, TODAY);
    }

    private static IssueWorkPlan issueFor(String unitCode, Keeper keeper) {
        return new IssueWorkPlan(unitCode, YEAR, "2020年度工作计划", TODAY, List.of(TRACKING), null, keeper, TODAY);
    }

    private static CompleteTask complete(Keeper keeper, String task, LocalDate completedOn) {
        return new CompleteTask("BJ", YEAR, task, completedOn, "跟踪报告已报送", keeper, TODAY);
    }

    private static HoldTraining training(Keeper keeper, LocalDate heldOn, int hours, String... divisions) {
        List<Attendance> attendance = List.of(divisions).stream()
                .map(division -> new Attendance(division, 6))
                .toList();
        return new HoldTraining("BJ", YEAR, heldOn, "绩效目标编制", hours, attendance, keeper, TODAY);
    }

    private static FileUnitRules rules(Keeper keeper, String title, LocalDate issuedOn) {
        return new FileUnitRules("BJ", YEAR, title, "驻京办〔2020〕1号", issuedOn, keeper, TODAY);
    }
}
