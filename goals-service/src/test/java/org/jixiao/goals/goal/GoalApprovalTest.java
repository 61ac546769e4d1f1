package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.BUDGET_APPROVED_ON;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.budgetApproved;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A goal")
class GoalApprovalTest extends GoalStories {

    @Nested
    @DisplayName("that passed")
    class Passed {

        @Test
        @DisplayName("is not concluded again")
        void passesOnce() {
            passed.when(conclude(ReviewGrade.EXCELLENT, "")).thenRefused(Refusal.conflict("goal-already-passed"));
        }

        @Test
        @DisplayName("is neither written, submitted, confirmed nor reviewed any more")
        void isSettled() {
            passed.when(DRAFT).thenRefused(Refusal.conflict("goal-already-passed"));
            passed.when(submit()).thenRefused(Refusal.conflict("goal-already-submitted"));
            passed.when(confirm()).thenRefused(Refusal.conflict("goal-already-passed"));
            passed.when(agree()).thenRefused(Refusal.conflict("goal-already-passed"));
        }

        @Test
        @DisplayName("can still be returned, until the budget is arranged")
        void canBeReturned() {
            passed.when(giveBack()).then(RETURNED);
            passed.heard(ARRANGED).when(giveBack()).thenRefused(Refusal.conflict("budget-already-arranged"));
        }

        @Test
        @DisplayName("is approved as version 1 once the budget is arranged here and approved by finance")
        void isApproved() {
            passed.heard(ARRANGED, budgetApproved(AMOUNT)).when(approve()).then(APPROVED);
        }

        @Test
        @DisplayName("is approved with the finding that its project is unsuitable for disclosure")
        void isApprovedAsRestricted() {
            passed.heard(
                            new DisclosureRestricted(CODE, YEAR, LegalGround.ART_14, "reviewer-1", TODAY.plusYears(1)),
                            ARRANGED,
                            budgetApproved(AMOUNT))
                    .when(approve())
                    .then(approved(true));
        }

        @Test
        @DisplayName("hears of every missing condition of its approval")
        void hearsOfEveryMissingCondition() {
            passed.when(approve())
                    .thenRefused(Refusal.conflict("budget-not-arranged"), Refusal.conflict("budget-not-approved"));
        }

        @Test
        @DisplayName("is approved by the paper of a reply, where finance sends no document")
        void isApprovedByReply() {
            passed.heard(ARRANGED)
                    .when(reply(BUDGET_APPROVED_ON, BUDGET_APPROVED_ON))
                    .then(APPROVED);
            passed.when(reply(BUDGET_APPROVED_ON, BUDGET_APPROVED_ON))
                    .thenRefused(Refusal.conflict("budget-not-arranged"));
            passed.heard(ARRANGED)
                    .when(reply(BUDGET_APPROVED_ON, BUDGET_APPROVED_ON.minusDays(1)))
                    .thenRefused(Refusal.rule("reply-in-the-future").at("approvedOn"));
            passed.heard(ARRANGED, budgetApproved(AMOUNT))
                    .when(reply(BUDGET_APPROVED_ON, BUDGET_APPROVED_ON))
                    .thenRefused(Refusal.conflict("finance-approved-the-budget"));
            approved.when(reply(BUDGET_APPROVED_ON, BUDGET_APPROVED_ON))
                    .thenRefused(Refusal.conflict("goal-already-approved"));
        }

        @Test
        @DisplayName("needs no supervision, the three having reviewed it themselves")
        void needsNoSupervision() {
            passed.when(new GoalCommand.SuperviseGoal(SUBJECT, "同意。", BY_LEAD, TODAY))
                    .thenRefused(Refusal.conflict("goal-needs-no-supervision"));
        }

        @Test
        @DisplayName("is approved by no reply that does not fit what is known, with every reason at once")
        void needsAFittingReply() {
            GoalCommand reply = new GoalCommand.ApproveByReply(
                    SUBJECT, "沪财预〔2020〕8号", TODAY.minusDays(1), new BigDecimal("2864000.01"), TODAY.minusDays(2));
            Refusal future = Refusal.rule("reply-in-the-future").at("approvedOn");
            passed.when(reply).thenRefused(Refusal.conflict("budget-not-arranged"), future);
            passed.heard(ARRANGED)
                    .when(reply)
                    .thenRefused(
                            future,
                            Refusal.rule("reply-before-arrangement")
                                    .at("approvedOn")
                                    .with("arrangedOn", TODAY.toString()));
            submitted.heard(ARRANGED).when(reply(TODAY, TODAY)).thenRefused(Refusal.conflict("goal-not-passed"));
        }

        private static GoalCommand reply(LocalDate approvedOn, LocalDate on) {
            return new GoalCommand.ApproveByReply(SUBJECT, "沪财预〔2020〕8号", approvedOn, AMOUNT, on);
        }

        @Test
        @DisplayName("is not approved on a document that took back all the money")
        void needsMoney() {
            passed.heard(ARRANGED, budgetApproved(AMOUNT), budgetApproved(BigDecimal.ZERO))
                    .when(approve())
                    .thenRefused(Refusal.conflict("budget-not-approved"));
        }
    }

    @Test
    @DisplayName("that did not pass is not approved, whatever the money")
    void isNotApprovedUnpassed() {
        List.of(undrafted, drafted, submitted, completing).forEach(goal -> {
            goal.heard(ARRANGED, budgetApproved(AMOUNT))
                    .when(approve())
                    .thenRefused(Refusal.conflict("goal-not-passed"));
            goal.when(approve())
                    .thenRefused(
                            Refusal.conflict("goal-not-passed"),
                            Refusal.conflict("budget-not-arranged"),
                            Refusal.conflict("budget-not-approved"));
        });
    }

    @Test
    @DisplayName("that is approved is locked")
    void isLocked() {
        var locked = approved.heard(ARRANGED);
        locked.when(approve()).thenNothingHappens();
        locked.when(submit()).thenRefused(Refusal.conflict("goal-already-submitted"));
        List.of(DRAFT, confirm(), agree(), giveBack(), conclude(ReviewGrade.GOOD, ""))
                .forEach(command -> locked.when(command).thenRefused(Refusal.conflict("goal-already-approved")));
    }
}
