package org.jixiao.kernel.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Post;
import org.jspecify.annotations.Nullable;

/** The words and numbers with which every service's papers say what the log says by names; the words are those of the glossary. */
public final class PaperWords {

    private static final int DECIMALS_OF_WAN = 4;
    private static final int PERCENT = 2;

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

    /** Who fills a seat or leads; a role that has no word here stands as it is. */
    public static String role(String role) {
        return ROLES.getOrDefault(role, role);
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

    public static String opinion(Opinion opinion) {
        return switch (opinion) {
            case AGREE -> "同意";
            case DISAGREE -> "不同意";
        };
    }

    public static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** 元 as 万元. Nothing is rounded: 元 has two decimals, 万元 six, and papers print as many as there are. */
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
}
