package org.jixiao.contracts.goals;

import java.util.List;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalAttested;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalOpened;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertRecused;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertScored;
import org.jixiao.contracts.goals.AppraisalEvent.FullAppraisalRequired;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsAccepted;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsRejected;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsReported;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyRegistered;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorStruckOff;
import org.jixiao.contracts.goals.EvaluatorEvent.ExpertRegistered;
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
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorAdopted;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorProposed;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorRetired;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorReturned;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorRevised;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.IndicatorEditionIssued;
import org.jixiao.contracts.goals.MaterialEvent.MaterialHandedIn;
import org.jixiao.contracts.goals.OpeningLoadEvent.OpeningLoadSignedOff;
import org.jixiao.contracts.goals.OrganisationEvent.UnitClosed;
import org.jixiao.contracts.goals.OrganisationEvent.UnitEstablished;
import org.jixiao.contracts.goals.OrganisationEvent.UnitMerged;
import org.jixiao.contracts.goals.OrganisationEvent.UnitPlaced;
import org.jixiao.contracts.goals.OrganisationEvent.UnitRenamed;
import org.jixiao.contracts.goals.OrganisationEvent.UnitSplit;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.PostsEvent.DelegationEnded;
import org.jixiao.contracts.goals.PostsEvent.PostDelegated;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.PostsEvent.PostVacated;
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
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionSent;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.WholeEvent.WholeGoalCalled;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.contracts.goals.WorkPlanEvent.SupervisionFollowedUp;
import org.jixiao.contracts.goals.WorkPlanEvent.SupervisionRecorded;
import org.jixiao.contracts.goals.WorkPlanEvent.TrainingHeld;
import org.jixiao.contracts.goals.WorkPlanEvent.UnitRulesFiled;
import org.jixiao.contracts.goals.WorkPlanEvent.WorkPlanIssued;
import org.jixiao.contracts.goals.WorkPlanEvent.WorkPlanTaskCompleted;
import org.jixiao.contracts.goals.YearEvent.YearClosed;

/** The names under which the events of the goals context are stored. */
public final class GoalsEvents {

