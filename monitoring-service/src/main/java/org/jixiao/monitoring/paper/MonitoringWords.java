package org.jixiao.monitoring.paper;

import java.math.BigDecimal;
import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.kernel.paper.PaperWords;

/** The words with which papers say lights, readings and conclusions; those of the glossary. */
public final class MonitoringWords {

    private static final int LAST_MONTH = 12;

    private MonitoringWords() {}

    /** The months up to a cut-off, as the headings of forms have them. */
    public static String months(int cutOffMonth) {
        return cutOffMonth == 1 ? "1月" : "1–" + cutOffMonth + "月";
    }

    public static String light(Light light) {
        return switch (light) {
            case BLUE -> "蓝灯";
            case GREEN -> "绿灯";
            case YELLOW -> "黄灯";
            case RED -> "红灯";
            case GREY -> "灰灯（未到期）";
        };
    }

    public static String pace(Pace pace) {
        return switch (pace) {
            case FAR_BEHIND -> "严重偏慢";
            case BEHIND -> "偏慢";
            case NORMAL -> "正常";
            case FAST -> "偏快";
            case NO_BUDGET -> "无预算";
        };
    }

    public static String outcome(Outcome outcome) {
        return switch (outcome) {
            case NORMAL -> "正常";
            case ATTENTION -> "关注";
            case RECTIFICATION -> "整改";
            case SUSPENSION -> "暂缓";
            case STOP -> "停止";
        };
    }

    /** What goal and money say together. */
    public static String combined(Combined combined) {
        return switch (combined) {
            case ON_COURSE -> "目标正常、预算正常";
            case MONEY_BEHIND -> "目标正常、预算偏慢";
            case MONEY_FAST -> "目标正常、预算偏快";
            case GOAL_BEHIND -> "目标偏慢、预算正常";
            case BOTH_BEHIND -> "目标偏慢、预算偏慢";
            case SPENT_WITHOUT_RESULT -> "目标偏慢、预算偏快";
            case GOAL_IMPOSSIBLE -> "目标完全不可能完成、预算正常";
            case GOAL_IMPOSSIBLE_MONEY_LEFT -> "目标完全不可能完成、预算偏慢";
            case GOAL_IMPOSSIBLE_MONEY_SPENT -> "目标完全不可能完成、预算偏快";
            case NOT_YET -> "尚未到期或无预算，暂不作双监控判断";
        };
    }

    /** What is to be done where goal and money say so together. */
    public static String advice(Combined combined) {
        return switch (combined) {
            case ON_COURSE -> "按计划推进。";
            case MONEY_BEHIND -> "核实资金是否节约、票据是否迟报或目标是否偏低。";
            case MONEY_FAST -> "核查支出的合规性和单位成本。";
            case GOAL_BEHIND -> "核查资金已支出而产出不足的原因，督促加快进度。";
            case BOTH_BEHIND -> "采取措施加快项目进度，必要时调减预算。";
            case SPENT_WITHOUT_RESULT -> "资金已支出而未见成效，研究暂缓或停止拨款。";
            case GOAL_IMPOSSIBLE -> "按程序调整绩效目标，或终止实施。";
            case GOAL_IMPOSSIBLE_MONEY_LEFT -> "按程序调减预算或收回资金，同步调整绩效目标。";
            case GOAL_IMPOSSIBLE_MONEY_SPENT -> "停止拨款，下达整改通知书。";
            case NOT_YET -> "到期后再作双监控判断。";
        };
    }

    /** The share of the year that has passed, as the execution of a budget is held against it (序时进度). */
    public static String timeProgress(int cutOffMonth) {
        return PaperWords.percent(BigDecimal.valueOf(cutOffMonth), BigDecimal.valueOf(LAST_MONTH));
    }
}
