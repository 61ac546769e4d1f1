package org.jixiao.evaluation.selfevaluation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.ScoredIndicator.CauseRuling;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.Ruling;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Whether a target was set too low (目标偏低) is not the unit's alone to say: whoever concludes the review rules on it with a reason, and
 * points go, or stay, by that (财预〔2020〕10号: 年初指标值设定明显偏低的, 按照偏离度适度调减分值).
 */
final class RulingOnCauses {

    private RulingOnCauses() {}

    /** Rulings on what does not exceed its target by far, on a line a second time, or on one whose points a recheck gave. */
    static List<Refusal> objections(List<Ruling> rulings, SelfEvaluationSheet sheet, Scoring scoring) {
        Map<String, ScoredIndicator> open = new HashMap<>();
        sheet.indicators().stream()
                .filter(scoring::asksForCause)
                .filter(line -> line.calculation().stream().noneMatch(step -> step.rule() == Rule.RECHECKED))
                .forEach(line -> open.put(line.indicator().code(), line));
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < rulings.size(); i++) {
            String code = rulings.get(i).indicator();
            if (open.remove(code) == null) {
                objections.add(Refusal.rule("no-cause-to-rule-on")
                        .at("rulings[" + i + "].indicator")
                        .with("indicator", code));
            }
        }
        return objections;
    }

    /** The answers behind a sheet, with what was ruled on them; what was ruled before stands where nobody rules anew. */
    static List<Answer> ruled(List<Ruling> rulings, SelfEvaluationSheet sheet) {
        Map<String, CauseRuling> said =
                rulings.stream().collect(toMap(Ruling::indicator, one -> new CauseRuling(one.cause(), one.reason())));
        return Answer.behind(sheet).stream()
                .map(answer -> answer.ruled(said.getOrDefault(answer.indicatorCode(), answer.ruling())))
                .toList();
    }

    /** New answers, with what was ruled on the same lines of a sheet. */
    static List<Answer> asRuled(SelfEvaluationSheet before, List<Answer> answers) {
        Map<String, CauseRuling> ruled = new HashMap<>();
        before.indicators().stream()
                .filter(line -> line.ruling() != null)
                .forEach(line -> ruled.put(line.indicator().code(), requireNonNull(line.ruling())));
        return answers.stream()
                .map(answer -> answer.ruled(ruled.get(answer.indicatorCode())))
                .toList();
    }
}
