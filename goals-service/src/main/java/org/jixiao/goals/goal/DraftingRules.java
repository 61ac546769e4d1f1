package org.jixiao.goals.goal;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalCompleted;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.goals.goal.GoalCommand.CarryGoalOver;
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

/** A goal is written while it is with its owner: before review, and after 良 to be completed. */
final class DraftingRules {

    private DraftingRules() {}

    static Decision<GoalEvent> carryOver(CarryGoalOver command, GoalState goal) {
        return goal instanceof Undrafted
                ? copy(command, command.from(), goal)
                : Decision.nothingToDo();
    }

    static Decision<GoalEvent> copy(GoalCommand command, Subject from, GoalState goal) {
        GoalContent original = goal.circumstances().original();
        return original == null
                ? Decision.refuse(Refusal.rule("goal-to-copy-not-approved").at("code"))
                : draft(
                        command,
                        CopiedGoal.of(
                                original,
                                command.subject().budgetYear() - from.budgetYear()),
                        goal);
    }

    static Decision<GoalEvent> draft(GoalCommand command, GoalContent content, GoalState goal) {
        if (goal.circumstances().subject().imported() != null && goal instanceof Undrafted) {
            return Decision.refuse(Refusal.conflict("goal-already-approved")); // its approval is on the way
        }
        Text text = Text.of(content);
        return switch (goal) {
            case Draft before when before.text().equals(text) -> Decision.nothingToDo();
            case Completing before when before.text().equals(text) -> Decision.nothingToDo();
            case Completing _ -> Decision.accept(new GoalCompleted(command.subject(), text.content(), text.hash()));
            case Undrafted _, Draft _ ->
                Decision.accept(new GoalDrafted(command.subject(), text.content(), text.hash()));
            case InReview _, Passed _, Refused _, Filed _, Approved _, Offline _ -> Decision.refuse(goal.standing());
        };
    }
}
