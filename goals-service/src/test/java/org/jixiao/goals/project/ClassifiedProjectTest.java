package org.jixiao.goals.project;

import static org.jixiao.goals.Examples.CLASSIFIED;
import static org.jixiao.goals.Examples.CLASSIFIED_WITHOUT_TOTAL;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.appraisalAttested;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.GoalEvent.GoalStepAttested;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.GoalStepOutcome;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.AdmittedToLibrary;
import org.jixiao.contracts.goals.ProjectEvent.BudgetApplied;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.ControlFigureRecorded;
import org.jixiao.contracts.goals.ProjectEvent.UngatedBudgetReported;
import org.jixiao.goals.Examples;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.project.ProjectCommand.AdmitToLibrary;
import org.jixiao.goals.project.ProjectCommand.ApplyForBudget;
import org.jixiao.goals.project.ProjectCommand.ArrangeBudget;
import org.jixiao.goals.project.ProjectCommand.ProposeClassifiedProject;
import org.jixiao.goals.project.ProjectCommand.ReportUngatedBudget;
import org.jixiao.goals.project.ProjectCommand.RestrictDisclosure;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A classified project")
class ClassifiedProjectTest {

    private static final BigDecimal TOTAL = new BigDecimal("9500000.00");
    private static final AdmittedToLibrary ADMITTED = new AdmittedToLibrary(CODE, YEAR);

    private final Given<ProjectCommand, ProjectEvent, ProjectState> unknown = given(new ProjectState.Unknown());
    private final Given<ProjectCommand, ProjectEvent, ProjectState> ofTheYear = unknown.heard(Rulebook2020.published());
    private final Given<ProjectCommand, ProjectEvent, ProjectState> registered = unknown.happened(CLASSIFIED);

    @Test
    @DisplayName("is registered under a code name of the closed list, with a total where it is not secret")
    void isRegistered() {
        ofTheYear.when(register("涉密项目甲", TOTAL)).then(CLASSIFIED);
        ofTheYear.when(register("涉密项目甲", null)).then(CLASSIFIED_WITHOUT_TOTAL);
    }

    @Test
    @DisplayName("cannot be given a name that tells something")
    void needsAListedCodeName() {
        unknown.when(register("市政府接待费", TOTAL))
                .thenRefused(Refusal.rule("code-name-not-listed").at("codeName"));
    }

    @Test
    @DisplayName("is not registered for a unit that ended before the year")
    void needsALivingUnit() {
        unknown.heard(Examples.ended("HQ")).when(register("涉密项目甲", TOTAL)).thenRefused(Examples.hasEnded("HQ"));
    }

    @Test
    @DisplayName("is registered once")
    void isRegisteredOnce() {
        registered.when(register("涉密项目甲", TOTAL)).thenNothingHappens();
        registered.when(register("涉密项目乙", TOTAL)).thenRefused(Refusal.conflict("project-already-proposed"));
    }

    @Test
    @DisplayName("needs no finding on disclosure: it can never be published")
    void isNeverDisclosed() {
        registered
                .when(new RestrictDisclosure(CODE, YEAR, LegalGround.ART_14, "reviewer-1", TODAY.plusYears(1), TODAY))
                .thenRefused(Refusal.conflict("project-is-classified"));
    }

    @Test
    @DisplayName("passes the gates on attestations")
    void passesOnAttestations() {
        var supported = registered.heard(appraisalAttested(AppraisalConclusion.SUPPORTED));
        supported.when(new AdmitToLibrary(CODE, YEAR)).thenRefused(Refusal.conflict("goal-not-submitted"));

        var submitted = supported.heard(attested(GoalStep.SUBMITTED, GoalStepOutcome.DONE));
        submitted.when(new AdmitToLibrary(CODE, YEAR)).then(ADMITTED);

        var ready = submitted.happened(
                ADMITTED, new BudgetApplied(CODE, YEAR, TOTAL), new ControlFigureRecorded(CODE, YEAR, TOTAL));
        ready.heard(attested(GoalStep.CONFIRMED, GoalStepOutcome.DONE))
                .when(new ArrangeBudget(CODE, YEAR, TOTAL, TODAY, List.of()))
                .thenRefused(Refusal.conflict("goal-not-passed"));
        ready.heard(attested(GoalStep.PASSED, GoalStepOutcome.GOOD))
                .when(new ArrangeBudget(CODE, YEAR, TOTAL, TODAY, List.of()))
                .then(new BudgetArranged(CODE, YEAR, TOTAL, TODAY));
    }

