package org.jixiao.goals.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.indicators;

import java.util.List;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.goal.GoalCommand.ConfirmGoal;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.goals.goal.GoalCommand.SubmitGoal;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A goal")
class GoalStateTest extends GoalStories {

    @Test
    @DisplayName("of an unknown project does not exist")
    void needsAProject() {
        List.of(DRAFT, submit(), confirm(), agree(), giveBack(), pass(ReviewGrade.GOOD), approve(), attest())
                .forEach(command -> unheard.heard(new UnitRegistered("HQ", YEAR, "机关", UnitKind.HEADQUARTERS))
                        .when(command)
                        .thenRefused(Refusal.notFound("project-not-found")));
    }

    @Test
    @DisplayName("of an ordinary project is never attested from offline")
    void isNotAttested() {
        undrafted.when(attest()).thenRefused(Refusal.conflict("project-not-classified"));
    }

    @Test
    @DisplayName("is neither written, submitted nor confirmed by another unit")
    void isItsUnitsOwn() {
        List.of(
                        new DraftGoal(CODE, YEAR, "目标", AMOUNT, indicators(), null, "BJ"),
                        new SubmitGoal(CODE, YEAR, "BJ", TODAY),
                        new ConfirmGoal(CODE, YEAR, DRAFTED.contentHash(), "李处长", "BJ"))
                .forEach(command -> submitted.when(command).thenRefused(Refusal.forbidden("project-of-another-unit")));
    }

    @Nested
    @DisplayName("that nobody wrote")
    class Undrafted {

        @Test
        @DisplayName("is drafted, with the hash of its content")
        void isDrafted() {
            undrafted.when(DRAFT).then(DRAFTED);
        }

        @Test
        @DisplayName("has one hash for one content, and another one for any other")
        void isBoundToItsContent() {
            assertThat(drafted(draft("完成60个援建项目督查。")).contentHash()).isEqualTo(DRAFTED.contentHash());
            assertThat(drafted(draft("完成60个援建项目督查")).contentHash()).isNotEqualTo(DRAFTED.contentHash());
        }

        @Test
        @DisplayName("cannot be handled")
        void cannotBeHandled() {
            List.of(submit(), confirm(), agree(), giveBack(), pass(ReviewGrade.GOOD))
                    .forEach(command -> undrafted.when(command).thenRefused(Refusal.notFound("goal-not-drafted")));
        }

        @Test
        @DisplayName("is not shaken by events that come without content")
        void evolvesTotally() {
            undrafted
                    .happened(SUBMITTED, CONFIRMED, AGREED, RETURNED, PASSED)
                    .when(DRAFT)
                    .then(DRAFTED);
        }
    }

    @Nested
    @DisplayName("that is a draft")
    class Draft {

        @Test
        @DisplayName("is written anew")
        void isWrittenAnew() {
            DraftGoal other = draft("完成80个援建项目督查。");
            drafted.when(other).then(drafted(other));
        }

        @Test
        @DisplayName("stays as it is when the same is written")
        void isIdempotent() {
            drafted.when(DRAFT).thenNothingHappens();
        }

        @Test
        @DisplayName("is submitted, to be judged by the rulebook in force")
        void isSubmitted() {
            drafted.when(submit()).then(SUBMITTED);
            drafted.heard(new RulebookPublished(YEAR, 2, TODAY, Rulebook2020.rules()))
                    .when(submit())
                    .then(new GoalSubmitted(CODE, YEAR, 2));
        }

        @Test
        @DisplayName("is not submitted before a rulebook is in force")
        void needsARulebook() {
            drafted.when(new SubmitGoal(CODE, YEAR, "HQ", Rulebook2020.EFFECTIVE_FROM.minusDays(1)))
                    .thenRefused(Refusal.conflict("rulebook-not-in-force"));
        }

        @Test
        @DisplayName("is neither confirmed nor reviewed before it is submitted")
        void isNotReviewed() {
            List.of(confirm(), agree(), giveBack(), pass(ReviewGrade.GOOD))
                    .forEach(command -> drafted.when(command).thenRefused(Refusal.conflict("goal-not-submitted")));
        }
    }

    @Nested
    @DisplayName("that is under review")
    class InReview {

        @Test
        @DisplayName("is not written anew before it is returned")
        void isNotWritten() {
            submitted.when(DRAFT).thenRefused(Refusal.conflict("goal-under-review"));
        }

        @Test
        @DisplayName("is not submitted twice")
        void isNotSubmittedTwice() {
            submitted.when(submit()).thenRefused(Refusal.conflict("goal-already-submitted"));
        }

        @Test
        @DisplayName("is confirmed by its head")
        void isConfirmed() {
            submitted.when(confirm()).then(CONFIRMED);
        }

        @Test
        @DisplayName("is not confirmed by who has read something else")
        void isNotConfirmedUnread() {
            submitted
                    .when(new ConfirmGoal(CODE, YEAR, "0".repeat(64), "李处长", "HQ"))
                    .thenRefused(Refusal.conflict("confirmed-content-differs").at("contentHash"));
        }

        @Test
        @DisplayName("is confirmed once")
        void isConfirmedOnce() {
            confirmed.when(confirm()).thenNothingHappens();
        }

        @Test
        @DisplayName("goes back to its owner")
        void isReturned() {
            submitted.when(giveBack()).then(RETURNED);
        }
    }

    @Nested
    @DisplayName("that was returned")
    class Returned {

        @Test
        @DisplayName("needs a new confirmation once it is written anew")
        void needsANewConfirmation() {
            confirmed
                    .happened(RETURNED, drafted(draft("完成80个援建项目督查。")), SUBMITTED)
                    .when(agree())
                    .thenRefused(Refusal.conflict("goal-not-confirmed"));
        }

        @Test
        @DisplayName("keeps its confirmation while nothing of it changed, but no opinions")
        void keepsItsConfirmation() {
            confirmed
                    .happened(AGREED, RETURNED, SUBMITTED)
                    .when(pass(ReviewGrade.GOOD))
                    .thenRefused(Refusal.conflict("opinion-missing").with("seat", SEAT));
        }
    }
}
