package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of one indicator (实际完成值). Only the fields that its direction asks for are filled; all are null for a date that was
 * never met.
 *
 * @param value for ≥, ≤ and =
 * @param doneOn for a date; null if it was not done at all
 * @param fulfilled for yes/no
 * @param band for a qualitative indicator: how far it was reached
 * @param points for a qualitative indicator: the points given inside the band
 * @param notApplicable why the indicator does not apply (不适用); null if it does
 */
public record Actual(
        @Nullable BigDecimal value,
        @Nullable LocalDate doneOn,
        @Nullable Boolean fulfilled,
        @Nullable Band band,
        @Nullable BigDecimal points,
        @Nullable String notApplicable) {

    /** How far a qualitative indicator was reached. */
    public enum Band {
        /** 达成年度指标. */
        REACHED,
        /** 部分达成年度指标并具有一定效果. */
        PARTLY_REACHED,
        /** 未达成年度指标且效果较差. */
        MISSED
    }
}
