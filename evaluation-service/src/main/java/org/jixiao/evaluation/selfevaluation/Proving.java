package org.jixiao.evaluation.selfevaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationState.Opened;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.platform.aggregate.Refusal;

/**
 * What the review did not hold for proved (无法证明) can be proved within a term (rules.md L): those lines may change and no other, and the
 * term does not begin anew with another result that is not proved either.
 */
final class Proving {

    private Proving() {}

    /** Answers to lines that are not open to proof and say something else than before. */
    static List<Refusal> objections(List<Answer> answers, Opened evaluation) {
        SelfEvaluationFinalised result = evaluation.result();
        if (result == null || evaluation.proveBy() == null) {
            return List.of();
        }
        var proved = result.sheet().indicators().stream()
                .filter(line -> line.unproved() == null)
                .collect(Collectors.toMap(Proving::code, Answer::behind));
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String code = answers.get(i).indicatorCode();
            Answer before = proved.get(code);
            if (before != null && !before.saysTheSameAs(answers.get(i))) {
                objections.add(Refusal.rule("line-not-open-to-proof")
                        .at("answers[" + i + "]")
                        .with("indicator", code));
            }
        }
        return objections;
    }

    private static String code(ScoredIndicator line) {
        return line.indicator().code();
    }

    /** The last day of the term: it begins with the first result that is not proved. */
    static LocalDate until(LocalDate on, Opened evaluation) {
        LocalDate begun = evaluation.proveBy();
        Rules rules = evaluation.rules();
        return begun == null
                ? ReminderPlans.calendar(rules)
                        .after(on, rules.evaluation().unproved().proveDays())
                : begun;
    }
}
