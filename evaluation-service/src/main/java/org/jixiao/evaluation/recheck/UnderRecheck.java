package org.jixiao.evaluation.recheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.evaluation.RecheckEvent.LineScore;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckScored;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.goals.EvaluationRules;

/**
 * A result under recheck.
 *
 * @param scores the last judgement of each scorer
 */
record UnderRecheck(
        Rechecked known, SelfEvaluationFinalised result, EvaluationRules.Recheck rules, List<RecheckScored> scores) {

    /** Lines that can be judged. */
    List<Line> lines() {
        return Line.of(result.sheet()).toList();
    }

    Optional<Line> line(String code) {
        return lines().stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** What each scorer gives a line: what was said of it, or else the points that it has. */
    List<BigDecimal> points(Line line) {
        return scores.stream()
                .map(score -> said(score, line).map(LineScore::points).orElse(line.score()))
                .toList();
    }

    /** Whether some hold a line for proved and others do not. */
    boolean differOnProof(Line line) {
        return scores.stream().map(score -> isUnproved(score, line)).distinct().count() > 1;
    }

    /** Whether all hold it for not proved. */
    boolean isUnproved(Line line) {
        return scores.stream().allMatch(score -> isUnproved(score, line));
    }

    private static boolean isUnproved(RecheckScored score, Line line) {
        return said(score, line).filter(LineScore::unproved).isPresent();
    }

    List<String> reasons(Line line) {
        return scores.stream()
                .flatMap(score -> said(score, line).stream())
                .map(LineScore::reason)
                .distinct()
                .toList();
    }

    private static Optional<LineScore> said(RecheckScored score, Line line) {
        return score.lines().stream()
                .filter(said -> said.indicator().equals(line.code()))
                .findFirst();
    }
}
