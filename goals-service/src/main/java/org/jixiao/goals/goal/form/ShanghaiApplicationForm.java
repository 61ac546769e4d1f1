package org.jixiao.goals.goal.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.MidTermGoal;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.goals.goal.form.GoalRecord.Text;
import org.jixiao.goals.goal.form.IndicatorTable.Further;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;
import org.jspecify.annotations.Nullable;

/**
 * 财政项目支出绩效目标申报表, as 上海 has it: in 元, with what the project is, what it rests on and how it is carried out. What nobody has
 * told the system stays empty, to be filled in by hand.
 */
record ShanghaiApplicationForm(GoalRecord record, Proposal project, Text text) {

    private static final List<Integer> COLUMNS = List.of(12, 12, 14, 28, 16, 8, 14);
    private static final int ROOM = 3;

    private static final IndicatorTable TARGETS = IndicatorTable.with(new Further("备注", ApplicationForm::remark));

    Form form() {
        FormFrame frame = new FormFrame(record, project, text.writtenOn());
        String state = record.isDraft() ? "草稿" : "";
        return new Form(
                frame.name("财政项目支出绩效目标申报表"),
                frame.head("财政项目支出绩效目标申报表", state, "计划单位：" + frame.unitName(), "金额单位：元"),
                COLUMNS,
                List.of(subject(frame), sources(), texts(), targets()),
                List.of(
                        FormFrame.signatures(
                                "填报人：" + record.officerOn(text.writtenOn()),
                                "联系电话：______________",
                                "单位负责人（签章）：______________",
                                "填报日期：" + PaperWords.day(text.writtenOn())),
                        "注：系统未登记的栏目留空，由填报单位补填。"));
    }

    private Section subject(FormFrame frame) {
        ProjectProfile profile = Objects.requireNonNull(project.profile());
        String officer = record.officerOn(text.writtenOn());
        String recurrence =
                FormWords.ticked(profile.recurrent(), "经常性") + "  " + FormWords.ticked(!profile.recurrent(), "一次性");
        return Section.of(
                pair(
                        "项目名称",
                        Cell.text(project.name()),
                        "项目代码",
                        Cell.text(project.subject().code())),
                pair("计划单位", Cell.text(frame.owner()), "联系人及电话", Cell.text(officer)),
                pair("项目类别", Cell.label(recurrence), "项目起止时间", Cell.label(FormFrame.period(profile))),
                Row.of(Cell.label("资金用途"), Cell.text(profile.purpose()).across(6)),
                pair(
                        "项目总预算（元）",
                        Cell.amount(profile.totalBudget()),
                        "项目当年预算（元）",
                        Cell.amount(text.content().funding().total())),
                pair("同名项目上年预算额（元）", Cell.empty(), "同名项目上年预算执行数（元）", Cell.empty()));
    }

    private static Row pair(String left, Cell leftValue, String right, Cell rightValue) {
        return Row.of(Cell.label(left), leftValue.across(2), Cell.label(right), rightValue.across(3));
    }

    private Section sources() {
        Funding funding = text.content().funding();
        return Section.of(
                Row.of(
                        Cell.label("项目当年投入资金构成").down(4),
                        Cell.label("子项名称").across(2),
                        Cell.label("金额（元）"),
                        Cell.label("测算依据").across(3)),
                source("财政拨款", funding.appropriation()),
                source("上年结转", funding.carriedOver()),
                source("其他资金", funding.other()));
    }

    private static Row source(String name, BigDecimal amount) {
        return Row.of(
                Cell.text(name).across(2), Cell.amount(amount), Cell.empty().across(3));
    }

    private Section texts() {
        ProjectProfile profile = Objects.requireNonNull(project.profile());
        MidTermGoal midTerm = text.content().midTerm();
        return Section.of(
                paragraph("项目概况", profile.overview()),
                paragraph("立项依据", profile.policyBasis()),
                paragraph("立项流程", profile.procedure()),
                paragraph("项目设立的必要性", profile.necessity()),
                paragraph("保证项目实施的制度、措施", profile.safeguards()),
                paragraph("项目实施计划\n（按季、月节点）", profile.schedule()),
                paragraph("项目总目标", midTerm == null ? null : midTerm.overallGoal()),
                paragraph("年度绩效目标", text.content().overallGoal()));
    }

    private static Row paragraph(String label, @Nullable String text) {
        return Row.of(Cell.label(label), Cell.text(text).across(6)).withRoomFor(ROOM);
    }

    private Section targets() {
        List<Row> rows = new ArrayList<>(TARGETS.rows("分解目标", text.content()));
        return new Section(List.of(TARGETS.headings("分解目标")), rows);
    }
}
