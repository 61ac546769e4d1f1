package org.jixiao.evaluation.selfevaluation;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OpenSelfEvaluation;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A self-evaluation opens after the year's end, once finance has closed the books, since it scores what was executed in the whole year; for the goal as it was in force on 31 December whatever was adjusted since, under the
 * rulebook in force when it opens.
 */
final class Opening {

    private Opening() {}

    static Decision<SelfEvaluationEvent> decide(OpenSelfEvaluation command, Circumstances known) {
        if (known.classified() != null) {
            return Decision.refuse(Refusal.conflict("project-is-classified"));
        }
        int year = command.subject().budgetYear();
        List<Refusal> unmet = new ArrayList<>();
        Goal goal = known.goal();
        Person officer = known.officers().inCharge(command.on()).orElse(null);
        if (goal == null || officer == null) {
            unmet.add(Refusal.conflict("goal-not-approved"));
        }
        if (!command.on().isAfter(Goal.lastDayOf(year))) {
            unmet.add(Refusal.conflict("budget-year-not-over").with("budgetYear", year));
        }
        if (!known.booksClosed()) {
            unmet.add(Refusal.conflict("books-not-closed").with("budgetYear", year));
        }
        RulebookPublished rulebook = known.rulebookOn(command.on()).orElse(null);
        if (rulebook == null) {
            unmet.add(Refusal.conflict("rulebook-not-published").with("budgetYear", year));
        }
        if (goal == null || officer == null || rulebook == null || !unmet.isEmpty()) {
            return Decision.refuse(unmet);
        }
        return Decision.accept(Prefill.open(command, goal, officer, rulebook.version(), known));
    }
}
