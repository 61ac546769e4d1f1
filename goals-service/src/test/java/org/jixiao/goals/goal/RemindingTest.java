package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;

import java.math.BigDecimal;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalRefused;
import org.jixiao.contracts.goals.GoalEvent.GoalReminded;
import org.jixiao.contracts.goals.GoalEvent.GoalWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.RevisionOrdered;
import org.jixiao.contracts.goals.GoalTask;
import org.jixiao.goals.goal.GoalCommand.RemindGoal;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reminding by hand")
class RemindingTest extends GoalStories {

    private static final RemindGoal REMIND = new RemindGoal(SUBJECT, TODAY);

    @Test
    @DisplayName("is about writing until the goal goes into review")
    void isAboutWriting() {
        undrafted.when(REMIND).then(reminded(GoalTask.WRITE));
        drafted.when(REMIND).then(reminded(GoalTask.WRITE));
    }

    @Test
    @DisplayName("is about the heads, then the seats, then the lead")
    void followsTheReview() {
        submitted.when(REMIND).then(reminded(GoalTask.CONFIRM));
        confirmed.when(REMIND).then(reminded(GoalTask.OPINION));
        confirmed.happened(AGREED, RESEARCH_AGREED).when(REMIND).then(reminded(GoalTask.OPINION));
        agreed.when(REMIND).then(reminded(GoalTask.CONCLUDE));
    }

    @Test
    @DisplayName("is about completing, then confirming and accepting what was completed")
    void followsTheCompletion() {
        var rewritten = draft("完成60个援建项目督查，补充测算。");
        Given<GoalCommand, GoalEvent, GoalState> completed = completing.happened(completed(rewritten));
        completing.when(REMIND).then(reminded(GoalTask.COMPLETE));
        completed.when(REMIND).then(reminded(GoalTask.CONFIRM));
        completed
                .happened(new GoalEvent.GoalConfirmed(
                        SUBJECT, hash(rewritten), CONFIRMED.post(), CONFIRMED.head(), true, null))
                .when(REMIND)
                .then(reminded(GoalTask.CONCLUDE));
        completing.happened(completed(DRAFT)).when(REMIND).then(reminded(GoalTask.CONCLUDE));
    }

    @Test
    @DisplayName("happens once a day for each step")
    void happensOnceADay() {
        Given<GoalCommand, GoalEvent, GoalState> reminded = drafted.happened(reminded(GoalTask.WRITE));
        reminded.when(REMIND).thenRefused(Refusal.conflict("reminded-today").with("task", "WRITE"));
        reminded.when(new RemindGoal(SUBJECT, TODAY.plusDays(1)))
                .then(new GoalReminded(SUBJECT, GoalTask.WRITE, TODAY.plusDays(1)));
        reminded.happened(SUBMITTED).when(REMIND).then(reminded(GoalTask.CONFIRM));
        reminded.happened(SUBMITTED, reminded(GoalTask.CONFIRM), new GoalWithdrawn(SUBJECT))
                .when(REMIND)
                .thenRefused(Refusal.conflict("reminded-today").with("task", "WRITE"));
    }

    @Test
    @DisplayName("is about the reply once the budget is arranged, and about the revision to another amount")
    void isAboutTheReply() {
        passed.heard(ARRANGED).when(REMIND).then(reminded(GoalTask.REPLY));
        BigDecimal less = new BigDecimal("2800000.00");
        passed.happened(approvedFor(less), new RevisionOrdered(SUBJECT, APPROVED.budgetDocument(), less, AMOUNT, null))
                .when(REMIND)
                .then(reminded(GoalTask.REVISE));
    }

    @Test
    @DisplayName("is refused where nobody has to do anything")
    void needsSomebody() {
        passed.when(REMIND).thenRefused(Refusal.conflict("goal-waits-for-nobody"));
        approved.when(REMIND).thenRefused(Refusal.conflict("goal-waits-for-nobody"));
        agreed.happened(new GoalRefused(SUBJECT, "目标与立项依据不符。"))
                .when(REMIND)
                .thenRefused(Refusal.conflict("goal-waits-for-nobody"));
    }

    private static GoalApproved approvedFor(BigDecimal amount) {
        return new GoalApproved(
                SUBJECT,
                APPROVED.version(),
                APPROVED.approvedOn(),
                APPROVED.name(),
                APPROVED.unitCode(),
                APPROVED.division(),
                APPROVED.officer(),
                APPROVED.content(),
                APPROVED.budgetDocument(),
                amount,
                APPROVED.disclosureRestricted(),
                APPROVED.rulebookVersion(),
                APPROVED.route());
    }

    private static GoalReminded reminded(GoalTask task) {
        return new GoalReminded(SUBJECT, task, TODAY);
    }
}
