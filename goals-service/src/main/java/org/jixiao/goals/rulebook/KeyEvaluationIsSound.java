package org.jixiao.goals.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.KeyEvaluationRules;
import org.jixiao.contracts.goals.KeyEvaluationRules.Line;
import org.jixiao.contracts.goals.KeyEvaluationRules.Terms;
import org.jixiao.platform.aggregate.Refusal;

/** A framework of a hundred points that mostly asks for results (财预〔2020〕10号), and terms that a year can hold. */
final class KeyEvaluationIsSound {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Longer than anybody keeps papers that are not kept for ever. */
    private static final int MOST_YEARS = 100;

    /** More than any commission has. */
    private static final int MOST_SCORERS = 20;

    private KeyEvaluationIsSound() {}

    static List<Refusal> objections(KeyEvaluationRules rules) {
        List<Refusal> objections = new ArrayList<>();
        List<Line> framework = rules.framework();
        if (framework.stream().map(Line::code).distinct().count() != framework.size()
                || framework.stream().anyMatch(line -> line.weight().signum() <= 0)
                || weight(framework).compareTo(HUNDRED) != 0) {
            objections.add(
                    Refusal.rule("key-evaluation-framework-malformed").at("rules.evaluation.keyEvaluation.framework"));
        }
        BigDecimal results = weight(
                framework.stream().filter(line -> line.level().isResult()).toList());
        if (results.compareTo(rules.resultsShare()) < 0) {
            objections.add(Refusal.rule("key-evaluation-results-weigh-too-little")
                    .at("rules.evaluation.keyEvaluation.framework"));
        }
        if (!EvaluationIsSound.isShare(rules.resultsShare())
                || rules.scorers() < 1
                || rules.scorers() > MOST_SCORERS
                || !EvaluationIsSound.isShare(rules.spread())
                || !areTerms(rules.terms())
                || rules.retentionYears() < 1
                || rules.retentionYears() > MOST_YEARS) {
            objections.add(Refusal.rule("key-evaluation-rules-malformed").at("rules.evaluation.keyEvaluation"));
        }
        return objections;
    }

    private static BigDecimal weight(List<Line> lines) {
        return lines.stream().map(Line::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean areTerms(Terms terms) {
        return EvaluationIsSound.isTerm(terms.step())
                && EvaluationIsSound.isTerm(terms.score())
                && EvaluationIsSound.isTerm(terms.opinion())
                && EvaluationIsSound.isTerm(terms.answer());
    }
}
