package org.jixiao.contracts.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * What the owner reports about one indicator. Which values are given follows from the indicator's direction.
 *
 * @param code the indicator's code in the goal
 * @param actual numeric indicators: what was reached by the cut-off month
 * @param forecast numeric indicators: what will be reached by the year's end
 * @param attainment qualitative and yes/no indicators: how far it is reached; null while nothing is due
 * @param doneOn date indicators: the day it was done; null while it is not
 * @param expectedOn date indicators: the day it will be done; null once it is
 * @param likelihood 完成目标可能性
 * @param deviation 偏差原因分析; null where there is nothing to explain
 * @param correction 纠偏措施; null where nothing has to be corrected
 * @param evidence what proves the values
 */
public record IndicatorProgress(
        String code,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal forecast,
        @Nullable Attainment attainment,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate expectedOn,
        Likelihood likelihood,
        @Nullable Deviation deviation,
        @Nullable Correction correction,
        List<Attachment> evidence) {

    /** 完成目标可能性. */
    public enum Likelihood {
        /** 确定能. */
        CERTAIN,
        /** 有可能. */
        POSSIBLE,
        /** 完全不可能. */
        IMPOSSIBLE
    }

    /** How far a qualitative indicator is reached; a yes/no indicator knows only the first and the last. */
    public enum Attainment {
        /** 达成年度指标. */
        REACHED,
        /** 部分达成年度指标并具有一定效果. */
        PARTLY_REACHED,
        /** 未达成年度指标且效果较差. */
        MISSED
    }
}
