package org.jixiao.monitoring.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.contracts.monitoring.Light;
import org.jspecify.annotations.Nullable;

/** The words with which papers say what the log says by names; those of the glossary. */
public final class PaperWords {

    private static final int DECIMALS_OF_WAN = 4;
    private static final int PERCENT = 2;
    private static final int LAST_MONTH = 12;

    private static final Map<String, String> ROLES = Map.of(
            "support-division", "对口支援处",
            "cooperation-division", "合作交流处",
            "reception-division", "接待联络处",
            "planning-finance", "计划财务处",
            "research-office", "研究室",
            "general-secretariat", "综合秘书处",
            "unit-finance", "单位财务",
            "unit-head", "单位负责人",
            "office-leader", "办领导");

    private PaperWords() {}

    /** A role that has no word here stands as it is. */
    public static String role(String role) {
        return ROLES.getOrDefault(role, role);
    }

    public static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The months up to a cut-off, as the headings of forms have them. */
    public static String months(int cutOffMonth) {
        return cutOffMonth == 1 ? "1月" : "1–" + cutOffMonth + "月";
    }

    /** 元 as 万元, unrounded. */
    public static BigDecimal wan(BigDecimal yuan) {
        return yuan.movePointLeft(DECIMALS_OF_WAN);
    }

    /** A share in percent with two decimals, rounded half-up; empty where there is nothing to hold it against. */
    public static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? ""
                : part.movePointRight(PERCENT)
                                .divide(whole, PERCENT, RoundingMode.HALF_UP)
                                .toPlainString() + "%";
    }

    public static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    public static String post(Post post) {
        return switch (post) {
            case UNIT_HEAD -> "单位负责人";
            case DIVISION_HEAD -> "处长";
        };
    }

    /** Who acted for whom, as a delegate. */
    public static String onBehalf(OnBehalf onBehalf) {
        return onBehalf.delegate().name() + "代" + onBehalf.holder().name();
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
        return percent(BigDecimal.valueOf(cutOffMonth), BigDecimal.valueOf(LAST_MONTH));
    }
}
