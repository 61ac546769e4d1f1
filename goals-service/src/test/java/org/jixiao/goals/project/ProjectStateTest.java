package org.jixiao.goals.project;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.appraised;
import static org.jixiao.goals.Examples.proposed;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.AdmittedToLibrary;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.UngatedBudgetReported;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.goals.project.ProjectCommand.AdmitToLibrary;
import org.jixiao.goals.project.ProjectCommand.ApplyForBudget;
import org.jixiao.goals.project.ProjectCommand.ArrangeBudget;
import org.jixiao.goals.project.ProjectCommand.ProposeProject;
import org.jixiao.goals.project.ProjectCommand.RecordControlFigure;
import org.jixiao.goals.project.ProjectCommand.ReportUngatedBudget;
import org.jixiao.goals.project.ProjectCommand.RestrictDisclosure;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A project")
class ProjectStateTest {

    private static final AdmittedToLibrary ADMITTED = new AdmittedToLibrary(CODE, YEAR);
    private static final GoalSubmitted GOAL_SUBMITTED = new GoalSubmitted(CODE, YEAR, 1);
    private static final GoalPassed GOAL_PASSED = new GoalPassed(CODE, YEAR, ReviewGrade.EXCELLENT, AMOUNT);

    private final Given<ProjectCommand, ProjectEvent, ProjectState> unknown = given(new ProjectState.Unknown());
    private final Given<ProjectCommand, ProjectEvent, ProjectState> proposed = unknown.happened(PROPOSED);

    @Nested
    @DisplayName("that nobody knows")
    class Unknown {

        @Test
        @DisplayName("is proposed, and a named person is responsible for it")
        void isProposed() {
            unknown.when(propose(PROPOSED.name())).then(PROPOSED);
        }

        @Test
        @DisplayName("is not proposed by another unit")
        void isNotProposedByOthers() {
            unknown.when(propose(PROPOSED.name(), "BJ"))
                    .thenRefused(Refusal.forbidden("project-of-another-unit").at("unitCode"));
        }

        @Test
        @DisplayName("takes no step")
        void takesNoStep() {
            List.of(
                            new AdmitToLibrary(CODE, YEAR),
                            new ApplyForBudget(CODE, YEAR, AMOUNT, "HQ"),
                            new RecordControlFigure(CODE, YEAR, AMOUNT),
                            new ArrangeBudget(CODE, YEAR, AMOUNT),
                            new ReportUngatedBudget(CODE, YEAR, "沪财预〔2020〕8号", AMOUNT),
                            restrict(TODAY.plusYears(1)))
                    .forEach(command -> unknown.when(command).thenRefused(Refusal.notFound("project-not-found")));
        }
    }

    @Nested
    @DisplayName("that is proposed")
    class Proposed {

        @Test
        @DisplayName("stays as it is when it is proposed again in the same words")
        void isIdempotent() {
            proposed.when(propose(PROPOSED.name())).thenNothingHappens();
        }

        @Test
        @DisplayName("cannot be proposed again in other words")
        void cannotBeProposedTwice() {
            proposed.when(propose("别的项目")).thenRefused(Refusal.conflict("project-already-proposed"));
        }

        @Test
        @DisplayName("is found unsuitable for disclosure, until the ground is examined again")
        void isRestricted() {
            proposed.when(restrict(TODAY.plusYears(1))).then(restriction(TODAY.plusYears(1)));
        }

        @Test
        @DisplayName("is not restricted twice for the same, but longer")
        void isRestrictedLonger() {
            var restricted = proposed.happened(restriction(TODAY.plusYears(1)));
            restricted.when(restrict(TODAY.plusYears(1))).thenNothingHappens();
            restricted.when(restrict(TODAY.plusYears(2))).then(restriction(TODAY.plusYears(2)));
        }

        @Test
        @DisplayName("is not restricted without a later day on which the ground is examined again")
        void needsReexamination() {
            proposed.when(restrict(TODAY))
                    .thenRefused(Refusal.rule("reexamination-not-in-the-future").at("reexamineOn"));
        }
    }

    @Nested
    @DisplayName("that finance gave money to")
    class UngatedMoney {

        private final ReportUngatedBudget report = new ReportUngatedBudget(CODE, YEAR, "沪财预〔2020〕8号", AMOUNT);

        @Test
        @DisplayName("before its gates is a breach that names them")
        void isABreach() {
            proposed.when(report)
                    .then(new UngatedBudgetReported(
                            CODE, YEAR, "沪财预〔2020〕8号", AMOUNT, List.of("appraisal-not-concluded", "goal-not-passed")));
        }

        @Test
        @DisplayName("after its gates is as it should be")
        void isNoBreach() {
            proposed.heard(appraised(AppraisalConclusion.SUPPORTED), GOAL_PASSED)
                    .when(report)
                    .thenNothingHappens();
        }

        @Test
        @DisplayName("and took it back again is no breach")
        void isNoBreachToTakeItBack() {
            proposed.when(new ReportUngatedBudget(CODE, YEAR, "沪财预〔2020〕9号", AMOUNT.negate()))
                    .thenNothingHappens();
        }

        @Test
        @DisplayName("is reported once per document")
        void isReportedOnce() {
            proposed.happened(new UngatedBudgetReported(CODE, YEAR, "沪财预〔2020〕8号", AMOUNT, List.of("goal-not-passed")))
                    .when(report)
                    .thenNothingHappens();
        }
    }

    @Test
    @DisplayName("keeps what it heard before it was proposed")
    void hearsBeforeItIsProposed() {
        unknown.heard(appraised(AppraisalConclusion.SUPPORTED), GOAL_SUBMITTED)
                .happened(PROPOSED)
                .when(new AdmitToLibrary(CODE, YEAR))
                .then(ADMITTED);
    }

    @Test
    @DisplayName("is not shaken by events that come without a proposal")
    void evolvesTotally() {
        unknown.happened(ADMITTED)
                .when(new AdmitToLibrary(CODE, YEAR))
                .thenRefused(Refusal.notFound("project-not-found"));
    }

    private static ProposeProject propose(String name) {
        return propose(name, "HQ");
    }

    private static ProposeProject propose(String name, String unit) {
        return new ProposeProject(
                CODE,
                YEAR,
                name,
                PROPOSED.unitCode(),
                PROPOSED.division(),
                PROPOSED.projectOfficer(),
                PROPOSED.kind(),
                PROPOSED.requestedAmount(),
                PROPOSED.policyBasis(),
                unit);
    }

    private static RestrictDisclosure restrict(LocalDate reexamineOn) {
        return new RestrictDisclosure(CODE, YEAR, LegalGround.ART_14, "reviewer-1", reexamineOn, TODAY);
    }

    private static DisclosureRestricted restriction(LocalDate reexamineOn) {
        return new DisclosureRestricted(CODE, YEAR, LegalGround.ART_14, "reviewer-1", reexamineOn);
    }
}
