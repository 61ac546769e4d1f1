package org.jixiao.evaluation.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationAttested;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalAttested;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsAccepted;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalStepAttested;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.GoalStepOutcome;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.ProjectEvent.AdmittedToLibrary;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.FundNatureCorrected;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ProjectEvent.RemovedFromLibrary;
import org.jixiao.contracts.goals.WholeEvent.WholeGoalCalled;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingAttested;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingConcluded;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/**
 * Every subject, how far it has come and whose it was. Each event says how things stand, and adds nothing up: heard twice it means the
 * same.
 */
@Component
class ManagedSubjectProjection extends Projection {

    static final String NAME = "evaluation-managed-subjects";

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final Table SUBJECT = Table.named("managed_subject").withKey("budget_year", "kind", "code");
    private static final Table OWNER = Table.named("managed_owner").withKey("budget_year", "kind", "code", "from_day");

    ManagedSubjectProjection() {
        super(NAME, SUBJECT, OWNER);
        perSubject();
        owners();
        decisions();
        goals();
        results();
    }

    private void owners() {
        on(ProjectProposed.class, (event, _) -> {
            Subject subject = Subject.project(event.projectCode(), event.budgetYear());
            return List.of(
                    row(subject)
                            .set("name", event.name())
                            .set("unit_code", event.unitCode())
                            .set("project_kind", event.kind().name())
                            .set("trial", event.participation() == Participation.TRIAL)
                            .set("fund_nature", event.fundNature())
                            .set("requested", event.requestedAmount()),
                    owner(subject, FIRST_DAY, event.unitCode(), event.division()));
        });
        on(ClassifiedProjectRegistered.class, (event, _) -> {
            Subject subject = Subject.project(event.projectCode(), event.budgetYear());
            return List.of(
                    row(subject)
                            .set("name", event.codeName())
                            .set("unit_code", event.unitCode())
                            .set("classified", true)
                            .set("fund_nature", event.fundNature())
                            .set("requested", event.total()),
                    owner(subject, FIRST_DAY, event.unitCode(), ""));
        });
        on(
                FundNatureCorrected.class,
                (event, _) -> List.of(row(Subject.project(event.projectCode(), event.budgetYear()))
                        .set("fund_nature", event.fundNature())));
        on(ProjectTransferred.class, (event, _) -> {
            Subject subject = Subject.project(event.projectCode(), event.budgetYear());
            return List.of(
                    row(subject)
                            .set("unit_code", event.unitCode())
                            .set("trial", event.participation() == Participation.TRIAL),
                    owner(subject, event.from(), event.unitCode(), event.division()));
        });
        on(
                PolicyProposed.class,
                (event, _) -> List.of(
                        row(event.subject())
                                .set("name", event.name())
                                .set("unit_code", event.unitCode())
                                .set("requested", event.amount()),
                        owner(event.subject(), FIRST_DAY, event.unitCode(), event.division())));
        on(
                WholeGoalCalled.class,
                (event, _) -> List.of(
                        row(event.subject())
                                .set("name", event.name())
                                .set("unit_code", event.unitCode())
                                .set("trial", event.participation() == Participation.TRIAL),
                        owner(event.subject(), FIRST_DAY, event.unitCode(), event.division())));
        on(DisclosureRestricted.class, (event, _) -> restricted(event.projectCode(), event.budgetYear(), true));
        on(DisclosureRestrictionLifted.class, (event, _) -> restricted(event.projectCode(), event.budgetYear(), false));
    }

