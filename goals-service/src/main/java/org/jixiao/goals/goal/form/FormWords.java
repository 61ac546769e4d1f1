package org.jixiao.goals.goal.form;

import java.util.Objects;
import java.util.Optional;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.MidTermGoal.MidTermIndicator;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.Rules.ReviewAspect;
import org.jixiao.goals.indicator.IndicatorWords;
import org.jixiao.kernel.paper.PaperWords;
import org.jspecify.annotations.Nullable;

/** The words with which the forms say a goal and its review; those of the glossary. */
final class FormWords {

    private FormWords() {}

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

    /** 指标值: sign, value and unit; a qualitative one says so, and its standard stands elsewhere. */
    static String target(Indicator indicator) {
        String due = Optional.ofNullable(indicator.dueDate())
                .map(day -> PaperWords.day(day) + "前")
                .orElse("");
        String reached =
                switch (indicator.direction()) {
                    case AT_LEAST, AT_MOST, EXACTLY ->
                        IndicatorWords.DIRECTIONS.of(indicator.direction())
                                + PaperWords.plain(indicator.target())
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
                IndicatorWords.DIRECTIONS.of(indicator.direction())
                        + PaperWords.plain(indicator.target())
                        + indicator.unit();
            case QUALITATIVE, YES_NO, BY_DATE -> Objects.requireNonNullElse(indicator.standard(), "");
        };
    }
}
