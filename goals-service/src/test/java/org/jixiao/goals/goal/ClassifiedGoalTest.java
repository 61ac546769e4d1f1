package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.BUDGET_APPROVED_ON;
import static org.jixiao.goals.Examples.CLASSIFIED;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.budgetApproved;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.Cut;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalStepAttested;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.GoalStepOutcome;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.attestation.Attestation;
import org.jixiao.goals.goal.GoalCommand.ApproveGoal;
import org.jixiao.goals.goal.GoalCommand.AttestGoalStep;
import org.jixiao.goals.goal.GoalCommand.OrderRevision;
import org.jixiao.goals.goal.GoalCommand.WithdrawRevision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The goal of a classified project")
class ClassifiedGoalTest {

    private static final GoalStepAttested SUBMITTED = attested(GoalStep.SUBMITTED, GoalStepOutcome.DONE);
    private static final GoalStepAttested CONFIRMED = attested(GoalStep.CONFIRMED, GoalStepOutcome.DONE);
    private static final GoalStepAttested PASSED = attested(GoalStep.PASSED, GoalStepOutcome.EXCELLENT);
    private static final BudgetArranged ARRANGED = new BudgetArranged(CODE, YEAR, new BigDecimal("9500000.00"), TODAY);
    private static final ClassifiedGoalApproved APPROVED =
            new ClassifiedGoalApproved(SUBJECT, 1, BUDGET_APPROVED_ON, "涉密项目甲", "HQ", new BigDecimal("9500000.00"), 1);

    private final Given<GoalCommand, GoalEvent, GoalState> goal =
            given(new GoalState.Undrafted()).heard(CLASSIFIED, Rulebook2020.published());
    private final Given<GoalCommand, GoalEvent, GoalState> passed = goal.happened(SUBMITTED, CONFIRMED, PASSED);

    @Test
    @DisplayName("takes no content, whatever is sent")
    void takesNoContent() {
        List.of(
                        GoalStories.draft("内容"),
                        GoalStories.submit(),
                        GoalStories.confirm(),
                        GoalStories.agree(),
                        GoalStories.giveBack(),
                        GoalStories.conclude(ReviewGrade.EXCELLENT, ""),
                        new GoalCommand.ApproveByReply(SUBJECT, "沪财预〔2020〕8号", TODAY, AMOUNT, TODAY))
                .forEach(command -> {
                    goal.when(command).thenRefused(Refusal.conflict("project-is-classified"));
                    passed.when(command).thenRefused(Refusal.conflict("project-is-classified"));
                });
    }

    @Test
    @DisplayName("takes its steps offline, in their order")
    void takesItsSteps() {
        goal.when(attest(GoalStep.SUBMITTED, GoalStepOutcome.DONE)).then(SUBMITTED);
        goal.happened(SUBMITTED)
                .when(attest(GoalStep.CONFIRMED, GoalStepOutcome.DONE))
                .then(CONFIRMED);
        goal.happened(SUBMITTED, CONFIRMED)
                .when(attest(GoalStep.PASSED, GoalStepOutcome.EXCELLENT))
                .then(PASSED);
    }

    @Test
    @DisplayName("skips no step")
    void skipsNoStep() {
        goal.when(attest(GoalStep.PASSED, GoalStepOutcome.GOOD))
                .thenRefused(
                        Refusal.conflict("earlier-step-not-attested").at("step").with("missing", "SUBMITTED"),
                        Refusal.conflict("earlier-step-not-attested").at("step").with("missing", "CONFIRMED"));
    }

