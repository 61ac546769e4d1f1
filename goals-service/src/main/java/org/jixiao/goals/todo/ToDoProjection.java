package org.jixiao.goals.todo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsAccepted;
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
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.Post;
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
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.WholeEvent.WholeGoalCalled;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.kernel.access.UnitRoles;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/**
 * One row per goal says in which phase it is, since when, and which post has to confirm next, or whether it waits to be
 * supervised or for the reply; one row per seat and lead says whether it has done its part of the present round; one per officer says
 * from which day on. No row has to be taken back when a round ends.
 */
@Component
class ToDoProjection extends Projection {

    static final String NAME = "goals-to-do";

    private static final Table GOALS = Table.named("to_do_goal").withKey("subject");
    private static final Table TASKS = Table.named("to_do_task").withKey("subject", "step", "slot");
    private static final Table OFFICERS = Table.named("to_do_officer").withKey("subject", "from_day");
    private static final LocalDate FROM_THE_BEGINNING = LocalDate.EPOCH;
    private static final String LEAD = "lead";

    ToDoProjection() {
        super(NAME, GOALS, TASKS, OFFICERS);
        perSubject();
        on(ProjectEvent.class, ToDoProjection::project);
        on(PolicyProposed.class, ToDoProjection::proposed);
        on(PolicyOfficerAppointed.class, (e, _) -> List.of(officer(e.subject(), e.officer(), e.from())));
        on(WholeGoalCalled.class, ToDoProjection::proposed);
        on(
                AppraisalConcluded.class,
                (event, _) -> event.conclusion() == AppraisalConclusion.SUPPORTED ? supported(event) : none());
        on(ImprovementsAccepted.class, (event, _) -> supported(event));
        on(WholeOfficerAppointed.class, (e, _) -> List.of(officer(e.subject(), e.officer(), e.from())));
        on(GoalEvent.class, ToDoProjection::goal);
    }

    private static List<Change> project(ProjectEvent event, Happened at) {
        Change row = GOALS.row(
                Subject.project(event.projectCode(), event.budgetYear()).toString());
        return switch (event) {
            case ProjectProposed e -> proposed(e, at);
            case ProjectOfficerAppointed e ->
                List.of(officer(Subject.project(e.projectCode(), e.budgetYear()), e.projectOfficer(), e.from()));
            case ProjectTransferred e ->
                List.of(
                        row.set("unit_code", e.unitCode()).set("division", e.division()),
                        officer(Subject.project(e.projectCode(), e.budgetYear()), e.projectOfficer(), e.from()));
            case ProjectImported _ -> List.of(phase(row, "NONE", at));
            case KeyProjectDesignated _ -> List.of(row.set("key_subject", true));
            case KeyDesignationLifted _ -> List.of(row.set("key_subject", false));
            case BudgetArranged _ -> List.of(row.set("ready", true).set("since", at.businessDate()));
            case ClassifiedProjectRegistered _,
                    DisclosureRestricted _,
                    DisclosureRestrictionLifted _,
                    FundNatureCorrected _,
                    AdmittedToLibrary _,
                    RemovedFromLibrary _,
                    BudgetApplied _,
                    ControlFigureRecorded _,
                    UngatedBudgetReported _ -> none();
        };
    }

    /** Whoever is named first has to write the goal. */
    private static List<Change> proposed(StoredEvent event, Happened at) {
        return Proposal.of(event).stream()
                .flatMap(proposal -> Stream.of(
                        phase(GOALS.row(proposal.subject().toString()), "WRITE", at)
                                .set("name", proposal.name())
                                .set("unit_code", proposal.unitCode())
                                .set("division", proposal.division())
                                .set("ready", proposal.goalSubject().isWhole()),
                        officer(proposal.subject(), proposal.officer(), FROM_THE_BEGINNING)))
                .toList();
    }

    private static Change officer(Subject subject, Person officer, LocalDate from) {
        return OFFICERS.row(subject.toString(), from)
                .set("staff_id", officer.staffId())
                .set("name", officer.name());
    }

    /** A policy's goal is approved once the policy is supported; a project was stopped before its budget was arranged. */
    private static List<Change> supported(AppraisalEvent event) {
        return GoalSubject.of(event.subject()) == GoalSubject.POLICY
                ? List.of(GOALS.row(event.subject().toString()).set("ready", true))
                : none();
    }

