package org.jixiao.goals.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.FUNDING;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentPassed;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.ExtensionGranted;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.contracts.goals.GoalEvent.GoalWithdrawn;
import org.jixiao.contracts.goals.MidTermGoal;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.PostsEvent.PostVacated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.goal.GoalCommand.ConfirmGoal;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.goals.goal.GoalCommand.GrantExtension;
import org.jixiao.goals.goal.GoalCommand.SubmitGoal;
import org.jixiao.goals.goal.GoalCommand.WithdrawGoal;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A goal")
class GoalStateTest extends GoalStories {

    private static final LocalDate TERM = LocalDate.of(2019, 11, 30);

    @Test
    @DisplayName("of an unknown project does not exist")
    void needsAProject() {
        List.of(DRAFT, submit(), confirm(), agree(), giveBack(), conclude(ReviewGrade.GOOD, ""), approve(), attest())
                .forEach(command -> unheard.heard(new UnitRegistered("HQ", YEAR, "机关", UnitKind.HEADQUARTERS))
                        .when(command)
                        .thenRefused(Refusal.notFound("subject-not-found")));
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
                        draft("目标", actor("officer", "沈项目", "project-officer", "BJ")),
                        new SubmitGoal(SUBJECT, actor("officer", "沈项目", "project-officer", "BJ"), TODAY),
                        confirm(actor("head", "李处长", "division-head", "BJ")))
                .forEach(command -> submitted.when(command).thenRefused(Refusal.forbidden("subject-of-another-unit")));
    }

    @Test
    @DisplayName("is written and submitted by the person in charge on that day only")
    void isItsOfficersOwn() {
        var handedOver = drafted.heard(
                new ProjectOfficerAppointed(CODE, YEAR, new Person("successor", "周接任"), TODAY.plusDays(1), "轮岗。"));
        handedOver.when(submit()).then(SUBMITTED);
        handedOver
                .when(new SubmitGoal(SUBJECT, BY_OFFICER, TODAY.plusDays(1)))
                .thenRefused(Refusal.forbidden("not-the-officer-in-charge"));
        drafted.when(draft("目标", BY_HEAD)).thenRefused(Refusal.forbidden("not-the-officer-in-charge"));
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
            List.of(submit(), confirm(), agree(), giveBack(), conclude(ReviewGrade.GOOD, ""))
                    .forEach(command -> undrafted.when(command).thenRefused(Refusal.notFound("goal-not-drafted")));
        }

        @Test
        @DisplayName("is not shaken by events that come without content")
        void evolvesTotally() {
            undrafted
                    .happened(
                            SUBMITTED,
                            CONFIRMED,
                            AGREED,
                            EXCELLENT,
                            GOOD,
                            RETURNED,
                            completed(DRAFT),
                            PASSED,
                            new GoalSupervised(SUBJECT, SEAT, "同意。"),
                            new AdjustmentRequested(SUBJECT, DRAFT.content(), hash(DRAFT), "任务变化。", null, 1, ROUTE),
                            new AdjustmentPassed(SUBJECT, ReviewGrade.EXCELLENT, null),
                            new AdjustmentWithdrawn(SUBJECT, 1))
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
                    .then(new GoalSubmitted(SUBJECT, 2, false, ROUTE));
        }

        @Test
        @DisplayName("is not submitted before a rulebook is in force")
        void needsARulebook() {
            drafted.when(new SubmitGoal(SUBJECT, BY_OFFICER, Rulebook2020.EFFECTIVE_FROM.minusDays(1)))
                    .thenRefused(Refusal.conflict("rulebook-not-in-force"));
        }

        @Test
        @DisplayName("is submitted until the year's term, and later only within an extension, as late")
        void hasATerm() {
            SubmitGoal onTheLastDay = new SubmitGoal(SUBJECT, BY_OFFICER, TERM);
            SubmitGoal late = new SubmitGoal(SUBJECT, BY_OFFICER, TERM.plusDays(10));
            ExtensionGranted granted = new ExtensionGranted(SUBJECT, TERM.plusDays(10), "测算资料待补。");
            drafted.when(onTheLastDay).then(SUBMITTED);
            drafted.when(late)
                    .thenRefused(Refusal.conflict("submission-too-late").with("submitBy", "2019-11-30"));
            drafted.happened(granted).when(late).then(new GoalSubmitted(SUBJECT, 1, true, ROUTE));
            drafted.happened(granted)
                    .when(new SubmitGoal(SUBJECT, BY_OFFICER, TERM.plusDays(11)))
                    .thenRefused(Refusal.conflict("submission-too-late").with("submitBy", "2019-12-10"));
        }

        @Test
        @DisplayName("gets its extension before the new term is over")
        void isExtended() {
            LocalDate until = TERM.plusDays(10);
            ExtensionGranted granted = new ExtensionGranted(SUBJECT, until, "测算资料待补。");
            GrantExtension grant = new GrantExtension(SUBJECT, until, "测算资料待补。", TERM);
            undrafted.when(grant).then(granted);
            drafted.happened(granted).when(grant).thenNothingHappens();
            drafted.when(new GrantExtension(SUBJECT, until, "测算资料待补。", until))
                    .thenRefused(Refusal.rule("extension-not-in-the-future").at("until"));
        }

        @Test
        @DisplayName("is neither confirmed nor reviewed before it is submitted")
        void isNotReviewed() {
            List.of(confirm(), agree(), giveBack(), conclude(ReviewGrade.GOOD, ""))
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
                    .when(new ConfirmGoal(SUBJECT, "0".repeat(64), BY_HEAD, TODAY))
                    .thenRefused(Refusal.conflict("confirmed-content-differs").at("contentHash"));
        }

        @Test
        @DisplayName("is confirmed once")
        void isConfirmedOnce() {
            confirmed.when(confirm()).thenNothingHappens();
        }

        @Test
        @DisplayName("is confirmed by who holds the post on that day only")
        void isConfirmedByWhoHoldsThePost() {
            submitted.when(confirm(BY_LEAD)).thenRefused(Refusal.forbidden("not-a-confirming-head"));
            submitted
                    .heard(new PostVacated(
                            "HQ",
                            Post.DIVISION_HEAD,
                            HEADED.division(),
                            HEAD,
                            false,
                            HEADED.from(),
                            TODAY.minusDays(1)))
                    .when(confirm())
                    .thenRefused(Refusal.forbidden("not-a-confirming-head"));
        }

        @Test
        @DisplayName("is confirmed by who was formally appointed to stand in")
        void isConfirmedByWhoStandsIn() {
            Person deputy = new Person("deputy", "钱代管");
            submitted
                    .heard(new PostFilled(
                            "HQ", Post.DIVISION_HEAD, HEADED.division(), deputy, true, TODAY, "沪人〔2019〕9号"))
                    .when(confirm(actor("deputy", "钱代管", "division-head", "HQ")))
                    .then(new GoalConfirmed(SUBJECT, DRAFTED.contentHash(), Post.DIVISION_HEAD, deputy, true, null));
        }

        @Test
        @DisplayName("is withdrawn by its owner before anybody has said anything")
        void isWithdrawn() {
            WithdrawGoal withdraw = new WithdrawGoal(SUBJECT, BY_OFFICER, TODAY);
            confirmed.when(withdraw).then(new GoalWithdrawn(SUBJECT));
            confirmed.happened(AGREED).when(withdraw).thenRefused(Refusal.conflict("opinions-already-given"));
            confirmed.happened(new GoalWithdrawn(SUBJECT)).when(withdraw).thenNothingHappens();
            passed.when(withdraw).thenRefused(Refusal.conflict("goal-already-passed"));
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
                    .thenRefused(Refusal.conflict("goal-not-confirmed").with("post", "DIVISION_HEAD"));
        }

        @Test
        @DisplayName("keeps the confirmation of what it says again, whatever was written in between")
        void keepsTheConfirmationOfTheSame() {
            confirmed
                    .happened(RETURNED, drafted(draft("完成80个援建项目督查。")), DRAFTED, SUBMITTED)
                    .when(confirm())
                    .thenNothingHappens();
        }

        @Test
        @DisplayName("keeps its confirmation while nothing of it changed, but no opinions")
        void keepsItsConfirmation() {
            confirmed
                    .happened(AGREED, RETURNED, SUBMITTED)
                    .when(conclude(ReviewGrade.EXCELLENT, ""))
                    .thenRefusedWith("opinion-missing", "opinion-missing", "opinion-missing");
        }
    }

    @Test
    @DisplayName("keeps its mid-term goal when a table is taken in, which has no place for one")
    void keepsItsMidTermGoal() {
        MidTermGoal midTerm = new MidTermGoal(2020, 2022, "三年目标", FUNDING, List.of());
        GoalContent said = DRAFT.content();
        GoalContent kept =
                new GoalContent(said.overallGoal(), said.funding(), said.indicators(), null, midTerm, null, null);
        GoalCommand table = new GoalCommand.ImportGoal(SUBJECT, said, BY_OFFICER, TODAY);
        GoalDrafted written = new GoalDrafted(SUBJECT, kept, Text.of(kept).hash());
        undrafted.when(table).then(DRAFTED);
        undrafted.happened(written).when(table).thenNothingHappens();
        GoalContent other = new GoalContent("另一目标", said.funding(), said.indicators(), null, midTerm, null, null);
        undrafted
                .happened(new GoalDrafted(SUBJECT, other, Text.of(other).hash()))
                .when(table)
                .then(written);
    }
}
