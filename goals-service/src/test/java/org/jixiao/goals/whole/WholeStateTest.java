package org.jixiao.goals.whole;

import static org.jixiao.goals.Examples.OFFICER;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.goals.WholeEvent;
import org.jixiao.contracts.goals.WholeEvent.WholeGoalCalled;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.goals.Examples;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.whole.WholeCommand.AppointWholeOfficer;
import org.jixiao.goals.whole.WholeCommand.CallForWholeGoal;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A unit or department as a whole")
class WholeStateTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Subject UNIT = Subject.unit("BJ", YEAR);
    private static final Subject DEPARTMENT = Subject.department("HZB", YEAR);
    private static final ParticipationSet FULL = new ParticipationSet("BJ", YEAR, Participation.FULL);

    private final Given<WholeCommand, WholeEvent, WholeState> unregistered =
            given(new WholeState.Uncalled()).heard(Rulebook2020.published());
    private final Given<WholeCommand, WholeEvent, WholeState> office =
            unregistered.heard(new UnitRegistered("BJ", YEAR, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE), FULL);
    private final Given<WholeCommand, WholeEvent, WholeState> headquarters =
            unregistered.heard(new UnitRegistered("HQ", YEAR, "机关本部", UnitKind.HEADQUARTERS), FULL);

    @Test
    @DisplayName("is asked for its goal as it takes part that day")
    void isAsked() {
        office.when(call(UNIT, "驻北京办事处")).then(called(UNIT, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE, Participation.FULL));
        office.heard(new ParticipationSet("BJ", YEAR, Participation.TRIAL))
                .when(call(UNIT, "驻北京办事处"))
                .then(called(UNIT, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE, Participation.TRIAL));
    }

    @Test
    @DisplayName("is not asked once its unit has ended before the year")
    void isNotAskedOnceEnded() {
        office.heard(Examples.ended("BJ")).when(call(UNIT, "驻北京办事处")).thenRefused(Examples.hasEnded("BJ"));
    }

    @Test
    @DisplayName("has to be of the year")
    void hasToBeOfTheYear() {
        Refusal unknown = Refusal.conflict("unit-not-in-this-year").at("unitCode");
        unregistered.when(call(UNIT, "驻北京办事处")).thenRefused(unknown);
        unregistered
                .heard(new UnitRegistered("BJ", YEAR, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE))
                .when(call(UNIT, "驻北京办事处"))
                .thenRefused(unknown);
    }

    @Test
    @DisplayName("is, as a department, written by the headquarters")
    void departmentIsWrittenByHeadquarters() {
        headquarters
                .when(call(DEPARTMENT, "上海市人民政府合作交流办公室"))
                .then(called(DEPARTMENT, "上海市人民政府合作交流办公室", UnitKind.HEADQUARTERS, Participation.FULL));
        office.when(call(DEPARTMENT, "上海市人民政府合作交流办公室"))
                .thenRefused(Refusal.rule("department-written-by-headquarters").at("unitCode"));
    }

    @Test
    @DisplayName("is asked anew where the call was wrong, until its goal is written")
    void isAskedAnew() {
        var asked = office.happened(called(UNIT, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE, Participation.FULL));
        WholeGoalCalled renamed = called(UNIT, "别的名称", UnitKind.OUT_OF_TOWN_OFFICE, Participation.FULL);
        asked.when(call(UNIT, "别的名称")).then(renamed);
        asked.happened(renamed).when(call(UNIT, "别的名称")).thenNothingHappens();
        asked.heard(new ParticipationSet("BJ", YEAR, Participation.TRIAL))
                .when(call(UNIT, "驻北京办事处"))
                .thenNothingHappens();
        var written = asked.heard(new GoalDrafted(
                UNIT, new GoalContent("目标", Examples.FUNDING, List.of(), null, null, null, null), "hash"));
        written.when(call(UNIT, "驻北京办事处")).thenNothingHappens();
        written.when(call(UNIT, "别的名称")).thenRefused(Refusal.conflict("whole-goal-already-called"));
    }

    @Test
    @DisplayName("is asked only where the year has such goals, and only by the department's own code")
    void isOfTheYear() {
        String projectsOnly = MAPPER.writeValueAsString(Rulebook2020.rules().review().paths().stream()
                .filter(path -> !path.subject().isWhole())
                .toList());
        var year = given(new WholeState.Uncalled())
                .heard(
                        new RulebookPublished(
                                YEAR,
                                1,
                                Rulebook2020.EFFECTIVE_FROM,
                                Rulebook2020.rulesWith("/review", "paths", projectsOnly)),
                        new UnitRegistered("HQ", YEAR, "机关本部", UnitKind.HEADQUARTERS),
                        FULL);
        Refusal none = Refusal.conflict("whole-not-in-this-year");
        year.when(call(UNIT, "机关本部")).thenRefused(none);
        Refusal another = Refusal.rule("department-unknown").with("department", "HZB");
        year.when(call(Subject.department("DEPT", YEAR), "部门")).thenRefused(none, another);
        headquarters.when(call(Subject.department("DEPT", YEAR), "部门")).thenRefused(another);
        headquarters
                .when(new CallForWholeGoal(UNIT, "机关本部", "BJ", "综合处", OFFICER, LocalDate.of(2019, 1, 1)))
                .thenRefused(Refusal.conflict("rulebook-not-in-force"));
    }

    @Test
    @DisplayName("is handed over to another named person from a day on, by its own unit or 计划财务处")
    void isHandedOver() {
        Person successor = new Person("successor", "周接任");
        WholeOfficerAppointed appointed = new WholeOfficerAppointed(UNIT, successor, TODAY, "轮岗。");
        Actor head = new Actor("head", "孙北望", Set.of("unit-head"), "BJ");
        var called = office.happened(called(UNIT, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE, Participation.FULL));
        called.when(new AppointWholeOfficer(UNIT, successor, TODAY, "轮岗。", head))
                .then(appointed);
        called.happened(appointed)
                .when(new AppointWholeOfficer(UNIT, successor, TODAY, "轮岗。", head))
                .thenNothingHappens();
        called.happened(appointed)
                .when(new AppointWholeOfficer(UNIT, OFFICER, TODAY, "轮岗。", head))
                .thenRefused(Refusal.rule("officer-before-the-last").at("from").with("since", TODAY.toString()));
        Actor elsewhere = new Actor("head", "穗主任", Set.of("unit-head"), "GZ");
        called.when(new AppointWholeOfficer(UNIT, successor, TODAY, "轮岗。", elsewhere))
                .thenRefused(Refusal.forbidden("subject-of-another-unit"));
        office.happened(appointed)
                .when(new AppointWholeOfficer(UNIT, successor, TODAY, "轮岗。", head))
                .thenRefused(Refusal.notFound("whole-goal-not-called"));
    }

    private static CallForWholeGoal call(Subject subject, String name) {
        return new CallForWholeGoal(subject, name, "BJ", "综合处", OFFICER, TODAY);
    }

    private static WholeGoalCalled called(Subject subject, String name, UnitKind kind, Participation participation) {
        return new WholeGoalCalled(subject, name, "BJ", kind, participation, "综合处", OFFICER);
    }
}
