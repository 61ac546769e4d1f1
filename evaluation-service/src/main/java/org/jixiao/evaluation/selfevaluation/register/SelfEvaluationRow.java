package org.jixiao.evaluation.selfevaluation.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param name for a classified project its code name
 * @param trial only filed (试编): without a grade and without effect
 * @param total of the result that stands; null before, where it is void, and always for a classified project
 * @param result what came of it; null before, and always for a classified project
 * @param grade null where there is none, or it is void
 * @param resultVersion which result stands; null before the first
 * @param voidedBy 文号 of the paper by which the result is void, until there is another one; null where it stands
 * @param proveBy last day on which what is 无法证明 can still be proved
 * @param concludedOn when it was finalised, filed or attested; null before
 * @param reopeningProposed money that moved after the result would change it so much that it should be reopened
 * @param version version of its stream, for {@code If-Match}
 */
record SelfEvaluationRow(
        String kind,
        String code,
        int budgetYear,
        String name,
        String unitCode,
        boolean classified,
        boolean trial,
        Stage stage,
        boolean late,
        @Nullable BigDecimal total,
        @Nullable Result result,
        @Nullable String grade,
        @Nullable Integer resultVersion,
        @Nullable String voidedBy,
        @Nullable LocalDate proveBy,
        @Nullable LocalDate concludedOn,
        boolean reopeningProposed,
        long version) {}
