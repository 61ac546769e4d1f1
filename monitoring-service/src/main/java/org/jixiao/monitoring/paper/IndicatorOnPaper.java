package org.jixiao.monitoring.paper;

import java.util.Objects;
import java.util.Optional;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.monitoring.Correction;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Attainment;
import org.jixiao.kernel.paper.PaperWords;
import org.jspecify.annotations.Nullable;

/** One indicator in words: what is to be reached, how far it is, and what is done about it. */
public record IndicatorOnPaper(Indicator indicator, IndicatorProgress progress) {

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
        String due = Optional.ofNullable(indicator.dueDate())
                .map(day -> PaperWords.day(day) + "前")
                .orElse("");
        String reached =
                switch (indicator.direction()) {
                    case AT_LEAST -> "≥" + value();
                    case AT_MOST -> "≤" + value();
                    case EXACTLY -> "=" + value();
                    case QUALITATIVE -> Objects.requireNonNullElse(indicator.standard(), "定性");
                    case YES_NO -> "是";
                    case BY_DATE -> "";
                };
        return reached.isEmpty() || due.isEmpty() ? reached + due : reached + "（" + due + "）";
    }

    private String value() {
        return PaperWords.plain(indicator.target()) + indicator.unit();
    }

    /** 执行情况: what was reached by the cut-off. */
    public String reached() {
        return switch (indicator.direction()) {
            case AT_LEAST, AT_MOST, EXACTLY -> PaperWords.plain(progress.actual()) + indicator.unit();
            case QUALITATIVE -> attained(progress.attainment());
            case YES_NO -> answered(progress.attainment());
            case BY_DATE -> progress.doneOn() == null ? "尚未完成" : PaperWords.day(progress.doneOn()) + "完成";
        };
    }

    private static String attained(@Nullable Attainment attainment) {
        return switch (attainment) {
            case null -> "尚未到期";
            case REACHED -> "达成年度指标";
            case PARTLY_REACHED -> "部分达成年度指标并具有一定效果";
            case MISSED -> "未达成年度指标且效果较差";
        };
    }

    private static String answered(@Nullable Attainment attainment) {
        return switch (attainment) {
            case null -> "尚未到期";
            case REACHED, PARTLY_REACHED -> "是";
            case MISSED -> "否";
        };
    }

    /** 全年预计完成情况; empty where the report foresees nothing. */
    public String foreseen() {
        if (progress.expectedOn() != null) {
            return "预计" + PaperWords.day(progress.expectedOn()) + "完成";
        }
        return progress.forecast() == null ? "" : PaperWords.plain(progress.forecast()) + indicator.unit();
    }

    /** 纠偏措施, by whom and until when; empty where nothing has to be corrected. */
    public String correction() {
        Correction correction = progress.correction();
        return correction == null
                ? ""
                : "%s（责任人：%s；完成时限：%s）"
                        .formatted(correction.measure(), correction.responsible(), PaperWords.day(correction.by()));
    }
}
