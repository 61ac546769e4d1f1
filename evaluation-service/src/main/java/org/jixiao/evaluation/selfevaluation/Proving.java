package org.jixiao.evaluation.selfevaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationState.Opened;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.platform.aggregate.Refusal;

/**
 * What the review did not hold for proved (无法证明) can be proved within a term: those lines may change and no other, and the
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
        Set<String> open = unproved(result.sheet());
        Map<String, Answer> proved = Answer.behind(result.sheet()).stream()
                .filter(answer -> !open.contains(answer.indicatorCode()))
                .collect(Collectors.toMap(Answer::indicatorCode, answer -> answer));
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

    /** Codes of the lines that the result does not hold for proved. */
    private static Set<String> unproved(SelfEvaluationSheet sheet) {
        return Stream.concat(
                        sheet.indicators().stream()
                                .filter(line -> line.unproved() != null)
                                .map(line -> line.indicator().code()),
                        sheet.framework().stream()
                                .flatMap(group -> group.lines().stream())
                                .filter(line -> line.unproved() != null)
                                .map(line -> line.rule().code()))
                .collect(Collectors.toSet());
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