    private void decisions() {
        on(AdmittedToLibrary.class, (event, _) -> inLibrary(event.projectCode(), event.budgetYear(), true));
        on(RemovedFromLibrary.class, (event, _) -> inLibrary(event.projectCode(), event.budgetYear(), false));
        on(
                AppraisalConcluded.class,
                (event, _) -> List.of(row(event.subject())
                        .set("supported", event.conclusion() == AppraisalConclusion.SUPPORTED)
                        .set("appraised_until", event.validThrough())));
        on(
                ImprovementsAccepted.class,
                (event, _) -> List.of(row(event.subject()).set("supported", true)));
        on(
                AppraisalAttested.class,
                (event, _) -> List.of(row(event.subject())
                        .set("supported", event.outcome() != AppraisalConclusion.NOT_SUPPORTED)
                        .set("appraised_until", event.subject().budgetYear())));
        on(
                BudgetArranged.class,
                (event, _) -> List.of(row(Subject.project(event.projectCode(), event.budgetYear()))
                        .set("arranged", true)
                        .set("arranged_amount", event.amount())));
    }

    private void goals() {
        on(GoalSubmitted.class, (event, _) -> passed(event.subject(), false));
        on(GoalReturned.class, (event, _) -> passed(event.subject(), false));
        on(GoalPassed.class, (event, _) -> passed(event.subject(), true));
        on(
                GoalStepAttested.class,
                (event, _) -> event.step() == GoalStep.PASSED
                        ? passed(
                                event.subject(),
                                event.outcome() == GoalStepOutcome.EXCELLENT || event.outcome() == GoalStepOutcome.GOOD)
                        : none());
        on(
                GoalApproved.class,
                (event, _) -> List.of(row(event.subject())
                        .set("name", event.name())
                        .set("unit_code", event.unitCode())
                        .set("approved", true)
                        .set("approved_amount", event.approvedBudget())));
        on(
                ClassifiedGoalApproved.class,
                (event, _) ->
                        List.of(row(event.subject()).set("approved", true).set("approved_amount", event.total())));
        on(
                TrialFiled.class,
                (event, _) -> List.of(row(event.subject())
                        .set("name", event.name())
                        .set("unit_code", event.unitCode())
                        .set("trial", true)
                        .set("filed", true)));
    }

    private void results() {
        on(DocumentCounted.class, (event, _) -> money(event.subject(), event.figures()));
        on(TrackingConcluded.class, (event, _) -> List.of(row(event.subject()).set("tracked", true)));
        on(
                ClassifiedTrackingAttested.class,
                (event, _) -> List.of(row(event.subject()).set("tracked", true)));
        on(
                SelfEvaluationFinalised.class,
                (event, _) -> List.of(row(event.subject()).set("evaluated", true)));
        on(FalsificationFound.class, (event, _) -> List.of(row(event.subject()).set("evaluated", false)));
        on(
                SelfEvaluationAttested.class,
                (event, _) -> List.of(row(event.subject()).set("evaluated", true)));
        on(ApplicationDecided.class, (event, _) -> List.of(row(event.subject()).set("applied", true)));
        on(ApplicationReopened.class, (event, _) -> List.of(row(event.subject()).set("applied", false)));
    }

    private static List<Change> restricted(String project, int budgetYear, boolean restricted) {
        return List.of(row(Subject.project(project, budgetYear)).set("restricted", restricted));
    }

    private static List<Change> inLibrary(String project, int budgetYear, boolean inLibrary) {
        return List.of(row(Subject.project(project, budgetYear)).set("in_library", inLibrary));
    }

    private static List<Change> passed(Subject subject, boolean passed) {
        return List.of(row(subject).set("passed", passed));
    }

    private static List<Change> money(Subject subject, MoneyFigures figures) {
        return List.of(row(subject)
                .set("budget", figures.budget())
                .set("carried_in", figures.carriedIn())
                .set("other_funds", figures.otherFunds())
                .set("executed", figures.executed()));
    }

    private static Change owner(Subject subject, LocalDate from, String unitCode, String division) {
        return OWNER.row(subject.budgetYear(), subject.kind(), subject.code(), from)
                .set("unit_code", unitCode)
                .set("division", division);
    }

    private static Change row(Subject subject) {
        return SUBJECT.row(subject.budgetYear(), subject.kind(), subject.code());
    }
}
