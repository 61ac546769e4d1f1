package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.FUNDING;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.indicators;

import java.time.LocalDate;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalReopened;
import org.jixiao.contracts.goals.YearEvent.YearClosed;
import org.jixiao.goals.goal.GoalCommand.ApproveGoal;
import org.jixiao.goals.goal.GoalCommand.ReopenGoal;
import org.jixiao.goals.goal.GoalCommand.RequestAdjustment;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A goal of a closed year")
class ClosedYearTest extends GoalStories {

    private static final LocalDate ON = LocalDate.of(2021, 3, 1);
    private static final YearClosed CLOSED = new YearClosed(YEAR, "沪合作办〔2021〕9号", LocalDate.of(2021, 2, 1));
    private static final GoalReopened REOPENED = new GoalReopened(SUBJECT, "审计发现指标值有误。", "沪合作办〔2021〕12号");
    private static final GoalContent WISH =
            new GoalContent("完成40个援建项目督查。", FUNDING, indicators(), null, null, null, null);
    private static final RequestAdjustment ADJUST =
            new RequestAdjustment(SUBJECT, WISH, "审计发现指标值有误。", null, BY_OFFICER, ON);
    private static final AdjustmentRequested REQUESTED =
            new AdjustmentRequested(SUBJECT, WISH, Text.of(WISH).hash(), "审计发现指标值有误。", null, 1, ROUTE);

    @Test
    @DisplayName("stays as it is")
    void staysAsItIs() {
        undrafted.heard(CLOSED).when(draft("目标")).thenRefused(Refusal.conflict("year-closed"));
        drafted.heard(CLOSED).when(submit()).thenRefused(Refusal.conflict("year-closed"));
        approved.heard(CLOSED).when(ADJUST).thenRefused(Refusal.conflict("year-closed"));
        passed.heard(CLOSED).when(new ApproveGoal(SUBJECT, TODAY)).thenRefused(Refusal.conflict("year-closed"));
    }

    @Test
    @DisplayName("is reopened by 计划财务处, once it was approved by 办领导")
    void isReopened() {
        drafted.heard(CLOSED).when(reopen(BY_LEAD)).then(REOPENED);
        drafted.heard(CLOSED).when(reopen(BY_LEADER)).thenRefused(by(SEAT));
        approved.heard(CLOSED).when(reopen(BY_LEADER)).then(REOPENED);
        approved.heard(CLOSED).when(reopen(BY_LEAD)).thenRefused(by("office-leader"));
        approved.happened(REQUESTED).heard(CLOSED).when(reopen(BY_LEAD)).thenRefused(by("office-leader"));
        submitted.heard(CLOSED).when(reopen(BY_LEAD)).then(REOPENED);
    }

    @Test
    @DisplayName("is reopened only where the year is closed, and once")
    void isReopenedOnce() {
        approved.when(reopen(BY_LEADER)).thenRefused(Refusal.conflict("year-not-closed"));
        approved.happened(REOPENED).heard(CLOSED).when(reopen(BY_LEADER)).thenNothingHappens();
    }

    @Test
    @DisplayName("may then be adjusted, whatever the day, and is closed again with its next version")
    void isClosedAgain() {
        var reopened = approved.happened(REOPENED);
        reopened.heard(CLOSED).when(ADJUST).then(REQUESTED);
        drafted.happened(REOPENED).heard(CLOSED).when(draft("目标")).then(drafted(draft("目标")));
        GoalAdjusted second = new GoalAdjusted(SUBJECT, 2, ON, WISH, "审计发现指标值有误。", null, 1);
        reopened.happened(REQUESTED, second).heard(CLOSED).when(ADJUST).thenRefused(Refusal.conflict("year-closed"));
        passed.happened(REOPENED, APPROVED).heard(CLOSED).when(ADJUST).thenRefused(Refusal.conflict("year-closed"));
    }

    private static Refusal by(String role) {
        return Refusal.forbidden("reopening-decided-by-others").with("role", role);
    }

    private static ReopenGoal reopen(Actor by) {
        return new ReopenGoal(SUBJECT, REOPENED.reason(), REOPENED.document(), by, ON);
    }
}
