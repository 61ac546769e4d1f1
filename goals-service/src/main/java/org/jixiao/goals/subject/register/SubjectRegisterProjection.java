package org.jixiao.goals.subject.register;

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
import org.jixiao.contracts.goals.PolicyEvent;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.WholeEvent;
import org.jixiao.contracts.goals.WholeEvent.WholeGoalCalled;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** One row per policy and per unit or department as a whole: what it is, and how far its appraisal and its goal are. */
@Component
class SubjectRegisterProjection extends Projection {

    static final String NAME = "goals-subject-register";

    private static final Table SUBJECTS = Table.named("goal_subject").withKey("subject");

    SubjectRegisterProjection() {
        super(NAME, SUBJECTS);
        perSubject();
        on(PolicyEvent.class, SubjectRegisterProjection::policy);
        on(WholeEvent.class, (event, _) -> List.of(whole(event)));
        on(AppraisalEvent.class, (event, _) -> isProject(event.subject()) ? none() : appraisal(event));
        on(GoalEvent.class, (event, _) -> isProject(event.subject()) ? none() : goal(event));
    }

    /** Projects have a register of their own. */
    private static boolean isProject(Subject subject) {
        return subject.kind().equals(Subject.PROJECT);
    }

    private static Change row(Subject subject) {
        return SUBJECTS.row(subject.toString());
    }

    private static Change named(Subject subject) {
        return row(subject).set("kind", subject.kind()).set("budget_year", subject.budgetYear());
    }

    private static List<Change> policy(PolicyEvent event, Happened at) {
        return switch (event) {
            case PolicyProposed e ->
                List.of(named(e.subject())
                        .set("name", e.name())
                        .set("unit_code", e.unitCode())
                        .set("division", e.division())
                        .set("business_division", e.businessDivision())
                        .set("officer", e.officer().name())
                        .set("participation", "FULL")
                        .set("amount", e.amount())
                        .setJson("projects", e.projects())
                        .setJson("profile", e.profile()));
            case PolicyProjectsLinked e -> List.of(row(e.subject()).setJson("projects", e.projects()));
            case PolicyOfficerAppointed e ->
                List.of(row(e.subject()).set("officer", e.officer().name()));
        };
    }

    private static Change whole(WholeEvent event) {
        return switch (event) {
            case WholeGoalCalled e -> called(e);
            case WholeOfficerAppointed e ->
                row(e.subject()).set("officer", e.officer().name());
        };
    }

    private static Change called(WholeGoalCalled event) {
        return named(event.subject())
                .set("name", event.name())
                .set("unit_code", event.unitCode())
                .set("division", event.division())
                .set("officer", event.officer().name())
                .set("participation", event.participation())
                .set("appraisal", "EXEMPT");
    }

    private static List<Change> appraisal(AppraisalEvent event) {
        Change row = row(event.subject());
        return switch (event) {
            case FullAppraisalRequired _, ExpertScored _, ExpertRecused _, AppraisalAttested _ -> none();
            case AppraisalOpened _ -> List.of(row.set("appraisal", "OPENED"));
            case AppraisalConcluded e -> List.of(row.set("appraisal", e.conclusion()));
            case ImprovementsReported _ -> List.of(row.set("appraisal", "IMPROVEMENTS_REPORTED"));
            case ImprovementsAccepted _ -> List.of(row.set("appraisal", "IMPROVEMENTS_ACCEPTED"));
            case ImprovementsRejected _ -> List.of(row.set("appraisal", "IMPROVEMENTS_REJECTED"));
        };
    }

    private static List<Change> goal(GoalEvent event) {
        Change row = row(event.subject());
        return switch (event) {
            case GoalDrafted _, GoalWithdrawn _ -> List.of(row.set("goal", "DRAFTED"));
            case GoalSubmitted e -> List.of(row.set("goal", "SUBMITTED").set("goal_late", e.late()));
            case ExtensionGranted _,
                    GoalReminded _,
                    GoalConfirmed _,
                    OpinionGiven _,
                    GoalReopened _,
                    RevisionOrdered _,
                    RevisionWithdrawn _ -> none();
            case GoalCompleted _ -> List.of(row.set("goal", "COMPLETED"));
            case GoalReturned _ -> List.of(row.set("goal", "RETURNED").set("supervised", false));
            case ReviewConcluded e -> List.of(row.set("review_grade", e.grade()));
            case GoalPassed _ -> List.of(row.set("goal", "PASSED").set("supervised", false));
            case GoalSupervised _ -> List.of(row.set("supervised", true));
            case GoalRefused _ -> List.of(row.set("goal", "REFUSED"));
            case TrialFiled _ -> List.of(row.set("goal", "FILED"));
            case AdjustmentRequested _ -> List.of(row.set("goal", "ADJUSTMENT_REQUESTED"));
            case AdjustmentPassed _ -> List.of(row.set("goal", "ADJUSTMENT_PASSED"));
            case AdjustmentWithdrawn _, AdjustmentRejected _, GoalAdjusted _ -> List.of(row.set("goal", "APPROVED"));
            case GoalApproved e -> List.of(row.set("goal", "APPROVED").set("approved_on", e.approvedOn()));
            case GoalStepAttested _, ClassifiedGoalApproved _ -> none();
        };
    }
}
