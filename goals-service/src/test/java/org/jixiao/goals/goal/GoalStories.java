package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.BUDGET_APPROVED_ON;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.FUNDING;
import static org.jixiao.goals.Examples.OFFICER;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.indicators;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalCompleted;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.GoalStepOutcome;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.attestation.Attestation;
import org.jixiao.goals.goal.GoalCommand.ApproveGoal;
import org.jixiao.goals.goal.GoalCommand.AttestGoalStep;
import org.jixiao.goals.goal.GoalCommand.ConcludeReview;
import org.jixiao.goals.goal.GoalCommand.ConfirmGoal;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.goals.goal.GoalCommand.GiveOpinion;
import org.jixiao.goals.goal.GoalCommand.ReturnGoal;
import org.jixiao.goals.goal.GoalCommand.SubmitGoal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;

/** A goal of the 机关 at each point of its life, and the people and commands around it, for the tests of its state. */
abstract class GoalStories {

    static final String SEAT = "planning-finance";

    static final Actor BY_OFFICER = actor(OFFICER.staffId(), OFFICER.name(), "project-officer", "HQ");
    static final Actor BY_HEAD = actor("head", "李处长", "division-head", "HQ");
    static final Actor BY_LEAD = actor("planning", "陈立行", SEAT, "HQ");
    static final Actor BY_RESEARCH = actor("research", "林知远", "research-office", "HQ");
    static final Actor BY_SECRETARIAT = actor("secretariat", "周慎言", "general-secretariat", "HQ");
    static final Actor BY_LEADER = actor("leader", "何远谋", "office-leader", "HQ");

    static final Person HEAD = new Person("head", "李处长");
    static final PostFilled HEADED = new PostFilled(
            "HQ", Post.DIVISION_HEAD, PROPOSED.division(), HEAD, false, LocalDate.of(2019, 1, 1), "沪人〔2019〕1号");

    static final DraftGoal DRAFT = draft("完成60个援建项目督查。");
    static final GoalDrafted DRAFTED = drafted(DRAFT);
    static final GoalSubmitted SUBMITTED = new GoalSubmitted(SUBJECT, 1, false, ROUTE);
    static final GoalConfirmed CONFIRMED =
            new GoalConfirmed(SUBJECT, DRAFTED.contentHash(), Post.DIVISION_HEAD, HEAD, true, null);
    static final OpinionGiven AGREED = opinionOf(SEAT, Opinion.AGREE, "");
    static final OpinionGiven RESEARCH_AGREED = opinionOf("research-office", Opinion.AGREE, "");
    static final OpinionGiven SECRETARIAT_AGREED = opinionOf("general-secretariat", Opinion.AGREE, "");
    static final GoalReturned RETURNED = new GoalReturned(SUBJECT, "补充成本指标", null);
    static final ReviewConcluded EXCELLENT = concluded(ReviewGrade.EXCELLENT, "");
    static final ReviewConcluded GOOD = concluded(ReviewGrade.GOOD, "补充成本测算依据。");
    static final GoalPassed PASSED = new GoalPassed(SUBJECT, ReviewGrade.EXCELLENT, AMOUNT, null);
    static final BudgetArranged ARRANGED = new BudgetArranged(CODE, YEAR, AMOUNT, TODAY);
    static final GoalApproved APPROVED = approved(false);

    final Given<GoalCommand, GoalEvent, GoalState> unheard = given(new GoalState.Undrafted());
    final Given<GoalCommand, GoalEvent, GoalState> undrafted =
            unheard.heard(Rulebook2020.published(), PROPOSED, HEADED);
    final Given<GoalCommand, GoalEvent, GoalState> drafted = undrafted.happened(DRAFTED);
    final Given<GoalCommand, GoalEvent, GoalState> submitted = drafted.happened(SUBMITTED);
    final Given<GoalCommand, GoalEvent, GoalState> confirmed = submitted.happened(CONFIRMED);
    final Given<GoalCommand, GoalEvent, GoalState> agreed =
            confirmed.happened(AGREED, RESEARCH_AGREED, SECRETARIAT_AGREED);
    final Given<GoalCommand, GoalEvent, GoalState> completing = agreed.happened(GOOD);
    final Given<GoalCommand, GoalEvent, GoalState> passed = agreed.happened(EXCELLENT, PASSED);
    final Given<GoalCommand, GoalEvent, GoalState> approved = passed.happened(APPROVED);

