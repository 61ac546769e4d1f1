package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.goals.goal.GoalCommand.ApproveGoal;
import org.jixiao.goals.goal.GoalCommand.ApproveImportedGoal;
import org.jixiao.goals.goal.GoalState.Approved;
import org.jixiao.goals.goal.GoalState.Completing;
import org.jixiao.goals.goal.GoalState.Draft;
import org.jixiao.goals.goal.GoalState.Filed;
import org.jixiao.goals.goal.GoalState.InReview;
import org.jixiao.goals.goal.GoalState.Offline;
import org.jixiao.goals.goal.GoalState.Passed;
import org.jixiao.goals.goal.GoalState.Refused;
import org.jixiao.goals.goal.GoalState.Undrafted;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Whoever approves the budget approves the goal: only one that passed, only with money both arranged here and approved
 * by finance.
 */
final class ApprovalRules {

    /** Later versions come from adjustments. */
    private static final int FIRST_VERSION = 1;

    private ApprovalRules() {}

    static Decision<GoalEvent> approve(ApproveGoal command, GoalState goal) {
        return switch (goal) {
            case Approved _ -> Decision.nothingToDo();
            case Passed passed -> approve(command, passed);
            case Offline offline when offline.steps().containsKey(GoalStep.PASSED) -> approve(command, offline);
            case Undrafted _, Draft _, InReview _, Completing _, Refused _, Filed _, Offline _ -> {
                List<Refusal> unmet = new ArrayList<>(List.of(Refusal.conflict("goal-not-passed")));
                unmet.addAll(goal.circumstances().unmetForApproval());
                yield Decision.refuse(unmet);
            }
        };
    }

    /** What was approved before this system was there is not judged again. */
    static Decision<GoalEvent> approve(ApproveImportedGoal command, GoalState goal) {
        ProjectFacts facts = goal.circumstances().project();
        ProjectProposed project = facts.proposal();
        ProjectImported history = facts.imported();
        if (project == null || history == null) {
            return Decision.refuse(Refusal.conflict("project-not-imported"));
        }
        if (!(goal instanceof Undrafted)) {
            return Decision.nothingToDo();
        }
        RulebookPublished rulebook =
                goal.circumstances().rulebook().inForce(history.approvedOn()).orElse(null);
        return rulebook == null
                ? Decision.refuse(Refusal.conflict("rulebook-not-in-force"))
                : Decision.accept(new GoalApproved(
                        command.projectCode(),
                        command.budgetYear(),
                        FIRST_VERSION,
                        history.approvedOn(),
                        project.name(),
                        project.unitCode(),
                        project.division(),
                        project.projectOfficer(),
                        history.goal(),
                        history.budgetDocument(),
                        history.approvedBudget(),
                        facts.restricted(),
                        rulebook.version()));
    }

    private static Decision<GoalEvent> approve(ApproveGoal command, Passed goal) {
        Circumstances known = goal.circumstances();
        ProjectProposed project = known.project().proposal();
        BudgetApproved budget = known.approval();
        List<Refusal> unmet = known.unmetForApproval();
        if (project == null || budget == null || !unmet.isEmpty()) {
            return Decision.refuse(unmet);
        }
        return Decision.accept(new GoalApproved(
                command.projectCode(),
                command.budgetYear(),
                FIRST_VERSION,
                budget.approvedOn(),
                project.name(),
                project.unitCode(),
                project.division(),
                known.project().officers().inCharge(budget.approvedOn()).orElse(project.projectOfficer()),
                goal.text().content(),
                budget.documentNumber(),
                budget.figures().approved(),
                known.project().restricted(),
                goal.round().rulebookVersion()));
    }

    private static Decision<GoalEvent> approve(ApproveGoal command, Offline goal) {
        Circumstances known = goal.circumstances();
        ClassifiedProjectRegistered project = known.project().registration();
        BudgetApproved budget = known.approval();
        List<Refusal> unmet = known.unmetForApproval();
        if (project == null || budget == null || !unmet.isEmpty()) {
            return Decision.refuse(unmet);
        }
        RulebookPublished rulebook =
                known.rulebook().inForce(budget.approvedOn()).orElse(null);
        if (rulebook == null) {
            return Decision.refuse(Refusal.conflict("rulebook-not-in-force"));
        }
        return Decision.accept(new ClassifiedGoalApproved(
                command.projectCode(),
                command.budgetYear(),
                FIRST_VERSION,
                budget.approvedOn(),
                project.codeName(),
                project.unitCode(),
                project.total(),
                rulebook.version()));
    }
}
