package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.BUDGET_APPROVED_ON;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.budgetApproved;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalRefused;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.goals.goal.GoalCommand.AcceptCompletion;
import org.jixiao.goals.goal.GoalCommand.ApproveByReply;
import org.jixiao.goals.goal.GoalCommand.ApproveImportedGoal;
import org.jixiao.goals.goal.GoalCommand.CarryGoalOver;
import org.jixiao.goals.goal.GoalCommand.CopyGoal;
import org.jixiao.goals.goal.GoalCommand.FileTrial;
import org.jixiao.goals.goal.GoalCommand.ImportGoal;
import org.jixiao.goals.goal.GoalCommand.RemindGoal;
import org.jixiao.goals.goal.GoalCommand.RequestAdjustment;
import org.jixiao.goals.goal.GoalCommand.SuperviseGoal;
import org.jixiao.goals.goal.GoalCommand.WithdrawGoal;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each command in every phase to which it does not belong; what it does in its own is in the other tests of the goal. */
@DisplayName("A goal")
class GoalStandingTest extends GoalStories {

    private static final Subject EARLIER = Subject.project(CODE, YEAR - 1);

    enum Standing {
        UNDRAFTED("goal-not-drafted"),
        DRAFT("goal-not-submitted"),
        IN_REVIEW("goal-under-review"),
        COMPLETING("goal-being-completed"),
        PASSED("goal-already-passed"),
        REFUSED("goal-refused"),
        FILED("trial-already-filed"),
        APPROVED("goal-already-approved");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        private Refusal refusal() {
            return this == UNDRAFTED ? Refusal.notFound(code) : Refusal.conflict(code);
        }
    }

    @ParameterizedTest(name = "while it is {0}")
    @EnumSource(
            mode = EXCLUDE,
            names = {"UNDRAFTED", "DRAFT", "COMPLETING"})
    @DisplayName("is not written, taken from a table or copied")
    void isNotWritten(Standing standing) {
        goal(standing).when(draft("另一目标")).thenRefused(standing.refusal());
        goal(standing)
                .when(new ImportGoal(SUBJECT, DRAFT.content(), BY_OFFICER, TODAY))
                .thenRefused(standing.refusal());
        goal(standing)
                .heard(GoalStories.APPROVED)
                .when(new CopyGoal(SUBJECT, EARLIER, BY_OFFICER, TODAY))
                .thenRefused(standing.refusal());
    }

    @ParameterizedTest(name = "while it is {0}")
    @EnumSource(mode = EXCLUDE, names = "UNDRAFTED")
    @DisplayName("is not written over when the year is opened")
    void isNotWrittenOver(Standing standing) {
        goal(standing)
                .heard(GoalStories.APPROVED)
                .when(new CarryGoalOver(SUBJECT, EARLIER))
                .thenNothingHappens();
    }

    @ParameterizedTest(name = "while it is {0}")
    @EnumSource(names = {"UNDRAFTED", "REFUSED", "FILED"})
    @DisplayName("is not submitted without a draft")
    void isNotSubmitted(Standing standing) {
        goal(standing).when(submit()).thenRefused(standing.refusal());
    }

    @ParameterizedTest(name = "while it is {0}")
    @EnumSource(names = {"IN_REVIEW", "COMPLETING", "PASSED", "APPROVED"})
    @DisplayName("is not submitted twice")
    void isNotSubmittedTwice(Standing standing) {
        goal(standing).when(submit()).thenRefused(Refusal.conflict("goal-already-submitted"));
    }

    @ParameterizedTest(name = "while it is {0}")
    @EnumSource(
            mode = EXCLUDE,
            names = {"DRAFT", "IN_REVIEW"})
    @DisplayName("is not withdrawn")
    void isNotWithdrawn(Standing standing) {
        goal(standing).when(new WithdrawGoal(SUBJECT, BY_OFFICER, TODAY)).thenRefused(standing.refusal());
    }

    @ParameterizedTest(name = "while it is {0}")
    @EnumSource(
            mode = EXCLUDE,
            names = {"IN_REVIEW", "COMPLETING"})
    @DisplayName("is not confirmed")
    void isNotConfirmed(Standing standing) {
        goal(standing).when(confirm()).thenRefused(standing.refusal());
    }

