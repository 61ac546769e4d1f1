package org.jixiao.evaluation.paper;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.ScoredIndicator.CauseRuling;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.kernel.paper.PaperWords;
import org.jspecify.annotations.Nullable;

/** One scored indicator in words: what was to be reached and what came of it. */
public record IndicatorOnPaper(ScoredIndicator scored) {

    public static String group(Group group) {
        return switch (group) {
            case COST -> "成本指标";
            case OUTPUT -> "产出指标";
            case BENEFIT -> "效益指标";
            case SATISFACTION -> "满意度指标";
            case INFLUENCE -> "影响力指标";
        };
    }

    public static String category(Category category) {
        return switch (category) {
            case QUANTITY -> "数量指标";
            case QUALITY -> "质量指标";
            case TIMELINESS -> "时效指标";
            case COST -> "成本指标";
            case ECONOMIC -> "经济效益指标";
            case SOCIAL -> "社会效益指标";
            case ECOLOGICAL -> "生态效益指标";
            case SUSTAINABLE -> "可持续影响指标";
            case SATISFACTION -> "服务对象满意度指标";
        };
    }

    /** 年度指标值. */
    public String target() {
        Indicator indicator = scored.indicator();
        LocalDate due = indicator.dueDate();
        String by = due == null ? "" : PaperWords.day(due) + "前";
        String reached =
                switch (indicator.direction()) {
                    case AT_LEAST -> "≥" + value(indicator);
                    case AT_MOST -> "≤" + value(indicator);
                    case EXACTLY -> "=" + value(indicator);
                    case QUALITATIVE -> requireNonNullElse(indicator.standard(), "定性");
                    case YES_NO -> "是";
                    case BY_DATE -> "";
                };
        return reached.isEmpty() || by.isEmpty() ? reached + by : reached + "（" + by + "）";
    }

    private static String value(Indicator indicator) {
        return EvaluationWords.number(indicator.target()) + indicator.unit();
    }

    /** 实际完成值. */
    public String actual() {
        Actual actual = scored.actual();
        if (actual.notApplicable() != null) {
            return "不适用";
        }
        return switch (scored.indicator().direction()) {
            case AT_LEAST, AT_MOST, EXACTLY ->
                EvaluationWords.number(actual.value()) + scored.indicator().unit();
            case QUALITATIVE -> band(actual.band());
            case YES_NO -> Boolean.TRUE.equals(actual.fulfilled()) ? "是" : "否";
            case BY_DATE -> actual.doneOn() == null ? "未完成" : PaperWords.day(actual.doneOn()) + "完成";
        };
    }

    /** 偏差原因分析及改进措施, with what the review found and why something does not apply. */
    public String reason() {
        String notApplicable = scored.actual().notApplicable();
        StringBuilder said = new StringBuilder(notApplicable == null ? "" : "不适用：" + notApplicable);
        if (scored.unproved() != null) {
            said.append("无法证明：")
                    .append(scored.unproved())
                    .append(scored.reason().isEmpty() ? "" : "；");
        }
        if (scored.cause() != null) {
            said.append(EvaluationWords.cause(scored.cause()))
                    .append(scored.reason().isEmpty() ? "" : "：");
        }
        said.append(scored.reason());
        CauseRuling ruling = scored.ruling();
        return ruling == null
                ? said.toString()
                : said.append("（审核认定：%s，%s）".formatted(EvaluationWords.cause(ruling.cause()), ruling.reason()))
                        .toString();
    }

    private static String band(@Nullable Band band) {
        return switch (band) {
            case null -> "";
            case REACHED -> "达成年度指标";
            case PARTLY_REACHED -> "部分达成年度指标并具有一定效果";
            case MISSED -> "未达成年度指标且效果较差";
        };
    }
}