    private static List<Change> goal(GoalEvent event, Happened at) {
        Change row = GOALS.row(event.subject().toString());
        return switch (event) {
            case GoalDrafted e -> List.of(row.set("content_hash", e.contentHash()));
            case GoalSubmitted e -> round(row, e, e.route(), at);
            case GoalConfirmed e ->
                List.of(
                        switch (e.post()) {
                            case DIVISION_HEAD -> forgotten(row).set("division_head_hash", e.contentHash());
                            case UNIT_HEAD -> forgotten(row).set("unit_head_hash", e.contentHash());
                        });
            case OpinionGiven e -> List.of(task(e, "OPINION", e.seat()).set("done", true));
            case GoalWithdrawn _, GoalReturned _ -> ended(event, phase(row, "WRITE", at));
            case ReviewConcluded e when e.grade() == ReviewGrade.GOOD -> List.of(phase(row, "COMPLETE", at));
            case ReviewConcluded _ -> none();
            case GoalCompleted e -> List.of(phase(row, "ACCEPT", at).set("content_hash", e.contentHash()));
            case AdjustmentRequested e ->
                round(
                        row.set("content_hash", e.contentHash())
                                .set("division_head_hash", null)
                                .set("unit_head_hash", null),
                        e,
                        e.route(),
                        at);
            case GoalPassed _ -> ended(event, phase(row, "PASSED", at));
            case AdjustmentPassed _ -> ended(event, phase(row, "ADJUSTED", at));
            case GoalSupervised _ -> List.of(row.set("supervised", true).set("since", at.businessDate()));
            case GoalRefused _, TrialFiled _, AdjustmentWithdrawn _, AdjustmentRejected _, GoalApproved _ ->
                ended(event, phase(row, "NONE", at));
            case GoalAdjusted e
            when e.budgetDocument() != null ->
                ended(event, phase(row, "NONE", at).set("revise_since", null));
            case GoalAdjusted _ -> ended(event, phase(row, "NONE", at));
            case RevisionOrdered e ->
                List.of(row.set(
                        "revise_since", e.approvedBudget().compareTo(e.funding()) == 0 ? null : at.businessDate()));
            case RevisionWithdrawn _ -> List.of(row.set("revise_since", null));
            case ExtensionGranted e -> List.of(row.set("extended_to", e.until()));
            case GoalReminded e -> List.of(row.set("reminded_task", e.task()).set("reminded_on", e.remindedOn()));
            case GoalReopened _ -> none();
            case GoalStepAttested _, ClassifiedGoalApproved _ -> none();
        };
    }

    /** Whoever is to confirm next was not reminded. */
    private static Change forgotten(Change goal) {
        return goal.set("reminded_on", null);
    }

    private static Change phase(Change goal, String phase, Happened at) {
        return goal.set("phase", phase).set("since", at.businessDate());
    }

    /** What the round left open is found no more; the lead, who may have much to do, gets it off the list as well. */
    private static List<Change> ended(GoalEvent event, Change goal) {
        return List.of(goal, task(event, "CONCLUDE", LEAD).set("done", true));
    }

    /** All tasks of a round at once; they count only while the round is the present one. */
    private static List<Change> round(Change row, GoalEvent event, ReviewRoute route, Happened at) {
        List<Post> posts = route.confirmedBy();
        List<Change> changes = new ArrayList<>(List.of(phase(row, "REVIEW", at)
                .set("round", at.version())
                .set("division", route.division())
                .set("supervision", route.supervision())
                .set("supervised", false)
                .set("first_post", posts.isEmpty() ? null : posts.getFirst())
                .set("second_post", posts.size() < 2 ? null : posts.get(1))));
        route.seats().forEach(seat -> changes.add(opened(task(event, "OPINION", seat), seat, route, at)));
        route.voidSeats().forEach(seat -> changes.add(opened(task(event, "VOID", seat), seat, route, at)));
        changes.add(opened(task(event, "CONCLUDE", LEAD), route.concludedBy(), route, at));
        return changes;
    }

    private static Change opened(Change task, String holder, ReviewRoute route, Happened at) {
        String division = route.divisions().get(holder);
        boolean ofUnitHead = holder.equals(UnitRoles.HEAD);
        return task.set("holder", holder)
                .set("post", division != null ? Post.DIVISION_HEAD : ofUnitHead ? Post.UNIT_HEAD : null)
                .set("division", division != null ? division : ofUnitHead ? "" : null)
                .set("round", at.version())
                .set("done", false);
    }

    private static Change task(GoalEvent event, String step, String slot) {
        return TASKS.row(event.subject().toString(), step, slot);
    }
}
