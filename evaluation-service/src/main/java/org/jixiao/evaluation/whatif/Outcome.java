package org.jixiao.evaluation.whatif;

import java.math.BigDecimal;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.contracts.goals.EvaluationRules.Consequence;
import org.jixiao.contracts.goals.Rules;
import org.jspecify.annotations.Nullable;

/**
 * What one rulebook makes of a result.
 *
 * @param grade null where it cannot be proved
 * @param upTo how much may be arranged at most in the year that it binds, 元; null of a result on which no use is proposed, and where the
 *     rulebook gives the grade no consequence
 */
record Outcome(
        BigDecimal total,
        Result result,
        @Nullable String grade,
        @Nullable BigDecimal upTo) {

    /** @param budget of the evaluated year, of which the consequence is taken, 元; null where no use is proposed on this result */
    static Outcome of(
            BigDecimal total, Result result, @Nullable String grade, @Nullable BigDecimal budget, Rules rules) {
        BigDecimal upTo = budget == null
                ? null
                : rules.evaluation()
                        .application()
                        .of(grade)
                        .map((Consequence consequence) -> consequence.limit(budget))
                        .orElse(null);
        return new Outcome(total, result, grade, upTo);
    }

    static Outcome of(SelfEvaluationSheet sheet, @Nullable BigDecimal budget, Rules rules) {
        return of(sheet.total(), sheet.result(), sheet.grade(), budget, rules);
    }
}
