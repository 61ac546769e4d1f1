package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.MaterialStep;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.goal.GoalCommand.SubmitGoal;
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

/** A draft goes into review (送审) when it is in time, whole, true to what is known elsewhere, and its papers are there. */
final class SubmittingRules {

    private SubmittingRules() {}

    static Decision<GoalEvent> submit(SubmitGoal command, GoalState goal) {
        return switch (goal) {
            case Draft draft ->
                draft.circumstances()
                        .rulebook()
                        .inForce(command.on())
                        .map(rulebook -> submit(command, draft, rulebook))
                        .orElse(Decision.refuse(Refusal.conflict("rulebook-not-in-force")));
            case InReview _, Completing _, Passed _, Approved _ ->
                Decision.refuse(Refusal.conflict("goal-already-submitted"));
            case Undrafted _, Refused _, Filed _, Offline _ -> Decision.refuse(goal.standing());
        };
    }

    private static Decision<GoalEvent> submit(SubmitGoal command, Draft draft, RulebookPublished rulebook) {
        Circumstances known = draft.circumstances();
        GoalContent content = draft.text().content();
        Rules rules = rulebook.rules();
        List<Refusal> violations = new ArrayList<>(TermRules.objections(command.on(), rules, known));
        violations.addAll(SubmissionRule.allViolations(content, rules));
        violations.addAll(FactRules.objections(content, known));
        violations.addAll(known.subject().objectionsToReview(rules));
        violations.addAll(known.materials().missing(MaterialStep.GOAL_SUBMISSION, rules));
        return violations.isEmpty()
                ? Decision.accept(new GoalSubmitted(
                        command.subject(),
                        rulebook.version(),
                        TermRules.isLate(command.on(), rules),
                        known.subject().route(rules)))
                : Decision.refuse(violations);
    }
}
