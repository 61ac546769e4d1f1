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
 * @param upTo how much may be arranged at most in the year that it binds, 元; null for what is no project, and where the rulebook gives the
 *     grade no consequence
 */
record Outcome(
        BigDecimal total,
        Result result,
        @Nullable String grade,
        @Nullable BigDecimal upTo) {

    /** @param binds whether results of this kind bind a budget */
    static Outcome of(SelfEvaluationSheet sheet, Rules rules, boolean binds) {
        return new Outcome(sheet.total(), sheet.result(), sheet.grade(), binds ? limit(sheet, rules) : null);
    }

    private static @Nullable BigDecimal limit(SelfEvaluationSheet sheet, Rules rules) {
        BigDecimal budget = sheet.execution().funds().budget();
        return rules.evaluation()
                .application()
                .of(sheet.grade())
                .map((Consequence consequence) -> consequence.limit(budget))
                .orElse(null);
    }
}
