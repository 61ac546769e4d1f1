package org.jixiao.goals.goal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.goals.goal.form.GoalRecord.Approval;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** 部门（单位）整体支出绩效目标批复表: the locked version that stands, in the order of the application, with the paper of its approval. */
record WholeApprovalForm(GoalRecord record, Proposal subject, Approval approval) {

    Form form() {
        FormFrame frame = new FormFrame(record, subject, approval.on());
        List<Section> sections = new ArrayList<>(List.of(subject(frame), version()));
        sections.addAll(WholeGrid.of(approval.content()).sections());
        return new Form(
                frame.name("整体支出绩效目标批复表"),
                frame.head(frame.kindOfGoal() + "绩效目标批复表", "", "批复文号：" + approval.document(), "金额单位：万元"),
                WholeGrid.COLUMNS,
                sections,
                ApprovalForm.foot(approval));
    }

    private Section subject(FormFrame frame) {
        String name = "%s（%s）".formatted(subject.name(), subject.subject().code());
        return Section.of(
                WholeGrid.pair(frame.kind() + "名称（代码）", Cell.text(name), "牵头处室", Cell.text(subject.division())),
                WholeGrid.pair(
                        "目标版本",
                        Cell.text("第 %d 版".formatted(approval.version())),
                        "批复日期",
                        Cell.text(PaperWords.day(approval.on()))));
    }

    private Section version() {
        String officer = record.officerOn(approval.on());
        List<Row> rows = new ArrayList<>(List.of(WholeGrid.pair(
                "批复预算数（万元）", Cell.amount(PaperWords.wan(approval.approvedBudget())), "负责人", Cell.text(officer))));
        if (approval.reason() != null) {
            rows.add(WholeGrid.wide("调整原因", approval.reason()));
            rows.add(WholeGrid.wide("预算调整依据", Objects.requireNonNullElse(approval.adjustment(), "预算未作调整")));
        }
        return new Section(List.of(), rows);
    }
}
