package org.jixiao.goals.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.budgetApproved;
import static org.jixiao.goals.Examples.indicators;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.GoalStepOutcome;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.attestation.Attestation;
import org.jixiao.goals.goal.GoalCommand.ApproveGoal;
import org.jixiao.goals.goal.GoalCommand.AttestGoalStep;
import org.jixiao.goals.goal.GoalCommand.ConfirmGoal;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.goals.goal.GoalCommand.GiveOpinion;
import org.jixiao.goals.goal.GoalCommand.PassGoal;
import org.jixiao.goals.goal.GoalCommand.ReturnGoal;
import org.jixiao.goals.goal.GoalCommand.SubmitGoal;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A goal")
class GoalStateTest {

    private static final String SEAT = "planning-finance";

    private static final DraftGoal DRAFT = draft("完成60个援建项目督查。");
    private static final GoalDrafted DRAFTED = drafted(DRAFT);
    private static final GoalSubmitted SUBMITTED = new GoalSubmitted(CODE, YEAR, 1);
    private static final GoalConfirmed CONFIRMED = new GoalConfirmed(CODE, YEAR, DRAFTED.contentHash(), "李处长");
    private static final OpinionGiven AGREED = new OpinionGiven(CODE, YEAR, SEAT, Opinion.AGREE, "");
    private static final GoalReturned RETURNED = new GoalReturned(CODE, YEAR, "补充成本指标");
    private static final GoalPassed PASSED = new GoalPassed(CODE, YEAR, ReviewGrade.GOOD, AMOUNT);
    private static final BudgetArranged ARRANGED = new BudgetArranged(CODE, YEAR, AMOUNT);
    private static final GoalApproved APPROVED = approved(false);

    private final Given<GoalCommand, GoalEvent, GoalState> unheard = given(new GoalState.Undrafted());
    private final Given<GoalCommand, GoalEvent, GoalState> undrafted =
            unheard.heard(Rulebook2020.published(), PROPOSED);
    private final Given<GoalCommand, GoalEvent, GoalState> drafted = undrafted.happened(DRAFTED);
    private final Given<GoalCommand, GoalEvent, GoalState> submitted = drafted.happened(SUBMITTED);
    private final Given<GoalCommand, GoalEvent, GoalState> confirmed = submitted.happened(CONFIRMED);
    private final Given<GoalCommand, GoalEvent, GoalState> passed = confirmed.happened(AGREED, PASSED);
    private final Given<GoalCommand, GoalEvent, GoalState> approved = passed.happened(APPROVED);

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

    @Nested
    @DisplayName("before the review seats")
    class BeforeTheSeats {

        @Test
        @DisplayName("gets the opinion of a seat")
        void getsAnOpinion() {
            confirmed.when(agree()).then(AGREED);
        }

        @Test
        @DisplayName("gets no opinion before its head confirmed it")
        void waitsForTheHead() {
            submitted.when(agree()).thenRefused(Refusal.conflict("goal-not-confirmed"));
        }

        @Test
        @DisplayName("gets no opinion of a seat that the rulebook does not name")
        void knowsItsSeats() {
            confirmed
                    .when(opinion("research-office", Opinion.AGREE, "", "research-office"))
                    .thenRefused(Refusal.rule("seat-not-in-rulebook").at("seat"));
        }

        @Test
        @DisplayName("gets no opinion of a seat from anyone else")
        void knowsWhoFillsItsSeats() {
            confirmed
                    .when(opinion(SEAT, Opinion.AGREE, "", "project-officer"))
                    .thenRefused(Refusal.forbidden("seat-filled-by-others").at("seat"));
        }

        @Test
        @DisplayName("learns why a seat disagrees")
        void learnsWhy() {
            confirmed
                    .when(opinion(SEAT, Opinion.DISAGREE, " ", SEAT))
                    .thenRefused(Refusal.rule("opinion-without-reason").at("text"));
            confirmed
                    .when(opinion(SEAT, Opinion.DISAGREE, "成本指标偏宽。", SEAT))
                    .then(new OpinionGiven(CODE, YEAR, SEAT, Opinion.DISAGREE, "成本指标偏宽。"));
        }

        @Test
        @DisplayName("hears all that speaks against an opinion")
        void hearsAll() {
            submitted
                    .when(opinion("auditor", Opinion.DISAGREE, "", "auditor"))
                    .thenRefusedWith("seat-not-in-rulebook", "opinion-without-reason", "goal-not-confirmed");
        }

