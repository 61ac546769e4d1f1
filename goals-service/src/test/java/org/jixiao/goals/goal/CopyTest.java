package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.goals.goal.GoalCommand.CarryGoalOver;
import org.jixiao.goals.goal.GoalCommand.CopyGoal;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A goal that is copied from another one")
class CopyTest extends GoalStories {

    private static final CopyGoal COPY =
            new CopyGoal(SUBJECT, Subject.project("31000020T000000000077", YEAR), BY_OFFICER, TODAY);

    @Test
    @DisplayName("says what was approved last")
    void saysWhatWasApproved() {
        undrafted.heard(APPROVED).when(COPY).then(DRAFTED);
        var adjusted = draft("完成40个援建项目督查。");
        undrafted
                .heard(APPROVED, new GoalAdjusted(SUBJECT, 2, TODAY, adjusted.content(), "受疫情影响。", null, 1))
                .when(COPY)
                .then(drafted(adjusted));
    }

    @Test
    @DisplayName("is laid before its owner when a year is opened, unless something is written already")
    void isLaidBeforeItsOwner() {
        CarryGoalOver carry = new CarryGoalOver(SUBJECT, Subject.project("31000020T000000000077", YEAR));
        undrafted.heard(APPROVED).when(carry).then(DRAFTED);
        undrafted
                .when(carry)
                .thenRefused(Refusal.rule("goal-to-copy-not-approved").at("code"));
        drafted.heard(APPROVED).when(carry).thenNothingHappens();
        submitted.when(carry).thenNothingHappens();
    }

    @Test
    @DisplayName("needs an approved one")
    void needsAnApprovedOne() {
        undrafted
                .when(COPY)
                .thenRefused(Refusal.rule("goal-to-copy-not-approved").at("code"));
    }

    @Test
    @DisplayName("is written where a goal may be written, and only there")
    void isWrittenWhereItMay() {
        drafted.heard(APPROVED).when(COPY).thenNothingHappens();
        submitted.heard(APPROVED).when(COPY).thenRefused(Refusal.conflict("goal-under-review"));
    }
}