    public static final EventRegister REGISTER = EventRegister.of(List.of(
            new EventType("goals.rulebook-published", 1, RulebookPublished.class),
            new EventType("goals.unit-registered", 1, UnitRegistered.class),
            new EventType("goals.participation-set", 1, ParticipationSet.class),
            new EventType("goals.unit-established", 1, UnitEstablished.class),
            new EventType("goals.unit-renamed", 1, UnitRenamed.class),
            new EventType("goals.unit-placed", 1, UnitPlaced.class),
            new EventType("goals.unit-merged", 1, UnitMerged.class),
            new EventType("goals.unit-split", 1, UnitSplit.class),
            new EventType("goals.unit-closed", 1, UnitClosed.class),
            new EventType("goals.post-filled", 1, PostFilled.class),
            new EventType("goals.post-vacated", 1, PostVacated.class),
            new EventType("goals.post-delegated", 1, PostDelegated.class),
            new EventType("goals.delegation-ended", 1, DelegationEnded.class),
            new EventType("goals.work-plan-issued", 1, WorkPlanIssued.class),
            new EventType("goals.work-plan-task-completed", 1, WorkPlanTaskCompleted.class),
            new EventType("goals.training-held", 1, TrainingHeld.class),
            new EventType("goals.unit-rules-filed", 1, UnitRulesFiled.class),
            new EventType("goals.supervision-recorded", 1, SupervisionRecorded.class),
            new EventType("goals.supervision-followed-up", 1, SupervisionFollowedUp.class),
            new EventType("goals.core-indicator-proposed", 1, CoreIndicatorProposed.class),
            new EventType("goals.core-indicator-revised", 1, CoreIndicatorRevised.class),
            new EventType("goals.core-indicator-returned", 1, CoreIndicatorReturned.class),
            new EventType("goals.core-indicator-adopted", 1, CoreIndicatorAdopted.class),
            new EventType("goals.core-indicator-retired", 1, CoreIndicatorRetired.class),
            new EventType("goals.indicator-edition-issued", 1, IndicatorEditionIssued.class),
            new EventType("goals.project-proposed", 1, ProjectProposed.class),
            new EventType("goals.classified-project-registered", 1, ClassifiedProjectRegistered.class),
            new EventType("goals.disclosure-restricted", 1, DisclosureRestricted.class),
            new EventType("goals.disclosure-restriction-lifted", 1, DisclosureRestrictionLifted.class),
            new EventType("goals.fund-nature-corrected", 1, FundNatureCorrected.class),
            new EventType("goals.project-officer-appointed", 1, ProjectOfficerAppointed.class),
            new EventType("goals.project-transferred", 1, ProjectTransferred.class),
            new EventType("goals.key-project-designated", 1, KeyProjectDesignated.class),
            new EventType("goals.key-designation-lifted", 1, KeyDesignationLifted.class),
            new EventType("goals.admitted-to-library", 1, AdmittedToLibrary.class),
            new EventType("goals.project-imported", 1, ProjectImported.class),
            new EventType("goals.opening-load-signed-off", 1, OpeningLoadSignedOff.class),
            new EventType("goals.removed-from-library", 1, RemovedFromLibrary.class),
            new EventType("goals.budget-applied", 1, BudgetApplied.class),
            new EventType("goals.control-figure-recorded", 1, ControlFigureRecorded.class),
            new EventType("goals.budget-arranged", 1, BudgetArranged.class),
            new EventType("goals.ungated-budget-reported", 1, UngatedBudgetReported.class),
            new EventType("goals.policy-proposed", 1, PolicyProposed.class),
            new EventType("goals.policy-projects-linked", 1, PolicyProjectsLinked.class),
            new EventType("goals.policy-officer-appointed", 1, PolicyOfficerAppointed.class),
            new EventType("goals.whole-goal-called", 1, WholeGoalCalled.class),
            new EventType("goals.whole-officer-appointed", 1, WholeOfficerAppointed.class),
            new EventType("goals.full-appraisal-required", 1, FullAppraisalRequired.class),
            new EventType("goals.appraisal-opened", 1, AppraisalOpened.class),
            new EventType("goals.expert-scored", 1, ExpertScored.class),
            new EventType("goals.expert-recused", 1, ExpertRecused.class),
            new EventType("goals.appraisal-concluded", 1, AppraisalConcluded.class),
            new EventType("goals.improvements-reported", 1, ImprovementsReported.class),
            new EventType("goals.improvements-accepted", 1, ImprovementsAccepted.class),
            new EventType("goals.improvements-rejected", 1, ImprovementsRejected.class),
            new EventType("goals.appraisal-attested", 1, AppraisalAttested.class),
            new EventType("goals.material-handed-in", 1, MaterialHandedIn.class),
            new EventType("goals.goal-drafted", 1, GoalDrafted.class),
            new EventType("goals.goal-submitted", 1, GoalSubmitted.class),
            new EventType("goals.extension-granted", 1, ExtensionGranted.class),
            new EventType("goals.goal-reminded", 1, GoalReminded.class),
            new EventType("goals.goal-confirmed", 1, GoalConfirmed.class),
            new EventType("goals.goal-withdrawn", 1, GoalWithdrawn.class),
            new EventType("goals.opinion-given", 1, OpinionGiven.class),
            new EventType("goals.goal-returned", 1, GoalReturned.class),
            new EventType("goals.review-concluded", 1, ReviewConcluded.class),
            new EventType("goals.goal-completed", 1, GoalCompleted.class),
            new EventType("goals.goal-passed", 1, GoalPassed.class),
            new EventType("goals.goal-supervised", 1, GoalSupervised.class),
            new EventType("goals.goal-refused", 1, GoalRefused.class),
            new EventType("goals.goal-approved", 1, GoalApproved.class),
            new EventType("goals.revision-ordered", 1, RevisionOrdered.class),
            new EventType("goals.revision-withdrawn", 1, RevisionWithdrawn.class),
            new EventType("goals.trial-filed", 1, TrialFiled.class),
            new EventType("goals.adjustment-requested", 1, AdjustmentRequested.class),
            new EventType("goals.adjustment-withdrawn", 1, AdjustmentWithdrawn.class),
            new EventType("goals.adjustment-passed", 1, AdjustmentPassed.class),
            new EventType("goals.adjustment-rejected", 1, AdjustmentRejected.class),
            new EventType("goals.goal-adjusted", 1, GoalAdjusted.class),
            new EventType("goals.goal-reopened", 1, GoalReopened.class),
            new EventType("goals.year-closed", 1, YearClosed.class),
            new EventType("goals.goal-step-attested", 1, GoalStepAttested.class),
            new EventType("goals.classified-goal-approved", 1, ClassifiedGoalApproved.class),
            new EventType("goals.submission-prepared", 1, SubmissionPrepared.class),
            new EventType("goals.submission-sent", 1, SubmissionSent.class),
            new EventType("goals.submission-received", 1, SubmissionReceived.class),
            new EventType("goals.submission-returned", 1, SubmissionReturned.class),
            new EventType("goals.expert-registered", 1, ExpertRegistered.class),
            new EventType("goals.agency-registered", 1, AgencyRegistered.class),
            new EventType("goals.evaluator-struck-off", 1, EvaluatorStruckOff.class)));

    private GoalsEvents() {}
}
