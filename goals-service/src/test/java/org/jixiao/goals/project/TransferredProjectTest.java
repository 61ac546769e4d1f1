package org.jixiao.goals.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.CLASSIFIED;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.OFFICER;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalRefused;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalStepAttested;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.contracts.goals.GoalEvent.GoalWithdrawn;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.GoalStepOutcome;
import org.jixiao.contracts.goals.OrganisationEvent.UnitClosed;
import org.jixiao.contracts.goals.OrganisationEvent.UnitEstablished;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.AdmittedToLibrary;
import org.jixiao.contracts.goals.ProjectEvent.BudgetApplied;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitForm;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.project.ProjectCommand.ApplyForBudget;
import org.jixiao.goals.project.ProjectCommand.TransferProject;
import org.jixiao.goals.subject.NamedProjects;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A project that goes to another unit")
class TransferredProjectTest {

    private static final Person SUCCESSOR = new Person("successor", "周接任");
    private static final String PAPER = "沪合办〔2019〕30号";
    private static final TransferProject TRANSFER =
            new TransferProject(CODE, YEAR, "BJ", "业务处", SUCCESSOR, TODAY, PAPER, TODAY);
    private static final ProjectTransferred TRANSFERRED = new ProjectTransferred(
            CODE,
            YEAR,
            "HQ",
            "BJ",
            UnitKind.OUT_OF_TOWN_OFFICE,
            Participation.FULL,
            "业务处",
            SUCCESSOR,
            TODAY,
            PAPER,
            new ReviewRoute(
                    List.of(Post.DIVISION_HEAD, Post.UNIT_HEAD),
                    List.of("unit-finance"),
                    List.of(),
                    "unit-head",
                    "BJ",
                    "业务处",
                    false,
                    Supervision.OF_KEY_SUBJECTS,
                    Map.of()));
    private static final GoalSubmitted SUBMITTED = new GoalSubmitted(SUBJECT, 1, false, ROUTE);

    private final Given<ProjectCommand, ProjectEvent, ProjectState> unknown = given(new ProjectState.Unknown());
    private final Given<ProjectCommand, ProjectEvent, ProjectState> proposed = unknown.happened(PROPOSED);
    private final Given<ProjectCommand, ProjectEvent, ProjectState> ready = proposed.heard(
            new UnitRegistered("BJ", YEAR, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE),
            new ParticipationSet("BJ", YEAR, Participation.FULL),
            Rulebook2020.published());

    @Test
    @DisplayName("belongs to it from the day on, with the person in charge there")
    void isTransferred() {
        ready.when(TRANSFER).then(TRANSFERRED);
        ready.happened(TRANSFERRED).when(TRANSFER).thenNothingHappens();
        ready.happened(TRANSFERRED)
                .when(new TransferProject(
                        CODE, YEAR, "BJ", "业务处", OFFICER, TODAY.plusDays(1), PAPER, TODAY.plusDays(1)))
                .thenRefused(Refusal.rule("project-of-that-unit-already").at("unitCode"));
    }

    @Test
    @DisplayName("goes only where the rulebook has a way of review")
    void needsAWayOfReview() {
        proposed.heard(
                        new UnitRegistered("BJ", YEAR, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE),
                        new ParticipationSet("BJ", YEAR, Participation.FULL))
                .when(TRANSFER)
                .thenRefused(Refusal.conflict("rulebook-not-in-force"));
    }

    @Test
    @DisplayName("asks for budget as the new unit's only")
    void asksForBudget() {
        Given<ProjectCommand, ProjectEvent, ProjectState> held =
                proposed.happened(TRANSFERRED, new AdmittedToLibrary(CODE, YEAR));
        held.when(new ApplyForBudget(CODE, YEAR, AMOUNT, "HQ", List.of()))
                .thenRefused(Refusal.forbidden("project-of-another-unit"));
        held.happened(new BudgetApplied(CODE, YEAR, AMOUNT))
                .when(new ApplyForBudget(CODE, YEAR, AMOUNT, "BJ", List.of()))
                .thenNothingHappens();
    }

    @Test
    @DisplayName("does not go while its goal is under review")
    void waitsForTheReview() {
        ready.heard(SUBMITTED).when(TRANSFER).thenRefused(Refusal.conflict("goal-in-review"));
        ready.heard(SUBMITTED, new GoalPassed(SUBJECT, ReviewGrade.EXCELLENT, AMOUNT, null))
                .when(TRANSFER)
                .then(TRANSFERRED);
    }