    @Test
    @DisplayName("gets no other amount than its total")
    void needsTheSameAmount() {
        registered
                .heard(attested(GoalStep.PASSED, GoalStepOutcome.GOOD))
                .happened(ADMITTED, new BudgetApplied(CODE, YEAR, TOTAL), new ControlFigureRecorded(CODE, YEAR, TOTAL))
                .when(new ArrangeBudget(CODE, YEAR, BigDecimal.ONE, TODAY, List.of()))
                .thenRefusedWith("amount-differs-from-funding");
    }

    @Test
    @DisplayName("whose total is secret takes its steps without an amount")
    void keepsItsTotal() {
        var secret = unknown.happened(CLASSIFIED_WITHOUT_TOTAL, ADMITTED);
        secret.when(new ApplyForBudget(CODE, YEAR, TOTAL, null, List.of()))
                .thenRefused(Refusal.rule("amount-is-secret").at("amount"));
        secret.when(new ApplyForBudget(CODE, YEAR, null, null, List.of())).then(new BudgetApplied(CODE, YEAR, null));
        secret.heard(attested(GoalStep.PASSED, GoalStepOutcome.GOOD))
                .happened(new BudgetApplied(CODE, YEAR, null), new ControlFigureRecorded(CODE, YEAR, null))
                .when(new ArrangeBudget(CODE, YEAR, null, TODAY, List.of()))
                .then(new BudgetArranged(CODE, YEAR, null, TODAY));
        var arranged = secret.happened(new BudgetArranged(CODE, YEAR, null, TODAY));
        arranged.when(new ArrangeBudget(CODE, YEAR, null, TODAY.plusDays(1), List.of()))
                .thenNothingHappens();
        arranged.when(new ArrangeBudget(CODE, YEAR, TOTAL, TODAY, List.of()))
                .thenRefused(Refusal.conflict("budget-already-arranged"));
        registered
                .happened(ADMITTED, new BudgetArranged(CODE, YEAR, TOTAL, TODAY))
                .when(new ArrangeBudget(CODE, YEAR, null, TODAY, List.of()))
                .thenRefused(Refusal.conflict("budget-already-arranged"));
    }

    @Test
    @DisplayName("asks for no budget through an officer of another unit")
    void belongsToItsUnit() {
        registered
                .happened(ADMITTED)
                .when(new ApplyForBudget(CODE, YEAR, TOTAL, "BJ", List.of()))
                .thenRefused(Refusal.forbidden("project-of-another-unit"));
        registered
                .happened(ADMITTED)
                .when(new ApplyForBudget(CODE, YEAR, TOTAL, "HQ", List.of()))
                .then(new BudgetApplied(CODE, YEAR, TOTAL));
    }

    @Test
    @DisplayName("breaches the gates like any other where finance gave it money before them")
    void breachesTheGates() {
        registered
                .when(new ReportUngatedBudget(CODE, YEAR, "沪财预〔2020〕8号", TOTAL))
                .then(new UngatedBudgetReported(
                        CODE, YEAR, "沪财预〔2020〕8号", TOTAL, List.of("appraisal-not-concluded", "goal-not-passed")));
    }

    private static ProposeClassifiedProject register(String codeName, @Nullable BigDecimal total) {
        return new ProposeClassifiedProject(CODE, YEAR, codeName, "HQ", total, null);
    }

    private static GoalStepAttested attested(GoalStep step, GoalStepOutcome outcome) {
        return new GoalStepAttested(SUBJECT, step, outcome, TODAY, "X-2019-08", "officer-1");
    }
}
