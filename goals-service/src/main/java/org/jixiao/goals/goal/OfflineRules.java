package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalStepAttested;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.GoalStepOutcome;
import org.jixiao.goals.goal.GoalCommand.AttestGoalStep;
import org.jixiao.goals.goal.GoalState.Approved;
import org.jixiao.goals.goal.GoalState.Offline;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A classified project's goal takes its steps offline, in their order; what is taken down here can say no more than
 * that.
 */
final class OfflineRules {

    private OfflineRules() {}

    static Map<GoalStep, GoalStepAttested> stepsOf(GoalState goal) {
        return goal instanceof Offline offline ? offline.steps() : Map.of();
    }

    static Decision<GoalEvent> attest(AttestGoalStep command, GoalState goal) {
        if (!goal.circumstances().subject().areClassified()) {
            return Decision.refuse(Refusal.conflict("project-not-classified"));
        }
        return goal instanceof Approved
                ? Decision.refuse(Refusal.conflict("goal-already-approved"))
                : attest(command, stepsOf(goal));
    }

    private static Decision<GoalEvent> attest(AttestGoalStep command, Map<GoalStep, GoalStepAttested> steps) {
        GoalStepAttested attested = new GoalStepAttested(
                command.subject(),
                command.step(),
                command.outcome(),
                command.attestation().attestedOn(),
                command.attestation().registerNumber(),
                command.attestation().officer());
        GoalStepAttested before = steps.get(command.step());
        if (before != null) {
            return before.equals(attested)
                    ? Decision.nothingToDo()
                    : Decision.refuse(Refusal.conflict("step-already-attested").at("step"));
        }
        List<Refusal> objections = new ArrayList<>(command.attestation().objections(command.on()));
        objections.addAll(objectionsToOutcome(command.step(), command.outcome()));
        for (GoalStep step : GoalStep.values()) {
            if (step.compareTo(command.step()) < 0 && !steps.containsKey(step)) {
                objections.add(
                        Refusal.conflict("earlier-step-not-attested").at("step").with("missing", step.name()));
            }
        }
        return objections.isEmpty() ? Decision.accept(attested) : Decision.refuse(objections);
    }

    private static List<Refusal> objectionsToOutcome(GoalStep step, GoalStepOutcome outcome) {
        return switch (step) {
            case SUBMITTED, CONFIRMED ->
                outcome == GoalStepOutcome.DONE
                        ? List.of()
                        : List.of(Refusal.rule("outcome-not-of-this-step").at("outcome"));
            case PASSED ->
                switch (outcome) {
                    case EXCELLENT, GOOD -> List.of();
                    case FAIR, POOR ->
                        List.of(Refusal.rule("grade-does-not-pass").at("outcome"));
                    case DONE ->
                        List.of(Refusal.rule("outcome-not-of-this-step").at("outcome"));
                };
        };
    }
}
