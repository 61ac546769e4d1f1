package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.goals.goal.GoalCommand.ApproveByReply;
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
import org.jixiao.goals.subject.Proposal;
import org.jixiao.goals.subject.Routes;
import org.jixiao.kernel.review.Right;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Whoever approves the budget approves the goal: only one that passed, that the three saw where they must, and with money that is
 * approved; a project's also with the budget arranged here. The paper is finance's document, or the reply that the
 * planning and finance division quotes.
 */
final class ApprovalRules {

    /** Later versions come from adjustments. */
    private static final int FIRST_VERSION = 1;

    private ApprovalRules() {}

    /** The paper by which money is approved. */
    private record Paper(LocalDate approvedOn, String document, BigDecimal amount) {

        static @Nullable Paper of(@Nullable BudgetApproved budget) {
            return budget == null
                    ? null
                    : new Paper(
                            budget.document().date(),
                            budget.document().number(),
                            budget.figures().approved());
        }
    }

    static Decision<GoalEvent> approve(ApproveGoal command, GoalState goal) {
        return switch (goal) {
            case Approved _ -> Decision.nothingToDo();
            case Passed passed when passed.adjustment() != null -> adjust(command, passed.adjustment(), passed);
            case Undrafted _, Draft _, InReview _, Completing _, Passed _, Refused _, Filed _, Offline _ ->
                approve(command, Paper.of(goal.circumstances().finance().approval()), List.of(), goal);
        };
    }

    private static Decision<GoalEvent> adjust(ApproveGoal command, Adjustment adjustment, Passed goal) {
        List<Refusal> unmet = SupervisionRules.unmet(goal);
        return unmet.isEmpty()
                ? Decision.accept(
                        AdjustmentRules.adjusted(command.subject(), command.on(), adjustment, Right.OWN, goal))
                : Decision.refuse(unmet);
    }

    static Decision<GoalEvent> approve(ApproveByReply command, GoalState goal) {
        if (goal instanceof Approved || (goal instanceof Reviewed reviewed && reviewed.adjustment() != null)) {
            return Decision.refuse(Refusal.conflict("goal-already-approved"));
        }
        if (goal.circumstances().finance().approval() != null) {
            return Decision.refuse(Refusal.conflict("finance-approved-the-budget"));
        }
        return approve(
                command,
                new Paper(command.approvedOn(), command.document(), command.amount()),
                ReplyRules.objections(command, goal),
                goal);
    }

    private static Decision<GoalEvent> approve(
            GoalCommand command, @Nullable Paper paper, List<Refusal> objectionsToThePaper, GoalState goal) {
        List<Refusal> unmet = new ArrayList<>(unmet(goal));
        unmet.addAll(unsupported(command, goal.circumstances().subject().support()));
        if (needsArranging(command) && !goal.circumstances().subject().budgetArranged()) {
            unmet.add(Refusal.conflict("budget-not-arranged"));
        }
        unmet.addAll(objectionsToThePaper);
        if (paper == null) {
            unmet.add(Refusal.conflict("budget-not-approved"));
        }
        if (paper == null || !unmet.isEmpty()) {
            return Decision.refuse(unmet);
        }
        return switch (goal) {
            case Passed passed -> approved(command, paper, passed);
            case Offline offline -> approved(command, paper, offline);
            case Undrafted _, Draft _, InReview _, Completing _, Refused _, Filed _, Approved _ ->
                throw new IllegalStateException("what has not passed was refused before");
        };
    }

    private static List<Refusal> unmet(GoalState goal) {
        return switch (goal) {
            case Passed passed -> SupervisionRules.unmet(passed);
            case Offline offline when offline.steps().containsKey(GoalStep.PASSED) -> List.of();
            case Undrafted _, Draft _, InReview _, Completing _, Refused _, Filed _, Approved _, Offline _ ->
                List.of(Refusal.conflict("goal-not-passed"));
        };
    }

    /** 未经评估或评估未通过的: a project is stopped before the library, a policy here. */
    private static List<Refusal> unsupported(GoalCommand command, SubjectFacts.Support support) {
        if (GoalSubject.of(command.subject()) != GoalSubject.POLICY) {
            return List.of();
        }
        return switch (support) {
            case NOT_CONCLUDED -> List.of(Refusal.conflict("appraisal-not-concluded"));
            case AFTER_IMPROVEMENTS -> List.of(Refusal.conflict("improvements-not-accepted"));
            case REFUSED -> List.of(Refusal.conflict("appraisal-not-supported"));
            case GIVEN -> List.of();
        };
    }

    private static boolean needsArranging(GoalCommand command) {
        return GoalSubject.of(command.subject()) == GoalSubject.PROJECT;
    }

    /** Whether nothing but the paper is missing. */
    static boolean waitsForTheReply(Passed goal) {
        SubjectFacts facts = goal.circumstances().subject();
        return goal.adjustment() == null
                && switch (facts.proposed().goalSubject()) {
                    case PROJECT -> facts.budgetArranged();
                    case POLICY -> facts.support() == SubjectFacts.Support.GIVEN;
                    case UNIT, DEPARTMENT -> true;
                };
    }

    private static Decision<GoalEvent> approved(GoalCommand command, Paper paper, Passed goal) {
        SubjectFacts facts = goal.circumstances().subject();
        Proposal proposal = facts.proposed();
        return Decision.accept(RevisionRules.approvedWithOrder(
                new GoalApproved(
                        command.subject(),
                        FIRST_VERSION,
                        paper.approvedOn(),
                        proposal.name(),
                        proposal.unitCode(),
                        proposal.division(),
                        facts.officers().inCharge(paper.approvedOn()).orElse(proposal.officer()),
                        goal.text().content(),
                        paper.document(),
                        paper.amount(),
                        facts.restricted(),
                        goal.round().rulebookVersion(),
                        goal.round().route()),
                goal.circumstances().finance().cuts()));
    }

    private static Decision<GoalEvent> approved(GoalCommand command, Paper paper, Offline goal) {
        ClassifiedProjectRegistered project = goal.circumstances().subject().registered();
        return goal.circumstances()
                .rulebook()
                .inForce(paper.approvedOn())
                .map(rulebook -> Decision.<GoalEvent>accept(new ClassifiedGoalApproved(
                        command.subject(),
                        FIRST_VERSION,
                        paper.approvedOn(),
                        project.codeName(),
                        project.unitCode(),
                        project.total(),
                        rulebook.version())))
                .orElseGet(() -> Decision.refuse(Refusal.conflict("rulebook-not-in-force")));
    }

    /** What was approved before this system was there is not judged again. */
    static Decision<GoalEvent> approve(ApproveImportedGoal command, GoalState goal) {
        SubjectFacts facts = goal.circumstances().subject();
        Proposal project = facts.proposal();
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
                        command.subject(),
                        FIRST_VERSION,
                        history.approvedOn(),
                        project.name(),
                        project.unitCode(),
                        project.division(),
                        project.officer(),
                        history.goal(),
                        history.budgetDocument(),
                        history.approvedBudget(),
                        facts.restricted(),
                        rulebook.version(),
                        Routes.of(rulebook.rules().review(), project)));
    }
}