    @ParameterizedTest(name = "while it is {0}")
    @EnumSource(mode = EXCLUDE, names = "IN_REVIEW")
    @DisplayName("gets no opinion, no grade, and is not filed")
    void isNotReviewed(Standing standing) {
        goal(standing).when(agree()).thenRefused(standing.refusal());
        goal(standing).when(conclude(ReviewGrade.EXCELLENT, "")).thenRefused(standing.refusal());
        goal(standing).when(new FileTrial(SUBJECT, "同意备案。", BY_LEAD, TODAY)).thenRefused(standing.refusal());
    }

    @ParameterizedTest(name = "while it is {0}")
    @EnumSource(
            mode = EXCLUDE,
            names = {"IN_REVIEW", "COMPLETING", "PASSED"})
    @DisplayName("is not sent back")
    void isNotReturned(Standing standing) {
        goal(standing).when(giveBack()).thenRefused(standing.refusal());
    }

    @ParameterizedTest(name = "while it is {0}")
    @EnumSource(mode = EXCLUDE, names = "COMPLETING")
    @DisplayName("is not accepted as completed")
    void isNotAccepted(Standing standing) {
        goal(standing).when(new AcceptCompletion(SUBJECT, BY_LEAD, TODAY)).thenRefused(standing.refusal());
    }

    @ParameterizedTest(name = "while it is {0}")
    @EnumSource(mode = EXCLUDE, names = "PASSED")
    @DisplayName("is not supervised")
    void isNotSupervised(Standing standing) {
        goal(standing).when(new SuperviseGoal(SUBJECT, "同意。", BY_LEAD, TODAY)).thenRefused(standing.refusal());
    }

    @ParameterizedTest(name = "while it is {0}")
    @EnumSource(mode = EXCLUDE, names = "APPROVED")
    @DisplayName("is not adjusted")
    void isNotAdjusted(Standing standing) {
        goal(standing)
                .when(new RequestAdjustment(SUBJECT, DRAFT.content(), "任务变化。", null, BY_OFFICER, TODAY))
                .thenRefused(standing.refusal());
    }

    @ParameterizedTest(name = "while it is {0}")
    @EnumSource(
            mode = EXCLUDE,
            names = {"PASSED", "APPROVED"})
    @DisplayName("is not approved, by finance's document or by a reply, whatever the money")
    void isNotApproved(Standing standing) {
        Refusal notPassed = Refusal.conflict("goal-not-passed");
        goal(standing).heard(ARRANGED, budgetApproved(AMOUNT)).when(approve()).thenRefused(notPassed);
        goal(standing)
                .heard(ARRANGED)
                .when(new ApproveByReply(SUBJECT, "沪财预〔2020〕8号", BUDGET_APPROVED_ON, AMOUNT, BUDGET_APPROVED_ON))
                .thenRefused(notPassed);
    }

    @ParameterizedTest(name = "while it is {0}")
    @EnumSource(mode = EXCLUDE, names = "UNDRAFTED")
    @DisplayName("is not approved as it was in former times, once something is written here")
    void isNotApprovedAsImported(Standing standing) {
        goal(standing)
                .heard(new ProjectImported(
                        CODE, YEAR, DRAFT.content(), BUDGET_APPROVED_ON, "沪财预〔2020〕8号", AMOUNT, "2020年目标批复档案"))
                .when(new ApproveImportedGoal(SUBJECT))
                .thenNothingHappens();
    }

    @ParameterizedTest(name = "while it is {0}")
    @EnumSource(names = {"PASSED", "REFUSED", "FILED", "APPROVED"})
    @DisplayName("waits for nobody who could be reminded")
    void waitsForNobody(Standing standing) {
        goal(standing).when(new RemindGoal(SUBJECT, TODAY)).thenRefused(Refusal.conflict("goal-waits-for-nobody"));
    }

    private Given<GoalCommand, GoalEvent, GoalState> goal(Standing standing) {
        return switch (standing) {
            case UNDRAFTED -> undrafted;
            case DRAFT -> drafted;
            case IN_REVIEW -> submitted;
            case COMPLETING -> completing;
            case PASSED -> passed;
            case REFUSED ->
                agreed.happened(concluded(ReviewGrade.POOR, "与立项依据不符。"), new GoalRefused(SUBJECT, "与立项依据不符。"));
            case FILED ->
                confirmed.happened(new TrialFiled(
                        SUBJECT,
                        PROPOSED.name(),
                        PROPOSED.unitCode(),
                        PROPOSED.projectOfficer(),
                        DRAFT.content(),
                        "同意备案。",
                        1,
                        ROUTE));
            case APPROVED -> approved;
        };
    }
}
