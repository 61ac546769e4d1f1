package org.jixiao.evaluation.keyevaluation;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationOpened;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.OpenKeyEvaluation;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** A subject is chosen once in a budget year; during the year as well (中期评价), and only with a goal that was approved. */
final class Opening {

    private Opening() {}

    static Decision<KeyEvaluationEvent> decide(OpenKeyEvaluation command, Known known) {
        List<Refusal> unmet = new ArrayList<>();
        GoalApproved goal = known.facts().goal();
        if (goal == null) {
            unmet.add(Refusal.conflict("goal-not-approved"));
        }
        RulebookPublished rulebook = known.rulebookOn(command.on()).orElse(null);
        if (rulebook == null) {
            unmet.add(Refusal.conflict("rulebook-not-published")
                    .with("budgetYear", command.subject().budgetYear()));
        }
        return goal == null || rulebook == null
                ? Decision.refuse(unmet)
                : Decision.accept(new KeyEvaluationOpened(
                        command.subject(),
                        goal.name(),
                        known.owners().unitCode(),
                        command.ground(),
                        command.basis(),
                        rulebook.version(),
                        command.on()));
    }
}
