package org.jixiao.goals.goal.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.WholePlan;
import org.jixiao.contracts.goals.WholePlan.Task;
import org.jixiao.contracts.goals.WholePlan.TiedGoal;
import org.jixiao.goals.goal.form.GoalRecord.Text;
import org.jixiao.goals.goal.form.IndicatorTable.Further;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** 部门（单位）整体支出绩效目标申报表: tasks with their money, all money by source and by kind, goals tied to tasks, indicators. */
record WholeApplicationForm(GoalRecord record, Proposal subject, Text text, WholePlan plan) {

    private static final List<Integer> COLUMNS = List.of(8, 14, 14, 30, 14, 12, 12);
    private static final IndicatorTable INDICATORS = IndicatorTable.with(new Further("备注", ApplicationForm::remark));

    /** A draft may still be without its plan; it prints empty then. */
    static WholeApplicationForm of(GoalRecord record, Proposal subject, Text text) {
        WholePlan plan = Objects.requireNonNullElseGet(
                text.content().whole(),
                () -> new WholePlan("", "", 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, List.of(), List.of()));
        return new WholeApplicationForm(record, subject, text, plan);
    }

    Form form() {
        FormFrame frame = new FormFrame(record, subject, text.writtenOn());
        String state = record.isDraft() ? "草稿" : "";
        return new Form(
                frame.name("整体支出绩效目标申报表"),
                frame.head(frame.kindOfGoal() + "绩效目标申报表", state, "填报单位：" + frame.unitName(), "金额单位：万元"),
                COLUMNS,
                List.of(subject(frame), tasks(), money(), goals(), indicators()),
                ApplicationForm.foot(record, text));
    }

    private Section subject(FormFrame frame) {
        String name = "%s（%s）".formatted(subject.name(), subject.subject().code());
        return Section.of(
                pair(frame.kind() + "名称（代码）", Cell.text(name), "牵头处室", Cell.text(subject.division())),
                pair("人员编制", Cell.label(plan.posts() + "人"), "实有人数", Cell.label(plan.staff() + "人")),
                wide("职能简介", plan.functions()),
                wide("机构设置", plan.structure()));
    }

    private static Row pair(String left, Cell leftValue, String right, Cell rightValue) {
        return Row.of(Cell.label(left).across(2), leftValue.across(2), Cell.label(right), rightValue.across(2));
    }

    private static Row wide(String label, String words) {
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
                List.of(Row.of(
                        Cell.label("年度主要任务").across(1),
                        Cell.label("任务名称").across(2),
                        Cell.label("主要内容"),
                        Cell.label("预算金额总额"),
                        Cell.label("财政拨款"),
                        Cell.label("其他资金"))),
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
        return Cell.amount(FormWords.wan(yuan));
    }

    private Section money() {
        Funding funding = text.content().funding();
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
        rows.add(wide("年度总体目标", text.content().overallGoal()));
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
        return new Section(List.of(INDICATORS.headings("绩效指标")), INDICATORS.rows("年度指标", text.content()));
    }
}
