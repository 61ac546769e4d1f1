package org.jixiao.goals.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.Rules.Review;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.project.ProjectCommand.TransferProject;
import org.jixiao.goals.project.ProjectState.Ordinary;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.goals.subject.Routes;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A project goes from one unit to another with a day and a paper. It is written down once it holds, so
 * that whoever reviews knows whose it is; never in the middle of a review.
 */
final class TransferRules {

    private TransferRules() {}

    static Decision<ProjectEvent> transfer(TransferProject command, Ordinary project) {
        Belonging belonging = project.belonging();
        if (isDone(command, belonging)) {
            return Decision.nothingToDo();
        }
        UnitStanding unit = belonging.asked();
        List<Refusal> objections = new ArrayList<>();
        if (command.unitCode().equals(project.unitCode())) {
            objections.add(Refusal.rule("project-of-that-unit-already").at("unitCode"));
        }
        unit.units()
                .objectionOn(command.unitCode(), command.from())
                .map(ended -> ended.at("unitCode"))
                .ifPresent(objections::add);
        if (command.from().isAfter(command.on())) {
            objections.add(Refusal.rule("transfer-in-the-future").at("from"));
        }
        objections.addAll(project.progress().officers().objectionsTo(command.from()));
        if (belonging.inReview()) {
            objections.add(Refusal.conflict("goal-in-review"));
        }
        UnitKind kind = unit.kind();
        Participation participation = unit.participation();
        if (kind == null || participation == null) {
            objections.add(Refusal.conflict("unit-not-in-this-year").at("unitCode"));
            return Decision.refuse(objections);
        }
        Proposal there =
                Proposal.of(project.origin()).heldBy(command.unitCode(), kind, participation, command.division());
        Optional<Review> review = unit.rulebook()
                .inForce(command.on())
                .map(version -> version.rules().review());
        if (review.isEmpty()) {
            objections.add(Refusal.conflict("rulebook-not-in-force"));
        }
        return objections.isEmpty()
                ? Decision.accept(new ProjectTransferred(
                        command.projectCode(),
                        command.budgetYear(),
                        project.unitCode(),
                        command.unitCode(),
                        kind,
                        participation,
                        command.division(),
                        command.projectOfficer(),
                        command.from(),
                        command.documentNumber(),
                        Routes.of(review.orElseThrow(), there)))
                : Decision.refuse(objections);
    }

    private static boolean isDone(TransferProject command, Belonging belonging) {
        ProjectTransferred last = belonging.last();
        return last != null
                && last.unitCode().equals(command.unitCode())
                && last.division().equals(command.division())
                && last.projectOfficer().equals(command.projectOfficer())
                && last.from().equals(command.from())
                && last.documentNumber().equals(command.documentNumber());
    }

    /** Whether the goal, or an adjustment of it, is under review after an event. */
    static boolean isInReview(GoalEvent event, boolean before) {
        return switch (event) {
            case GoalSubmitted _, AdjustmentRequested _ -> true;
            case GoalWithdrawn _,
                    GoalReturned _,
                    GoalPassed _,
                    GoalRefused _,
                    TrialFiled _,
                    GoalApproved _,
                    AdjustmentWithdrawn _,
                    AdjustmentPassed _,
                    AdjustmentRejected _,
                    GoalAdjusted _ -> false;
            case GoalDrafted _,
                    ExtensionGranted _,
                    GoalReminded _,
                    GoalReopened _,
                    GoalCompleted _,
                    GoalConfirmed _,
                    OpinionGiven _,
                    ReviewConcluded _,
                    GoalSupervised _,
                    RevisionOrdered _,
                    RevisionWithdrawn _,
                    GoalStepAttested _,
                    ClassifiedGoalApproved _ -> before;
        };
    }
}
