package org.jixiao.goals.project.register;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalAttested;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalOpened;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertRecused;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertScored;
import org.jixiao.contracts.goals.AppraisalEvent.FullAppraisalRequired;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsAccepted;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsRejected;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsReported;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentPassed;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRejected;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.ExtensionGranted;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalCompleted;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalRefused;
import org.jixiao.contracts.goals.GoalEvent.GoalReminded;
import org.jixiao.contracts.goals.GoalEvent.GoalReopened;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalStepAttested;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.contracts.goals.GoalEvent.GoalWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.GoalEvent.RevisionOrdered;
import org.jixiao.contracts.goals.GoalEvent.RevisionWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.AdmittedToLibrary;
import org.jixiao.contracts.goals.ProjectEvent.BudgetApplied;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ControlFigureRecorded;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.FundNatureCorrected;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ProjectEvent.RemovedFromLibrary;
import org.jixiao.contracts.goals.ProjectEvent.UngatedBudgetReported;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** One row per project and budget year, from its own stream, its appraisal and its goal; one row per breach of a gate. */
@Component
class ProjectRegisterProjection extends Projection {

    static final String NAME = "goals-project-register";

    private static final Table PROJECTS = Table.named("project_register").withKey("project_code", "budget_year");
    private static final Table BREACHES =
            Table.named("ungated_budget").withKey("project_code", "budget_year", "document_number");

    private static final Table TRANSFERS = Table.named("project_transfer").withKey("subject", "from_day");

    ProjectRegisterProjection() {
        super(NAME, PROJECTS, BREACHES, TRANSFERS);
        perSubject();
        on(ProjectEvent.class, ProjectRegisterProjection::project);
        on(AppraisalEvent.class, (event, at) -> ofProject(event.subject()) ? appraisal(event, at) : none());
        on(GoalEvent.class, (event, at) -> ofProject(event.subject()) ? goal(event, at) : none());
    }

    private static List<Change> project(ProjectEvent event, Happened at) {
        Change row = PROJECTS.row(event.projectCode(), event.budgetYear())
                .set("version", at.version())
                .set("changed_at", at.occurredAt());
        return switch (event) {
            case ProjectProposed e ->
                List.of(row.set("name", e.name())
                        .set("unit_code", e.unitCode())
                        .set("division", e.division())
                        .set("participation", e.participation())
                        .set("project_officer", e.projectOfficer().name())
                        .set("kind", e.kind())
                        .set("nature", e.nature())
                        .set("appraisal", e.kind().isExemptFromAppraisal() ? "EXEMPT" : "NOT_CONCLUDED")
                        .setJson("profile", e.profile())
                        .set("fund_nature", e.fundNature())
                        .set("requested_amount", e.requestedAmount()));
            case ClassifiedProjectRegistered e ->
                List.of(row.set("classified", true)
                        .set("name", e.codeName())
                        .set("unit_code", e.unitCode())
                        .set("fund_nature", e.fundNature())
                        .set("requested_amount", e.total()));
            case FundNatureCorrected e -> List.of(row.set("fund_nature", e.fundNature()));
            case DisclosureRestricted e ->
                List.of(row.set("restricted", true)
                        .set("legal_ground", e.ground())
                        .set("reviewer", e.reviewer())
                        .set("reexamine_on", e.reexamineOn()));
            case DisclosureRestrictionLifted _ ->
                List.of(row.set("restricted", false)
                        .set("legal_ground", null)
                        .set("reviewer", null)
                        .set("reexamine_on", null));
            case ProjectOfficerAppointed e ->
                List.of(row.set("project_officer", e.projectOfficer().name()));
            case ProjectTransferred e -> transferred(e, row, at);
            case KeyProjectDesignated _ -> List.of(row.set("key_project", true));
            case KeyDesignationLifted _ -> List.of(row.set("key_project", false));
            case AdmittedToLibrary _ ->
                List.of(row.set("stage", "IN_LIBRARY")
                        .setJson("ceased", List.of())
                        .set("removal_reason", null));
            case ProjectImported e ->
                List.of(row.set("stage", "BUDGET_ARRANGED")
                        .set("arranged_amount", e.approvedBudget())
                        .set("imported_from", e.paper()));
            case RemovedFromLibrary e ->
                List.of(row.set("stage", "PROPOSED")
                        .set("control_figure", null)
                        .setJson("ceased", e.ceased())
                        .set("removal_reason", e.reason()));
            case BudgetApplied _ -> List.of(row.set("stage", "BUDGET_APPLIED"));
            case ControlFigureRecorded e ->
                List.of(row.set("stage", "CONTROL_FIGURE_RECORDED").set("control_figure", e.amount()));
            case BudgetArranged e -> List.of(row.set("stage", "BUDGET_ARRANGED").set("arranged_amount", e.amount()));
            case UngatedBudgetReported e ->
                List.of(
                        row.add("ungated_amount", e.amount()),
                        BREACHES.row(e.projectCode(), e.budgetYear(), e.documentNumber())
                                .set("amount", e.amount())
                                .setJson("unmet", e.unmet())
                                .set("reported_on", at.businessDate()));
        };
    }