    @ParameterizedTest
    @MethodSource("ends")
    @DisplayName("goes again once the review has come to an end, whichever")
    void goesAfterTheReview(GoalEvent end) {
        ready.heard(SUBMITTED, end).when(TRANSFER).then(TRANSFERRED);
        ready.heard(GoalEvents.ADJUSTMENT_REQUESTED).when(TRANSFER).thenRefused(Refusal.conflict("goal-in-review"));
        ready.heard(GoalEvents.ADJUSTMENT_REQUESTED, end).when(TRANSFER).then(TRANSFERRED);
    }

    private static Stream<GoalEvent> ends() {
        return Stream.concat(
                GoalEvents.ofAnEnd(),
                Stream.of(
                        new GoalWithdrawn(SUBJECT),
                        new GoalReturned(SUBJECT, "补充成本指标", null),
                        new GoalPassed(SUBJECT, ReviewGrade.EXCELLENT, AMOUNT, null),
                        new GoalRefused(SUBJECT, "与职责无关。")));
    }

    @ParameterizedTest
    @MethodSource("steps")
    @DisplayName("waits through all steps of a review, and for none outside of one")
    void waitsThroughTheReview(GoalEvent step) {
        ready.heard(SUBMITTED, step).when(TRANSFER).thenRefused(Refusal.conflict("goal-in-review"));
        ready.heard(step).when(TRANSFER).then(TRANSFERRED);
    }

    private static Stream<GoalEvent> steps() {
        return Stream.concat(
                GoalEvents.onTheWay(),
                Stream.of(
                        new GoalSupervised(SUBJECT, "research-office", "同意。"),
                        new GoalStepAttested(
                                SUBJECT, GoalStep.SUBMITTED, GoalStepOutcome.DONE, TODAY, "X-2019-08", "officer-1")));
    }

    @Test
    @DisplayName("goes on no day to come, on none before the last officer, and to no unit that does not take part")
    void needsItsDayAndUnit() {
        ready.when(new TransferProject(CODE, YEAR, "BJ", "业务处", SUCCESSOR, TODAY.plusDays(1), PAPER, TODAY))
                .thenRefused(Refusal.rule("transfer-in-the-future").at("from"));
        ready.happened(new ProjectOfficerAppointed(CODE, YEAR, SUCCESSOR, TODAY, "轮岗"))
                .when(TRANSFER)
                .thenRefused(Refusal.rule("officer-before-the-last").at("from").with("since", TODAY.toString()));
        Refusal notInThisYear = Refusal.conflict("unit-not-in-this-year").at("unitCode");
        proposed.when(TRANSFER).thenRefused(notInThisYear);
        proposed.heard(new UnitRegistered("BJ", YEAR, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE))
                .when(TRANSFER)
                .thenRefused(notInThisYear);
        proposed.heard(new ParticipationSet("BJ", YEAR, Participation.FULL))
                .when(TRANSFER)
                .thenRefused(notInThisYear);
        LocalDate lastDay = TODAY.minusDays(1);
        ready.heard(
                        new UnitEstablished(
                                "BJ", "驻北京办事处", UnitForm.SUBORDINATE_UNIT, "HQ", TODAY.minusYears(9), PAPER),
                        new UnitClosed("BJ", null, lastDay, PAPER))
                .when(TRANSFER)
                .thenRefused(Refusal.conflict("unit-has-ended")
                        .at("unitCode")
                        .with("unit", "BJ")
                        .with("lastDay", lastDay.toString()));
    }

    @Test
    @DisplayName("has content: a classified one is transferred offline, and one that nobody proposed not at all")
    void hasContent() {
        unknown.happened(CLASSIFIED).when(TRANSFER).thenRefused(Refusal.conflict("project-is-classified"));
        unknown.when(TRANSFER).thenRefused(Refusal.notFound("project-not-found"));
    }

    @Test
    @DisplayName("is the new unit's for whoever asks after that, and stays what it was otherwise")
    void isOfTheNewUnit() {
        Proposal before = Proposal.of(PROPOSED);
        Proposal after = Proposal.after(TRANSFERRED, before).orElseThrow();
        assertThat(after.unitCode()).isEqualTo("BJ");
        assertThat(after.unitKind()).isEqualTo(UnitKind.OUT_OF_TOWN_OFFICE);
        assertThat(after.division()).isEqualTo("业务处");
        assertThat(after.officer()).isEqualTo(OFFICER);
        assertThat(after.amount()).isEqualTo(before.amount());
        assertThat(Proposal.after(TRANSFERRED, null)).isEmpty();
        assertThat(NamedProjects.none().after(PROPOSED).after(TRANSFERRED).units())
                .containsEntry(CODE, "BJ");
    }
}
