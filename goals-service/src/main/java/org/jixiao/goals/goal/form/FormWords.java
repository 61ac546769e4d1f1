package org.jixiao.goals.goal.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.MidTermGoal.MidTermIndicator;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.Rules.ReviewAspect;
import org.jixiao.goals.indicator.IndicatorWords;
import org.jspecify.annotations.Nullable;

/** The words with which the forms say what the log says by names; those of the glossary. */
final class FormWords {

    private static final int DECIMALS_OF_WAN = 4;

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

    private FormWords() {}

    /** Who fills a seat or leads; a role that has no word here stands as it is. */
    static String role(String role) {
        return ROLES.getOrDefault(role, role);
    }

    static String post(Post post) {
        return switch (post) {
            case UNIT_HEAD -> "单位负责人";
            case DIVISION_HEAD -> "处长";
        };
    }

    /** Who acted for whom, as a delegate. */
    static String onBehalf(OnBehalf onBehalf) {
        return onBehalf.delegate().name() + "代" + onBehalf.holder().name();
    }

    static String opinion(Opinion opinion) {
        return switch (opinion) {
            case AGREE -> "同意";
            case DISAGREE -> "不同意";
        };
    }

    static String grade(ReviewGrade grade) {
        return switch (grade) {
            case EXCELLENT -> "优";
            case GOOD -> "良";
            case FAIR -> "中";
            case POOR -> "差";
        };
    }

    static String kind(@Nullable ProjectKind kind) {
        return switch (kind) {
            case null -> "";
            case PERSONNEL -> "人员类";
            case PUBLIC_FUNDS -> "公用经费";
            case OTHER_OPERATING -> "其他运转类";
            case SPECIFIC_TARGET -> "特定目标类";
        };
    }

    /** 项目属性, ticked: 到期再申请 is 新增 on the national form. */
    static String nature(@Nullable ProjectNature nature) {
        if (nature == null) {
            return "";
        }
        boolean fresh = nature != ProjectNature.CONTINUING;
        return ticked(fresh, "新增") + "  " + ticked(!fresh, "延续");
    }

    /** A box and what it is for. */
    static String ticked(boolean ticked, String word) {
        return (ticked ? "■" : "□") + word;
    }

    static String aspect(ReviewAspect aspect) {
        return switch (aspect) {
            case COMPLETENESS -> "完整性";
            case RELEVANCE -> "相关性";
            case APPROPRIATENESS -> "适当性";
            case FEASIBILITY -> "可行性";
        };
    }

    static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** 指标值: sign, value and unit; a qualitative one says so, and its standard stands elsewhere. */
    static String target(Indicator indicator) {
        String due = Optional.ofNullable(indicator.dueDate())
                .map(day -> day(day) + "前")
                .orElse("");
        String reached =
                switch (indicator.direction()) {
                    case AT_LEAST, AT_MOST, EXACTLY ->
                        IndicatorWords.DIRECTIONS.of(indicator.direction())
                                + plain(indicator.target())
                                + indicator.unit();
                    case QUALITATIVE -> "定性";
                    case YES_NO -> "是";
                    case BY_DATE -> "";
                };
        return reached.isEmpty() || due.isEmpty() ? reached + due : reached + "（" + due + "）";
    }

    /** The same of a mid-term indicator. */
    static String target(MidTermIndicator indicator) {
        return switch (indicator.direction()) {
            case AT_LEAST, AT_MOST, EXACTLY ->
                IndicatorWords.DIRECTIONS.of(indicator.direction()) + plain(indicator.target()) + indicator.unit();
            case QUALITATIVE, YES_NO, BY_DATE -> Objects.requireNonNullElse(indicator.standard(), "");
        };
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** 元 as 万元. Nothing is rounded: 元 has two decimals, 万元 six, and the forms print as many as there are. */
    static BigDecimal wan(BigDecimal yuan) {
        return yuan.movePointLeft(DECIMALS_OF_WAN);
    }
}