    static Actor actor(String id, String name, String role, String unit) {
        return new Actor(id, name, Set.of(role), unit);
    }

    static DraftGoal draft(String overallGoal) {
        return draft(overallGoal, BY_OFFICER);
    }

    static DraftGoal draft(String overallGoal, Actor by) {
        return new DraftGoal(
                SUBJECT, new GoalContent(overallGoal, FUNDING, indicators(), null, null, null, null), by, TODAY);
    }

    static GoalDrafted drafted(DraftGoal draft) {
        return new GoalDrafted(SUBJECT, draft.content(), hash(draft));
    }

    static GoalCompleted completed(DraftGoal draft) {
        return new GoalCompleted(SUBJECT, draft.content(), hash(draft));
    }

    static String hash(DraftGoal draft) {
        return Text.of(draft.content()).hash();
    }

    static SubmitGoal submit() {
        return new SubmitGoal(SUBJECT, BY_OFFICER, TODAY);
    }

    static ConfirmGoal confirm() {
        return confirm(BY_HEAD);
    }

    static ConfirmGoal confirm(Actor by) {
        return new ConfirmGoal(SUBJECT, DRAFTED.contentHash(), by, TODAY);
    }

    static GiveOpinion agree() {
        return opinion(SEAT, Opinion.AGREE, "", BY_LEAD);
    }

    static GiveOpinion opinion(String seat, Opinion opinion, String text, Actor by) {
        return new GiveOpinion(SUBJECT, seat, opinion, text, List.of(), by, TODAY);
    }

    static OpinionGiven opinionOf(String seat, Opinion opinion, String text) {
        return new OpinionGiven(SUBJECT, seat, opinion, text, List.of(), null);
    }

    static ReturnGoal giveBack() {
        return giveBack(BY_LEAD);
    }

    static ReturnGoal giveBack(Actor by) {
        return new ReturnGoal(SUBJECT, "补充成本指标", by, TODAY);
    }

    static ConcludeReview conclude(ReviewGrade grade, String remark) {
        return conclude(grade, remark, null, BY_LEAD);
    }

    static ConcludeReview conclude(ReviewGrade grade, String remark, @Nullable String decision, Actor by) {
        return new ConcludeReview(SUBJECT, grade, List.of(), remark, decision, by, TODAY);
    }

    static ReviewConcluded concluded(ReviewGrade grade, String remark) {
        return new ReviewConcluded(SUBJECT, grade, null, remark, null, null);
    }

    static ApproveGoal approve() {
        return new ApproveGoal(SUBJECT, TODAY);
    }

    static AttestGoalStep attest() {
        return new AttestGoalStep(
                SUBJECT,
                GoalStep.SUBMITTED,
                GoalStepOutcome.DONE,
                new Attestation(TODAY, "X-2019-08", "officer-1"),
                TODAY);
    }

    static GoalApproved approved(boolean restricted) {
        return approved(restricted, DRAFT.content());
    }

    static GoalApproved approved(boolean restricted, GoalContent content) {
        return new GoalApproved(
                SUBJECT,
                1,
                BUDGET_APPROVED_ON,
                PROPOSED.name(),
                PROPOSED.unitCode(),
                PROPOSED.division(),
                PROPOSED.projectOfficer(),
                content,
                "沪财预〔2020〕8号",
                AMOUNT,
                restricted,
                1,
                ROUTE);
    }
}
