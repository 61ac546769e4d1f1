package org.jixiao.goals.whole;

import static org.jixiao.goals.Examples.OFFICER;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.goals.WholeEvent;
import org.jixiao.contracts.goals.WholeEvent.WholeGoalCalled;
import org.jixiao.goals.whole.WholeCommand.CallForWholeGoal;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A unit or department as a whole")
class WholeStateTest {

    private static final Subject UNIT = Subject.unit("BJ", YEAR);
    private static final Subject DEPARTMENT = Subject.department("DEPT", YEAR);
    private static final ParticipationSet FULL = new ParticipationSet("BJ", YEAR, Participation.FULL);

    private final Given<WholeCommand, WholeEvent, WholeState> unregistered = given(new WholeState.Uncalled());
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
    @DisplayName("is asked once")
    void isAskedOnce() {
        var asked = office.happened(called(UNIT, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE, Participation.FULL))
                .heard(new ParticipationSet("BJ", YEAR, Participation.TRIAL));
        asked.when(call(UNIT, "驻北京办事处")).thenNothingHappens();
        asked.when(call(UNIT, "别的名称")).thenRefused(Refusal.conflict("whole-goal-already-called"));
    }

    private static CallForWholeGoal call(Subject subject, String name) {
        return new CallForWholeGoal(subject, name, "BJ", "综合处", OFFICER);
    }

    private static WholeGoalCalled called(Subject subject, String name, UnitKind kind, Participation participation) {
        return new WholeGoalCalled(subject, name, "BJ", kind, participation, "综合处", OFFICER);
    }
}
