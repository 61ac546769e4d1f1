package org.jixiao.evaluation.recheck.register;

import java.time.LocalDate;
import org.jixiao.contracts.evaluation.RecheckEvent.Outcome;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.Ground;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param draw the number of the draw
 * @param outcome null while it is not concluded
 * @param considerable the total changed so much that it counts in the work assessment
 * @param version version of its stream, for {@code If-Match}; -1 before the first judgement
 */
record RecheckRow(
        String kind,
        String code,
        int budgetYear,
        String name,
        String unitCode,
        int draw,
        Ground ground,
        LocalDate drawnOn,
        @Nullable Outcome outcome,
        boolean considerable,
        @Nullable LocalDate concludedOn,
        long version) {}