    private static List<Change> transferred(ProjectTransferred event, Change row, Happened at) {
        Subject project = Subject.project(event.projectCode(), event.budgetYear());
        return List.of(
                row.set("unit_code", event.unitCode())
                        .set("division", event.division())
                        .set("participation", event.participation())
                        .set("project_officer", event.projectOfficer().name())
                        .set("transferred_from", event.fromUnit())
                        .set("transferred_on", event.from()),
                TRANSFERS
                        .row(project.toString(), event.from())
                        .set("version", at.version())
                        .set("position", at.position())
                        .set("actor_id", at.actor().id())
                        .set("from_unit", event.fromUnit())
                        .set("unit_code", event.unitCode())
                        .set("officer", event.projectOfficer().name())
                        .set("document_number", event.documentNumber()));
    }

    private static boolean ofProject(Subject subject) {
        return subject.kind().equals(Subject.PROJECT);
    }

    private static Change row(Subject project, Happened at) {
        return PROJECTS.row(project.code(), project.budgetYear()).set("changed_at", at.occurredAt());
    }

    private static List<Change> appraisal(AppraisalEvent event, Happened at) {
        Change row = row(event.subject(), at);
        return switch (event) {
            case FullAppraisalRequired _ -> List.of(row.set("appraisal", "FULL_REQUIRED"));
            case AppraisalOpened _ -> List.of(row.set("appraisal", "OPENED"));
            case ExpertScored _, ExpertRecused _ -> none();
            case AppraisalConcluded e -> List.of(row.set("appraisal", e.conclusion()));
            case AppraisalAttested e -> List.of(row.set("appraisal", e.outcome()));
            case ImprovementsReported _ -> List.of(row.set("appraisal", "IMPROVEMENTS_REPORTED"));
            case ImprovementsAccepted _ -> List.of(row.set("appraisal", "IMPROVEMENTS_ACCEPTED"));
            case ImprovementsRejected _ -> List.of(row.set("appraisal", "IMPROVEMENTS_REJECTED"));
        };
    }

    private static List<Change> goal(GoalEvent event, Happened at) {
        Change row = row(event.subject(), at);
        return switch (event) {
            case GoalDrafted _ -> List.of(row.set("goal", "DRAFTED"));
            case GoalSubmitted e -> List.of(row.set("goal", "SUBMITTED").set("goal_late", e.late()));
            case ExtensionGranted _,
                    GoalReminded _,
                    GoalConfirmed _,
                    OpinionGiven _,
                    GoalReopened _,
                    RevisionOrdered _,
                    RevisionWithdrawn _ -> none();
            case GoalCompleted _ -> List.of(row.set("goal", "COMPLETED"));
            case GoalWithdrawn _ -> List.of(row.set("goal", "DRAFTED"));
            case GoalReturned _ -> List.of(row.set("goal", "RETURNED").set("goal_supervised", false));
            case ReviewConcluded e -> List.of(row.set("review_grade", e.grade()));
            case GoalPassed _ -> List.of(row.set("goal", "PASSED").set("goal_supervised", false));
            case GoalSupervised _ -> List.of(row.set("goal_supervised", true));
            case GoalRefused _ -> List.of(row.set("goal", "REFUSED"));
            case TrialFiled _ -> List.of(row.set("goal", "FILED"));
            case AdjustmentRequested _ -> List.of(row.set("goal", "ADJUSTMENT_REQUESTED"));
            case AdjustmentPassed _ -> List.of(row.set("goal", "ADJUSTMENT_PASSED"));
            case AdjustmentWithdrawn _, AdjustmentRejected _, GoalAdjusted _ -> List.of(row.set("goal", "APPROVED"));
            case GoalStepAttested e -> List.of(row.set("goal", e.step()));
            case GoalApproved e -> List.of(approved(row).set("approved_on", e.approvedOn()));
            case ClassifiedGoalApproved e -> List.of(approved(row).set("approved_on", e.approvedOn()));
        };
    }

    private static Change approved(Change row) {
        return row.set("goal", "APPROVED").set("stage", "APPROVED");
    }
}
