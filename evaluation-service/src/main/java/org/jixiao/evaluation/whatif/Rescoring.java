package org.jixiao.evaluation.whatif;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.scoring.Scoring.Words;
import org.jixiao.evaluation.whole.Figures;
import org.jspecify.annotations.Nullable;

/**
 * Scores the answers of a self-evaluation anew by another rulebook. What people decided stays as they decided it: what is not proved, points
 * within a band, points that a recheck gave. The framework of a whole is the other rulebook's, where everything that it asks for was
 * recorded; else the result is not scored anew, and what is missing is named.
 *
 * @param then the other rulebook
 */
record Rescoring(Rules then) {

    /**
     * @param recordedBy the rulebook by which the result was scored
     * @param proposed whether its use is proposed, and not that of another result of the subject
     */
    Compared compare(SelfEvaluationFinalised result, Rules recordedBy, boolean proposed) {
        SelfEvaluationSheet sheet = result.sheet();
        BigDecimal budget = proposed ? sheet.execution().funds().budget() : null;
        List<String> missing = sheet.framework().isEmpty()
                ? List.of()
                : new RecordedFramework(sheet, recordedBy.evaluation().whole())
                        .missingFor(then.evaluation().whole());
        return new Compared(
                result.subject(),
                result.name(),
                result.unitCode(),
                Basis.SELF_EVALUATION,
                result.version(),
                Outcome.of(sheet, budget, recordedBy),
                missing.isEmpty() ? Outcome.of(rescored(result), budget, then) : null,
                missing,
                List.of());
    }

    private SelfEvaluationSheet rescored(SelfEvaluationFinalised result) {
        SelfEvaluationSheet sheet = result.sheet();
        Map<String, String> unproved = unproved(sheet);
        Scoring scoring = new Scoring(
                then,
                result.subject().budgetYear(),
                sheet.indicators().stream().map(ScoredIndicator::indicator).toList(),
                false,
                figures(sheet));
        return scoring.keeping(
                sheet,
                unproved,
                scoring.score(Answer.behind(sheet), sheet.execution().funds(), Words.of(sheet), unproved));
    }

    private static @Nullable Figures figures(SelfEvaluationSheet sheet) {
        return sheet.framework().isEmpty() ? null : Figures.behind(sheet);
    }

    private static Map<String, String> unproved(SelfEvaluationSheet sheet) {
        Stream<Map.Entry<String, String>> ofIndicators = sheet.indicators().stream()
                .filter(line -> line.unproved() != null)
                .map(line -> Map.entry(line.indicator().code(), Objects.requireNonNull(line.unproved())));
        Stream<Map.Entry<String, String>> ofFramework = sheet.framework().stream()
                .map(FrameworkGroup::lines)
                .flatMap(List::stream)
                .filter(line -> line.unproved() != null)
                .map(line -> Map.entry(line.rule().code(), Objects.requireNonNull(line.unproved())));
        return Stream.concat(ofIndicators, ofFramework).collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
