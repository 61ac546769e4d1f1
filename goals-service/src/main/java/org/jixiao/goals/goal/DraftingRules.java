package org.jixiao.goals.goal;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalCompleted;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.goals.goal.GoalCommand.CarryGoalOver;
import org.jixiao.goals.goal.GoalCommand.ImportGoal;
import org.jixiao.goals.goal.GoalState.Approved;
import org.jixiao.goals.goal.GoalState.Completing;
import org.jixiao.goals.goal.GoalState.Draft;
import org.jixiao.goals.goal.GoalState.Filed;
import org.jixiao.goals.goal.GoalState.InReview;
import org.jixiao.goals.goal.GoalState.Offline;
import org.jixiao.goals.goal.GoalState.Passed;
import org.jixiao.goals.goal.GoalState.Refused;
import org.jixiao.goals.goal.GoalState.Undrafted;
import org.jixiao.goals.goal.GoalState.Written;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** A goal is written while it is with its owner: before review, and after 良 to be completed. */
final class DraftingRules {

    private DraftingRules() {}

    static Decision<GoalEvent> take(ImportGoal command, GoalState goal) {
        GoalContent said = command.content();
        return draft(
                command,
                new GoalContent(
                        said.overallGoal(),
                        said.funding(),
                        said.indicators(),
                        said.satisfactionWaiver(),
                        goal instanceof Written written
                                ? written.text().content().midTerm()
                                : null,
                        said.whole(),
                        said.remainingTargets()),
                goal);
    }

    static Decision<GoalEvent> carryOver(CarryGoalOver command, GoalState goal) {
        return goal instanceof Undrafted ? copy(command, command.from(), goal) : Decision.nothingToDo();
    }

    static Decision<GoalEvent> copy(GoalCommand command, Subject from, GoalState goal) {
        GoalContent original = goal.circumstances().original();
        return original == null
                ? Decision.refuse(Refusal.rule("goal-to-copy-not-approved").at("code"))
                : draft(command, CopiedGoal.of(original, command.subject().budgetYear() - from.budgetYear()), goal);
    }

    private static Decision<GoalEvent> written(GoalEvent event, GoalContent content, GoalState goal) {
        List<Refusal> unknown = WholeRules.unknownProjects(
                content, event.subject(), goal.circumstances().named());
        return unknown.isEmpty() ? Decision.accept(event) : Decision.refuse(unknown);
    }

    static Decision<GoalEvent> draft(GoalCommand command, GoalContent content, GoalState goal) {
        if (goal.circumstances().subject().imported() != null && goal instanceof Undrafted) {
            return Decision.refuse(Refusal.conflict("goal-already-approved")); // its approval is on the way
        }
        Text text = Text.of(content);
        return switch (goal) {
            case Draft before when before.text().equals(text) -> Decision.nothingToDo();
            case Completing before when before.text().equals(text) -> Decision.nothingToDo();
            case Completing _ ->
                written(new GoalCompleted(command.subject(), text.content(), text.hash()), content, goal);
            case Undrafted _, Draft _ ->
                written(new GoalDrafted(command.subject(), text.content(), text.hash()), content, goal);
            case InReview _, Passed _, Refused _, Filed _, Approved _, Offline _ -> Decision.refuse(goal.standing());
        };
    }
}
