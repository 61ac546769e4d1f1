package org.jixiao.goals.goal.form;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.WholePlan;
import org.jixiao.goals.goal.form.GoalRecord.Text;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Section;

/** 部门（单位）整体支出绩效目标申报表: who the unit or department is, what it does with its money, and what shall come of it. */
record WholeApplicationForm(GoalRecord record, Proposal subject, Text text) {

    Form form() {
        FormFrame frame = new FormFrame(record, subject, text.writtenOn());
        String state = record.isDraft() ? "草稿" : "";
        WholeGrid grid = WholeGrid.of(text.content());
        List<Section> sections = new ArrayList<>(List.of(subject(frame, grid.plan())));
        sections.addAll(grid.sections());
        return new Form(
                frame.name("整体支出绩效目标申报表"),
                frame.head(frame.kindOfGoal() + "绩效目标申报表", state, "填报单位：" + frame.unitName(), "金额单位：万元"),
                WholeGrid.COLUMNS,
                sections,
                ApplicationForm.foot(record, text));
    }

    private Section subject(FormFrame frame, WholePlan plan) {
        String name = "%s（%s）".formatted(subject.name(), subject.subject().code());
        return Section.of(
                WholeGrid.pair(frame.kind() + "名称（代码）", Cell.text(name), "牵头处室", Cell.text(subject.division())),
                WholeGrid.pair("人员编制", Cell.label(plan.posts() + "人"), "实有人数", Cell.label(plan.staff() + "人")),
                WholeGrid.wide("职能简介", plan.functions()),
                WholeGrid.wide("机构设置", plan.structure()));
    }
}
