package org.jixiao.evaluation.keyevaluation.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param unitCode the unit that answers for the subject now
 * @param since the day on which it came to this stage
 * @param total null before the result is final
 * @param proveBy last day on which a result that is 无法证明 can be proved; null where it has a grade
 * @param inDoubt 待复核: evaluators worked with what was found false later; the leaders let the result stand, or it is reopened
 * @param version version of its stream, for {@code If-Match}
 */
record KeyEvaluationRow(
        String kind,
        String code,
        int budgetYear,
        String name,
        String unitCode,
        Ground ground,
        Stage stage,
        LocalDate openedOn,
        LocalDate since,
        @Nullable BigDecimal total,
        @Nullable String grade,
        @Nullable LocalDate proveBy,
        boolean inDoubt,
        long version) {}
