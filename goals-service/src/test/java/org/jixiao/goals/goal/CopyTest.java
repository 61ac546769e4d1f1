package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.FUNDING;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.goals.goal.GoalCommand.CarryGoalOver;
import org.jixiao.goals.goal.GoalCommand.CopyGoal;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A goal that is copied from another one")
class CopyTest extends GoalStories {

    private static final CopyGoal COPY =
            new CopyGoal(SUBJECT, Subject.project("31000020T000000000077", YEAR), BY_OFFICER, TODAY);
    private static final Subject EARLIER = Subject.project("31000020T000000000077", YEAR - 1);

    @Test
    @DisplayName("says what was approved last")
    void saysWhatWasApproved() {
        undrafted.heard(APPROVED).when(COPY).then(DRAFTED);
        var adjusted = draft("完成40个援建项目督查。");
        undrafted
                .heard(APPROVED, new GoalAdjusted(SUBJECT, 2, TODAY, adjusted.content(), "受疫情影响。", null, 1, null))
                .when(COPY)
                .then(drafted(adjusted));
    }

    @Test
    @DisplayName("names the days of its own year")
    void namesTheDaysOfItsYear() {
        DraftGoal earlier = dueOn(LocalDate.of(YEAR - 1, 11, 30));
        DraftGoal later = dueOn(LocalDate.of(YEAR, 11, 30));
        undrafted
                .heard(new GoalAdjusted(EARLIER, 2, TODAY, earlier.content(), "任务变化。", null, 1, null))
                .when(new CopyGoal(SUBJECT, EARLIER, BY_OFFICER, TODAY))
                .then(drafted(later));
    }

    private static DraftGoal dueOn(LocalDate day) {
        Indicator report = new Indicator(
                "I1",
                Group.OUTPUT,
                Category.TIMELINESS,
                "督查报告完成时间",
                Direction.BY_DATE,
                Kind.ONE_OFF,
                null,
                day,
                null,
                "",
                new BigDecimal("90"),
                false,
                null,
                null,
                List.of(),
                null);
        GoalContent content = new GoalContent("完成督查。", FUNDING, List.of(report), null, null, null, null);
        return new DraftGoal(SUBJECT, content, BY_OFFICER, TODAY);
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
