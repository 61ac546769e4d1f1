package org.jixiao.evaluation.selfevaluation.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param projectName for a classified project its code name
 * @param total null before it is submitted, and always for a classified project
 * @param concludedOn when it was finalised or attested; null before
 * @param version version of its stream, for {@code If-Match}
 */
record SelfEvaluationRow(
        String projectCode,
        int budgetYear,
        String projectName,
        String unitCode,
        Stage stage,
        @Nullable BigDecimal total,
        @Nullable String grade,
        @Nullable LocalDate concludedOn,
        long version) {}
