package org.jixiao.goals.goal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.MethodSheet;
import org.jixiao.goals.indicator.IndicatorWords;
import org.jixiao.goals.indicator.PlanText;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table: one indicator of a goal. A goal without content has one row that says no more than how far it is: nothing is
 * written yet, or the project is classified, so that only its code name is known here.
 */
record GoalRow(Goal goal, @Nullable Indicator indicator) {

    /**
     * A goal of the year.
     *
     * @param state the same words as in the register
     * @param version that was approved last; null before the first one
     * @param content null where nothing is written, or nothing may be written down here
     */
    record Goal(
            Subject subject,
            String name,
            String unitName,
            @Nullable String division,
            @Nullable String officer,
            String state,
            boolean classified,
            boolean restricted,
            @Nullable Integer version,
            @Nullable GoalContent content) {

        List<GoalRow> rows() {
            List<GoalRow> rows = new ArrayList<>();
            if (content != null) {
                content.indicators().forEach(indicator -> rows.add(new GoalRow(this, indicator)));
            }
            return rows.isEmpty() ? List.of(new GoalRow(this, null)) : rows;
        }

        private String mark() {
            return classified ? "涉密" : restricted ? "不宜公开" : "";
        }
    }

    static Sheet<GoalRow> sheet(int budgetYear) {
        List<Column<GoalRow>> columns = new ArrayList<>();
        columns.addAll(ofTheSubject());
        columns.addAll(ofTheGoal());
        columns.addAll(ofTheIndicator());
        return new Sheet<>("绩效目标", List.of("%d年度绩效目标（每行一项指标，金额单位：元）".formatted(budgetYear)), columns);
    }

    private static List<Column<GoalRow>> ofTheSubject() {
        return List.of(
                Column.text("代码", 24, row -> row.goal.subject().code()),
                Column.text("对象", 10, row -> TableWords.kind(row.goal.subject())),
                Column.text("名称", 30, row -> row.goal.name()),
                Column.text("单位", 20, row -> row.goal.unitName()),
                Column.text("责任处室", 14, row -> row.goal.division()),
                Column.text("负责人", 12, row -> row.goal.officer()),
                Column.text("公开属性", 10, row -> row.goal.mark()),
                Column.text("状态", 12, row -> TableWords.state(row.goal.state())),
                Column.whole("批复版本", 8, row -> row.goal.version()));
    }

    private static List<Column<GoalRow>> ofTheGoal() {
        return List.of(
                content("年度目标", 40, GoalContent::overallGoal),
                money("财政拨款", Funding::appropriation),
                money("上年结转", Funding::carriedOver),
                money("其他资金", Funding::other),
                content("满意度不适用说明", 20, GoalContent::satisfactionWaiver));
    }

    private static List<Column<GoalRow>> ofTheIndicator() {
        return List.of(
                indicator("指标编号", 10, Indicator::code),
                indicator("一级指标", 12, indicator -> IndicatorWords.GROUPS.of(indicator.group())),
                indicator("二级指标", 14, indicator -> IndicatorWords.CATEGORIES.of(indicator.category())),
                indicator("三级指标", 30, Indicator::name),
                indicator("指标方向", 10, indicator -> IndicatorWords.DIRECTIONS.of(indicator.direction())),
                indicator("指标类型", 10, indicator -> IndicatorWords.KINDS.of(indicator.kind())),
                Column.number("指标值", 12, row -> row.indicator == null ? null : row.indicator.target()),
                Column.date("完成期限", 12, row -> row.indicator == null ? null : row.indicator.dueDate()),
                indicator("评价标准", 20, Indicator::standard),
                indicator("计量单位", 10, Indicator::unit),
                Column.number("分值", 8, row -> row.indicator == null ? null : row.indicator.weight()),
                indicator("核心指标", 8, indicator -> indicator.core() ? "是" : "否"),
                indicator("计划进度", 24, indicator -> PlanText.of(indicator.milestones())),
                Column.number("及格门槛（%）", 10, row -> row.indicator == null ? null : row.indicator.passThreshold()),
                method("指标解释", MethodSheet::meaning),
                method("计算公式", MethodSheet::formula),
                method("数据来源", MethodSheet::dataSource),
                method("评分规则", MethodSheet::scoring));
    }

    private static Column<GoalRow> content(String heading, int width, Function<GoalContent, @Nullable String> text) {
        return Column.text(heading, width, row -> row.goal.content() == null ? null : text.apply(row.goal.content()));
    }

    private static Column<GoalRow> money(String heading, Function<Funding, BigDecimal> source) {
        return Column.amount(
                heading,
                16,
                row -> row.goal.content() == null
                        ? null
                        : source.apply(row.goal.content().funding()));
    }

    private static Column<GoalRow> indicator(String heading, int width, Function<Indicator, @Nullable String> text) {
        return Column.text(heading, width, row -> row.indicator == null ? null : text.apply(row.indicator));
    }

    private static Column<GoalRow> method(String heading, Function<MethodSheet, String> text) {
        return indicator(heading, 24, one -> one.methodSheet() == null ? null : text.apply(one.methodSheet()));
    }
}
