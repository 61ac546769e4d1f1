package org.jixiao.evaluation.selfevaluation;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OpenSelfEvaluation;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** A self-evaluation opens when the year's books close, for a goal that was approved, under the rulebook then in force. */
final class Opening {

    private Opening() {}

    static Decision<SelfEvaluationEvent> decide(OpenSelfEvaluation command, Circumstances known) {
        if (known.classified() != null) {
            return Decision.refuse(Refusal.conflict("project-is-classified"));
        }
        List<Refusal> unmet = new ArrayList<>();
        GoalApproved goal = known.goal();
        if (goal == null) {
            unmet.add(Refusal.conflict("goal-not-approved"));
        }
        if (command.on().isBefore(LocalDate.of(command.budgetYear(), Month.DECEMBER, 31))) {
            unmet.add(Refusal.conflict("budget-year-not-over").with("budgetYear", command.budgetYear()));
        }
        RulebookPublished rulebook = known.rulebookOn(command.on()).orElse(null);
        if (rulebook == null) {
            unmet.add(Refusal.conflict("rulebook-not-published").with("budgetYear", command.budgetYear()));
        }
        if (goal == null || rulebook == null || !unmet.isEmpty()) {
            return Decision.refuse(unmet);
        }
        return Decision.accept(Prefill.open(goal, rulebook.version(), known));
    }
}
