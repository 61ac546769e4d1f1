package org.jixiao.evaluation.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.EvaluationReport.ResultLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.scoring.Grades;
import org.jixiao.evaluation.scoring.Judgements;
import org.jixiao.evaluation.scoring.UnprovedShare;
import org.jspecify.annotations.Nullable;

/**
 * Judges a key evaluation by another rulebook. Its points are those that people gave by a plan of their own, and stay; the bands, the share
 * from which a result is 无法证明, and how far evaluators may lie apart are the other rulebook's.
 *
 * @param then the other rulebook
 */
record KeyRescoring(Rules then) {

    /**
     * @param recordedBy the rulebook under which it was opened
     * @param budget of the evaluated year as its use was proposed with, 元; null where none is proposed on this result
     */
    Compared compare(KeyEvaluationFinalised result, Rules recordedBy, @Nullable BigDecimal budget) {
        EvaluationReport.Result recorded = result.report().result();
        boolean proved = !UnprovedShare.reaches(
                weight(recorded.lines().stream().filter(ResultLine::unproved)),
                weight(recorded.lines().stream()),
                then.evaluation().unproved());
        return new Compared(
                result.subject(),
                result.name(),
                result.unitCode(),
                Basis.KEY_EVALUATION,
                result.version(),
                Outcome.of(recorded.total(), recorded.result(), recorded.grade(), budget, recordedBy),
                Outcome.of(
                        recorded.total(),
                        proved ? Result.GRADED : Result.UNPROVED,
                        proved ? Grades.of(recorded.total(), then.scores().bands()) : null,
                        budget,
                        then),
                List.of(),
                recorded.lines().stream()
                        .filter(line -> liesApart(line, then) && !liesApart(line, recordedBy))
                        .map(line -> line.line().name())
                        .toList());
    }

    private static boolean liesApart(ResultLine line, Rules rules) {
        return !line.given().isEmpty()
                && new Judgements(line.given())
                        .lieApart(
                                line.line().weight(),
                                rules.evaluation().keyEvaluation().spread());
    }

    private static BigDecimal weight(Stream<ResultLine> lines) {
        return lines.map(line -> line.line().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
