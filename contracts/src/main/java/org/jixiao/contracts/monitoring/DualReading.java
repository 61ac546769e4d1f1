package org.jixiao.contracts.monitoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reading of double monitoring (双监控): lights for the goal, the pace of the money, and both together.
 *
 * @param indicators one light per indicator, in the goal's order
 * @param goal the light of the goal as a whole
 * @param money how the money moves against the plan
 * @param combined what both together ask for
 */
public record DualReading(List<IndicatorLight> indicators, GoalLight goal, MoneyReading money, Combined combined) {

    /**
     * The light of one indicator.
     *
     * @param progress p = A ÷ E × 100, whatever rule gave the light, 0 where nothing is reached; null where nothing is expected yet, and
     *     of an indicator without numbers
     */
    public record IndicatorLight(
            String code, Light light, @Nullable BigDecimal progress, Explanation why) {}

    /** The light of the whole goal. */
    public record GoalLight(Light light, Explanation why) {}

    /**
     * The money's pace.
     *
     * @param budget 全年预算数 in 元 when the report was made
     * @param executed 执行数 in 元 up to the end of the cut-off month
     */
    public record MoneyReading(Pace pace, BigDecimal budget, BigDecimal executed, Explanation why) {}

    /** How the money moves against the plan. */
    public enum Pace {
        /** 红, 严重偏慢. */
        FAR_BEHIND,
        /** 黄, 偏慢. */
        BEHIND,
        /** 正常. */
        NORMAL,
        /** 偏快. */
        FAST,
        /** 无预算: there is nothing to hold the payments against. */
        NO_BUDGET
    }

    /** The combined reading of goal and money. */
    public enum Combined {
        /** 正常推进. */
        ON_COURSE,
        /** 目标正常、预算偏慢: was money saved, are invoices late, or was the target too low? */
        MONEY_BEHIND,
        /** 目标正常、预算偏快: check compliance and unit cost. */
        MONEY_FAST,
        /** 目标偏慢、预算正常: is money spent without output? */
        GOAL_BEHIND,
        /** 目标与预算均偏慢: measures, perhaps 调减. */
        BOTH_BEHIND,
        /** 目标偏慢、预算偏快: spent without result; 暂缓 or 停止. */
        SPENT_WITHOUT_RESULT,
        /** 完全不可能、预算正常: 调整目标 or 终止. */
        GOAL_IMPOSSIBLE,
        /** 完全不可能、预算偏慢: 调减 or 收回. */
        GOAL_IMPOSSIBLE_MONEY_LEFT,
        /** 完全不可能、预算偏快: 停止拨款 and 整改通知书. */
        GOAL_IMPOSSIBLE_MONEY_SPENT,
        /** 未到期或无预算: there is nothing to combine yet. */
        NOT_YET
    }
}
