package org.jixiao.goals.goal.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.WholePlan;
import org.jixiao.contracts.goals.WholePlan.Task;
import org.jixiao.contracts.goals.WholePlan.TiedGoal;
import org.jixiao.goals.goal.form.IndicatorTable.Further;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/**
 * What every form of a whole unit or department has in its grid (财预〔2015〕88号, domain.md 2.3): tasks with their money, all money by source
 * and by kind, goals tied to tasks, indicators.
 */
record WholeGrid(GoalContent content, WholePlan plan) {

    static final List<Integer> COLUMNS = List.of(10, 13, 14, 29, 14, 12, 12);
    private static final IndicatorTable INDICATORS = IndicatorTable.with(new Further("备注", ApplicationForm::remark));

    /** A draft may still be without its plan; it prints empty then. */
    static WholeGrid of(GoalContent content) {
        return new WholeGrid(
                content,
                Objects.requireNonNullElseGet(
                        content.whole(),
                        () -> new WholePlan("", "", 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, List.of(), List.of())));
    }

    /** All of them, from top to bottom. */
    List<Section> sections() {
        return List.of(tasks(), money(), goals(), indicators());
    }

    static Row pair(String left, Cell leftValue, String right, Cell rightValue) {
        return Row.of(Cell.label(left).across(2), leftValue.across(2), Cell.label(right), rightValue.across(2));
    }

    static Row wide(String label, String words) {
        return Row.of(Cell.label(label).across(2), Cell.text(words).across(5)).withRoomFor(2);
    }

    private Section tasks() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < plan.tasks().size(); i++) {
            rows.add(task(i, plan.tasks().get(i)));
        }
        rows.add(Row.of(
                Cell.label("金额合计").across(4),
                amount(plan.taskTotal()),
                amount(sum(plan.tasks().stream().map(Task::appropriation).toList())),
                amount(sum(plan.tasks().stream().map(Task::other).toList()))));
        return new Section(
                List.of(
                        Row.of(
                                Cell.label("年度\n主要任务").down(2),
                                Cell.label("任务名称").across(2).down(2),
                                Cell.label("主要内容").down(2),
                                Cell.label("预算金额（万元）").across(3)),
                        Row.of(Cell.label("总额"), Cell.label("财政拨款"), Cell.label("其他资金"))),
                rows);
    }

    private static Row task(int i, Task task) {
        String projects = task.projects().isEmpty() ? "" : "\n项目：" + String.join("、", task.projects());
        return Row.of(
                Cell.label("任务" + (i + 1)),
                Cell.text(task.name()).across(2),
                Cell.text(task.content() + projects),
                amount(task.total()),
                amount(task.appropriation()),
                amount(task.other()));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Cell amount(BigDecimal yuan) {
        return Cell.amount(PaperWords.wan(yuan));
    }

    private Section money() {
        Funding funding = content.funding();
        return Section.of(
                Row.of(Cell.label("年度预算总额").across(2), amount(funding.total()).across(5)),
                Row.of(
                        Cell.label("按收入性质").across(2),
                        Cell.label("财政拨款（含上年结转）"),
                        amount(funding.appropriation().add(funding.carriedOver())),
                        Cell.label("其他资金"),
                        amount(funding.other()).across(2)),
                Row.of(
                        Cell.label("按支出性质").across(2),
                        Cell.label("基本支出"),
                        amount(plan.basicExpenditure()),
                        Cell.label("项目支出"),
                        amount(plan.projectExpenditure()).across(2)));
    }

    private Section goals() {
        List<Row> rows = new ArrayList<>();
        rows.add(wide("年度总体目标", content.overallGoal()));
        for (int i = 0; i < plan.goals().size(); i++) {
            TiedGoal goal = plan.goals().get(i);
            rows.add(Row.of(
                    Cell.label("目标" + (i + 1)).across(2),
                    Cell.text(goal.text()).across(2),
                    Cell.label("对应任务"),
                    Cell.text(String.join("、", goal.tasks())).across(2)));
        }
        return new Section(List.of(), rows);
    }

    private Section indicators() {
        return new Section(List.of(INDICATORS.headings("绩效指标")), INDICATORS.rows("年度指标", content));
    }
}
