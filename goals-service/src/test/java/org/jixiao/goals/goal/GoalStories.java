package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.BUDGET_APPROVED_ON;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.indicators;
import static org.jixiao.platform.test.Given.given;

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
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ReviewGrade;
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
import org.jixiao.platform.test.Given;

/** A goal at each point of its life, and the commands on it, for the tests of its state. */
abstract class GoalStories {

    static final String SEAT = "planning-finance";

    static final DraftGoal DRAFT = draft("完成60个援建项目督查。");
    static final GoalDrafted DRAFTED = drafted(DRAFT);
    static final GoalSubmitted SUBMITTED = new GoalSubmitted(CODE, YEAR, 1);
    static final GoalConfirmed CONFIRMED = new GoalConfirmed(CODE, YEAR, DRAFTED.contentHash(), "李处长");
    static final OpinionGiven AGREED = new OpinionGiven(CODE, YEAR, SEAT, Opinion.AGREE, "");
    static final GoalReturned RETURNED = new GoalReturned(CODE, YEAR, "补充成本指标");
    static final GoalPassed PASSED = new GoalPassed(CODE, YEAR, ReviewGrade.GOOD, AMOUNT);
    static final BudgetArranged ARRANGED = new BudgetArranged(CODE, YEAR, AMOUNT);
    static final GoalApproved APPROVED = approved(false);

    final Given<GoalCommand, GoalEvent, GoalState> unheard = given(new GoalState.Undrafted());
    final Given<GoalCommand, GoalEvent, GoalState> undrafted = unheard.heard(Rulebook2020.published(), PROPOSED);
    final Given<GoalCommand, GoalEvent, GoalState> drafted = undrafted.happened(DRAFTED);
    final Given<GoalCommand, GoalEvent, GoalState> submitted = drafted.happened(SUBMITTED);
    final Given<GoalCommand, GoalEvent, GoalState> confirmed = submitted.happened(CONFIRMED);
    final Given<GoalCommand, GoalEvent, GoalState> passed = confirmed.happened(AGREED, PASSED);
    final Given<GoalCommand, GoalEvent, GoalState> approved = passed.happened(APPROVED);

    static DraftGoal draft(String overallGoal) {
        return new DraftGoal(CODE, YEAR, overallGoal, AMOUNT, indicators(), null, "HQ");
    }

    static GoalDrafted drafted(DraftGoal draft) {
        return GoalContent.of(draft).drafted();
    }

    static SubmitGoal submit() {
        return new SubmitGoal(CODE, YEAR, "HQ", TODAY);
    }

    static ConfirmGoal confirm() {
        return new ConfirmGoal(CODE, YEAR, DRAFTED.contentHash(), "李处长", "HQ");
    }

    static GiveOpinion agree() {
        return opinion(SEAT, Opinion.AGREE, "", SEAT);
    }

    static GiveOpinion opinion(String seat, Opinion opinion, String text, String role) {
        return new GiveOpinion(CODE, YEAR, seat, opinion, text, Set.of(role));
    }

    static ReturnGoal giveBack() {
        return new ReturnGoal(CODE, YEAR, "补充成本指标");
    }

    static PassGoal pass(ReviewGrade grade) {
        return new PassGoal(CODE, YEAR, grade);
    }

    static ApproveGoal approve() {
        return new ApproveGoal(CODE, YEAR);
    }

    static AttestGoalStep attest() {
        return new AttestGoalStep(
                CODE,
                YEAR,
                GoalStep.SUBMITTED,
                GoalStepOutcome.DONE,
                new Attestation(TODAY, "X-2019-08", "officer-1"),
                TODAY);
    }

    static GoalApproved approved(boolean restricted) {
        return new GoalApproved(
                CODE,
                YEAR,
                1,
                BUDGET_APPROVED_ON,
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