    @ParameterizedTest(name = "{0} cannot end with {1}: {2}")
    @DisplayName("knows the outcomes of each step")
    @CsvSource({
        "SUBMITTED, GOOD, outcome-not-of-this-step",
        "CONFIRMED, POOR, outcome-not-of-this-step",
        "PASSED, DONE, outcome-not-of-this-step",
        "PASSED, FAIR, grade-does-not-pass",
        "PASSED, POOR, grade-does-not-pass"
    })
    void knowsItsOutcomes(GoalStep step, GoalStepOutcome outcome, String code) {
        GoalStepAttested[] before =
                switch (step) {
                    case SUBMITTED -> new GoalStepAttested[] {};
                    case CONFIRMED -> new GoalStepAttested[] {SUBMITTED};
                    case PASSED -> new GoalStepAttested[] {SUBMITTED, CONFIRMED};
                };
        goal.happened(before)
                .when(attest(step, outcome))
                .thenRefused(Refusal.rule(code).at("outcome"));
    }

    @Test
    @DisplayName("takes each step once")
    void takesEachStepOnce() {
        passed.when(attest(GoalStep.PASSED, GoalStepOutcome.EXCELLENT)).thenNothingHappens();
        passed.when(attest(GoalStep.PASSED, GoalStepOutcome.GOOD))
                .thenRefused(Refusal.conflict("step-already-attested").at("step"));
    }

    @Test
    @DisplayName("leaves no room for a sentence in an attestation")
    void leavesNoRoom() {
        goal.when(new AttestGoalStep(
                        SUBJECT,
                        GoalStep.SUBMITTED,
                        GoalStepOutcome.DONE,
                        new Attestation(TODAY, "接待任务", "officer-1"),
                        TODAY))
                .thenRefused(Refusal.rule("register-number-malformed").at("registerNumber"));
    }

    @Test
    @DisplayName("is approved without content once the budget is arranged and approved")
    void isApproved() {
        passed.heard(ARRANGED, budgetApproved(AMOUNT))
                .when(new ApproveGoal(SUBJECT, TODAY))
                .then(APPROVED);
    }

    @Test
    @DisplayName("has no content that a cut of its money could be ordered to revise")
    void isNotRevised() {
        Cut cut = new Cut(1, new BigDecimal("300000.00"));
        passed.happened(APPROVED)
                .when(new OrderRevision(SUBJECT, "沪合办会〔2020〕9号", cut))
                .thenNothingHappens();
        passed.happened(APPROVED)
                .when(new WithdrawRevision(SUBJECT, 1, "沪合办会〔2020〕9号"))
                .thenNothingHappens();
    }

    @Test
    @DisplayName("hears of every missing condition of its approval")
    void hearsOfEveryMissingCondition() {
        passed.when(new ApproveGoal(SUBJECT, TODAY)).thenRefusedWith("budget-not-arranged", "budget-not-approved");
        goal.happened(SUBMITTED)
                .heard(ARRANGED, budgetApproved(AMOUNT))
                .when(new ApproveGoal(SUBJECT, TODAY))
                .thenRefused(Refusal.conflict("goal-not-passed"));
    }

    @Test
    @DisplayName("waits for a rulebook in force")
    void waitsForTheRulebook() {
        given(new GoalState.Undrafted())
                .heard(CLASSIFIED, ARRANGED, budgetApproved(AMOUNT))
                .happened(SUBMITTED, CONFIRMED, PASSED)
                .when(new ApproveGoal(SUBJECT, TODAY))
                .thenRefused(Refusal.conflict("rulebook-not-in-force"));
    }

    @Test
    @DisplayName("that is approved is locked")
    void isLocked() {
        var approved = passed.happened(APPROVED);
        approved.when(new ApproveGoal(SUBJECT, TODAY)).thenNothingHappens();
        approved.when(attest(GoalStep.PASSED, GoalStepOutcome.GOOD))
                .thenRefused(Refusal.conflict("goal-already-approved"));
    }

    private static AttestGoalStep attest(GoalStep step, GoalStepOutcome outcome) {
        return new AttestGoalStep(SUBJECT, step, outcome, new Attestation(TODAY, "X-2019-08", "officer-1"), TODAY);
    }

    private static GoalStepAttested attested(GoalStep step, GoalStepOutcome outcome) {
        return new GoalStepAttested(SUBJECT, step, outcome, TODAY, "X-2019-08", "officer-1");
    }
}