        @Test
        @DisplayName("gets the same opinion once")
        void getsItOnce() {
            confirmed.happened(AGREED).when(agree()).thenNothingHappens();
        }

        @Test
        @DisplayName("passes with the seats' agreement")
        void passes() {
            confirmed.happened(AGREED).when(pass(ReviewGrade.GOOD)).then(PASSED);
        }

        @Test
        @DisplayName("passes once a seat has changed its opinion")
        void passesAfterAChange() {
            confirmed
                    .happened(new OpinionGiven(CODE, YEAR, SEAT, Opinion.DISAGREE, "成本指标偏宽。"), AGREED)
                    .when(pass(ReviewGrade.GOOD))
                    .then(PASSED);
        }

        @Test
        @DisplayName("does not pass over one that disagrees")
        void doesNotPassOver() {
            confirmed
                    .happened(new OpinionGiven(CODE, YEAR, SEAT, Opinion.DISAGREE, "成本指标偏宽。"))
                    .when(pass(ReviewGrade.GOOD))
                    .thenRefused(Refusal.conflict("seat-disagrees").with("seat", SEAT));
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"FAIR", "POOR"})
        @DisplayName("does not pass with a grade that means revision or the end, and hears of every other reason")
        void doesNotPassWith(ReviewGrade grade) {
            submitted
                    .when(pass(grade))
                    .thenRefused(
                            Refusal.rule("grade-does-not-pass").at("grade"),
                            Refusal.conflict("goal-not-confirmed"),
                            Refusal.conflict("opinion-missing").with("seat", SEAT));
        }
    }

    @Nested
    @DisplayName("that passed")
    class Passed {

        @Test
        @DisplayName("passes again with the same grade only")
        void passesOnce() {
            passed.when(pass(ReviewGrade.GOOD)).thenNothingHappens();
            passed.when(pass(ReviewGrade.EXCELLENT)).thenRefused(Refusal.conflict("goal-already-passed"));
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
                            new DisclosureRestricted(CODE, YEAR, LegalGround.ART_14, "周审查", TODAY.plusYears(1)),
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
        List.of(undrafted, drafted, submitted).forEach(goal -> {
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
        List.of(DRAFT, confirm(), agree(), giveBack(), pass(ReviewGrade.GOOD))
                .forEach(command -> locked.when(command).thenRefused(Refusal.conflict("goal-already-approved")));
    }

    private static DraftGoal draft(String overallGoal) {
        return new DraftGoal(CODE, YEAR, overallGoal, AMOUNT, indicators(), null, "HQ");
    }

    private static GoalDrafted drafted(DraftGoal draft) {
        return GoalContent.of(draft).drafted();
    }

    private static SubmitGoal submit() {
        return new SubmitGoal(CODE, YEAR, "HQ", TODAY);
    }

    private static ConfirmGoal confirm() {
        return new ConfirmGoal(CODE, YEAR, DRAFTED.contentHash(), "李处长", "HQ");
    }

    private static GiveOpinion agree() {
        return opinion(SEAT, Opinion.AGREE, "", SEAT);
    }

    private static GiveOpinion opinion(String seat, Opinion opinion, String text, String role) {
        return new GiveOpinion(CODE, YEAR, seat, opinion, text, Set.of(role));
    }

    private static ReturnGoal giveBack() {
        return new ReturnGoal(CODE, YEAR, "补充成本指标");
    }

    private static PassGoal pass(ReviewGrade grade) {
        return new PassGoal(CODE, YEAR, grade);
    }

    private static ApproveGoal approve() {
        return new ApproveGoal(CODE, YEAR, TODAY);
    }

    private static AttestGoalStep attest() {
        return new AttestGoalStep(
                CODE,
                YEAR,
                GoalStep.SUBMITTED,
                GoalStepOutcome.DONE,
                new Attestation(TODAY, "X-2019-08", "officer-1"),
                TODAY);
    }

    private static GoalApproved approved(boolean restricted) {
        return new GoalApproved(
                CODE,
                YEAR,
                1,
                TODAY,
                PROPOSED.name(),
                PROPOSED.unitCode(),
                PROPOSED.division(),
                PROPOSED.projectOfficer(),
                DRAFT.overallGoal(),
                AMOUNT,
                "沪财预〔2020〕8号",
                AMOUNT,
                DRAFT.indicators(),
                null,
                restricted,
                1);
    }
}
