package org.jixiao.goals.goal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.goals.goal.form.GoalRecord.Approval;
import org.jixiao.goals.goal.form.IndicatorTable.Further;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** 绩效目标批复表: the locked version that stands, with the document by which the money was approved. */
record ApprovalForm(GoalRecord record, Proposal subject, Approval approval, String department) {

    private static final List<Integer> COLUMNS = List.of(10, 11, 14, 30, 18, 8, 13);

    private static final IndicatorTable INDICATORS = IndicatorTable.with(new Further("备注", ApplicationForm::remark));

    Form form() {
        FormFrame frame = new FormFrame(record, subject, approval.on());
        return new Form(
                frame.name("绩效目标批复表"),
                frame.head(frame.kindOfGoal() + "绩效目标批复表", "", "批复文号：" + approval.document(), "金额单位：万元"),
                COLUMNS,
                List.of(subject(frame), version(), indicators()),
                foot(approval));
    }

    private Section subject(FormFrame frame) {
        String officer = record.officerOn(approval.on());
        return Section.of(
                pair(
                        frame.kind() + "名称",
                        Cell.text(subject.name()),
                        frame.kind() + "代码",
                        Cell.text(subject.subject().code())),
                pair("主管部门及代码", Cell.text(department), "实施单位", Cell.text(frame.owner())),
                subject.kind() == null
                        ? pair(
                                "负责人",
                                Cell.text(officer),
                                frame.kind() + "期",
                                Cell.text(FormFrame.period(subject.profile())))
                        : pair("项目类型", Cell.text(FormWords.kind(subject.kind())), "负责人", Cell.text(officer)));
    }

    private Section version() {
        List<Row> rows = new ArrayList<>();
        String version = "第 %d 版".formatted(approval.version());
        rows.add(pair("目标版本", Cell.text(version), "批复日期", Cell.text(PaperWords.day(approval.on()))));
        if (approval.reason() != null) {
            rows.add(wide("调整原因", approval.reason()));
            rows.add(wide("预算调整依据", Objects.requireNonNullElse(approval.adjustment(), "预算未作调整")));
        }
        rows.add(pair(
                "年度资金总额（万元）",
                Cell.amount(PaperWords.wan(approval.content().funding().total())),
                "批复预算数\n（万元）",
                Cell.amount(PaperWords.wan(approval.approvedBudget()))));
        rows.add(wide("年度目标", approval.content().overallGoal()).withRoomFor(3));
        return new Section(List.of(), rows);
    }

    private static Row pair(String left, Cell leftValue, String right, Cell rightValue) {
        return Row.of(Cell.label(left).across(2), leftValue.across(2), Cell.label(right), rightValue.across(2));
    }

    private static Row wide(String label, String text) {
        return Row.of(Cell.label(label).across(2), Cell.text(text).across(5));
    }

    private Section indicators() {
        return new Section(List.of(INDICATORS.headings("绩效指标")), INDICATORS.rows("年度指标", approval.content()));
    }

    /** Who approves, and what is still to be done where the money differs. */
    static List<String> foot(Approval approval) {
        List<String> foot = new ArrayList<>();
        foot.add(FormFrame.signatures("批复单位（盖章）：________________", "经办人：____________", "日期：      年    月    日"));
        if (approval.reason() == null
                && approval.content().funding().total().compareTo(approval.approvedBudget()) != 0) {
            foot.add("注：批复预算数与年度资金总额不一致，应按批复数修订目标。");
        }
        foot.add("注：金额由元换算为万元，未作舍入。");
        return foot;
    }
}
