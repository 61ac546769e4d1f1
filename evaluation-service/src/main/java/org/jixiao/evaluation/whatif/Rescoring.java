package org.jixiao.evaluation.whatif;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.scoring.Scoring.Words;

/**
 * Scores the answers of a result anew by another rulebook. What people decided stays as they decided it: what is not proved, points within
 * a band, points that a recheck gave. The framework of a whole stays as well: another one may ask for figures that nobody gathered.
 *
 * @param then the other rulebook
 */
record Rescoring(Rules then) {

    /** @param recordedBy the rulebook by which the result was scored */
    Compared compare(SelfEvaluationFinalised result, Rules recordedBy) {
        boolean binds = result.subject().kind().equals(Subject.PROJECT);
        return new Compared(
                result.subject(),
                result.name(),
                result.unitCode(),
                result.version(),
                Outcome.of(result.sheet(), recordedBy, binds),
                Outcome.of(rescored(result), then, binds));
    }

    private SelfEvaluationSheet rescored(SelfEvaluationFinalised result) {
        List<ScoredIndicator> lines = result.sheet().indicators();
        Scoring scoring = new Scoring(
                then,
                result.subject().budgetYear(),
                lines.stream().map(ScoredIndicator::indicator).toList(),
                false);
        SelfEvaluationSheet anew = scoring.score(
                lines.stream().map(Answer::behind).toList(),
                result.sheet().framework(),
                result.sheet().execution().funds(),
                Words.of(result.sheet()),
                unproved(lines));
        return scoring.rescored(anew, rechecked(lines));
    }

    private static Map<String, String> unproved(List<ScoredIndicator> lines) {
        return lines.stream()
                .filter(line -> line.unproved() != null)
                .collect(toMap(line -> line.indicator().code(), line -> Objects.requireNonNull(line.unproved())));
    }

    private static Map<String, BigDecimal> rechecked(List<ScoredIndicator> lines) {
        return lines.stream()
                .filter(line -> line.calculation().stream().anyMatch(step -> step.rule() == Rule.RECHECKED))
                .collect(toMap(line -> line.indicator().code(), ScoredIndicator::score));
    }
}
