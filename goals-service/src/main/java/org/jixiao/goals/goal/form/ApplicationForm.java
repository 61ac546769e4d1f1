package org.jixiao.goals.goal.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.MethodSheet;
import org.jixiao.contracts.goals.MidTermGoal;
import org.jixiao.goals.goal.form.GoalRecord.Text;
import org.jixiao.goals.goal.form.IndicatorTable.Further;
import org.jixiao.goals.indicator.PlanText;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;
import org.jspecify.annotations.Nullable;

/**
 * 项目支出绩效目标申报表, also of a policy (财预〔2015〕88号, with the columns that came later). What nobody has told the system stays empty, to be filled in by
 * hand.
 */
record ApplicationForm(GoalRecord record, Proposal subject, Text text, String department) {

    private static final List<Integer> COLUMNS = List.of(6, 9, 11, 21, 13, 6, 10, 13, 9, 6);

    private static final IndicatorTable INDICATORS = IndicatorTable.with(
            new Further("指标解释", indicator -> told(indicator, MethodSheet::meaning)),
            new Further("评（扣）分标准", ApplicationForm::scoring),
            new Further("数据来源", indicator -> told(indicator, MethodSheet::dataSource)),
            new Further("备注", ApplicationForm::remark));

    Form form() {
        FormFrame frame = new FormFrame(record, subject, text.writtenOn());
        String state = record.isDraft() ? "草稿" : "";
        return new Form(
                frame.name("绩效目标申报表"),
                frame.head(frame.kindOfGoal() + "绩效目标申报表", state, "填报单位：" + frame.unitName(), "金额单位：万元"),
                COLUMNS,
                List.of(subject(frame), money(frame), goals(), indicators()),
                foot(record, text));
    }

    private static Cell told(Indicator indicator, Function<MethodSheet, String> what) {
        MethodSheet sheet = indicator.methodSheet();
        return sheet == null ? Cell.empty() : Cell.text(what.apply(sheet));
    }

    /** What reached means, and how it is scored. */
    private static Cell scoring(Indicator indicator) {
        MethodSheet sheet = indicator.methodSheet();
        return Cell.text(Stream.of(indicator.standard(), sheet == null ? null : sheet.scoring())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
    }

    /** Whether it is a core one, and its plan by month and its pass threshold where it has one. */
    static Cell remark(Indicator indicator) {
        String core = indicator.core() ? "核心" : "";
        BigDecimal threshold = indicator.passThreshold();
        String more = Stream.of(
                        indicator.milestones().isEmpty() ? "" : "计划进度：" + PlanText.of(indicator.milestones()),
                        threshold == null
                                ? ""
                                : "及格门槛：" + threshold.stripTrailingZeros().toPlainString() + "%")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return more.isEmpty() ? Cell.label(core) : Cell.text((core + "\n" + more).strip());
    }

    private Section subject(FormFrame frame) {
        Row named = pair(
                frame.kind() + "名称",
                subject.name(),
                frame.kind() + "代码",
                subject.subject().code());
        Row carriedOut = pair("主管部门及代码", department, "实施单位", frame.owner());
        String period = FormFrame.period(subject.profile());
        String officer = record.officerOn(text.writtenOn());
        return subject.kind() == null
                ? Section.of(named, carriedOut, pair(frame.kind() + "期", period, "负责人", officer))
                : Section.of(
                        named,
                        carriedOut,
                        pair("项目属性", FormWords.nature(subject.nature()), "项目期", period),
                        pair("项目类型", FormWords.kind(subject.kind()), "负责人", officer));
    }

    private static Row pair(String left, String leftValue, String right, String rightValue) {
        return Row.of(
                Cell.label(left).across(2),
                Cell.text(leftValue).across(3),
                Cell.label(right).across(2),
                Cell.text(rightValue).across(3));
    }

    private Section money(FormFrame frame) {
        Funding annual = text.content().funding();
        MidTermGoal goal = text.content().midTerm();
        Funding midTerm = goal == null ? null : goal.funding();
        return Section.of(
                Row.of(
                        Cell.label(frame.kind() + "资金\n（万元）").across(2).down(4),
                        Cell.label("中期资金总额").across(2),
                        amount(midTerm, Funding::total),
                        Cell.label("年度资金总额").across(3),
                        amount(annual, Funding::total).across(2)),
                source("其中：财政拨款", midTerm, annual, Funding::appropriation),
                source("上年结转", midTerm, annual, Funding::carriedOver),
                source("其他资金", midTerm, annual, Funding::other));
    }

    private static Row source(
            String name, @Nullable Funding midTerm, Funding annual, Function<Funding, BigDecimal> which) {
        return Row.of(
                Cell.label(name).across(2),
                amount(midTerm, which),
                Cell.label(name).across(3),
                amount(annual, which).across(2));
    }

    private static Cell amount(@Nullable Funding funding, Function<Funding, BigDecimal> which) {
        return funding == null ? Cell.empty() : Cell.amount(PaperWords.wan(which.apply(funding)));
    }

    private Section goals() {
        MidTermGoal midTerm = text.content().midTerm();
        return Section.of(
                Row.of(
                                Cell.label("总体目标").across(2).down(2),
                                Cell.label(
                                        midTerm == null
                                                ? "中期目标"
                                                : "中期目标\n（%d—%d年）".formatted(midTerm.fromYear(), midTerm.toYear())),
                                Cell.text(midTerm == null ? "" : midTerm.overallGoal())
                                        .across(7))
                        .withRoomFor(2),
                Row.of(
                                Cell.label("年度目标"),
                                Cell.text(text.content().overallGoal()).across(7))
                        .withRoomFor(3));
    }

    private Section indicators() {
        GoalContent content = text.content();
        MidTermGoal midTerm = content.midTerm();
        List<Row> rows =
                new ArrayList<>(midTerm == null ? List.of(INDICATORS.empty("中期指标")) : INDICATORS.rows("中期指标", midTerm));
        rows.addAll(INDICATORS.rows("年度指标", content));
        return new Section(List.of(INDICATORS.headings("绩效指标")), rows);
    }

    /** Who wrote it, who confirmed exactly this, and how to read it. */
    static List<String> foot(GoalRecord record, Text text) {
        List<String> foot = new ArrayList<>();
        foot.add(FormFrame.signatures(
                "填报人：" + record.officerOn(text.writtenOn()),
                "联系电话：______________",
                "单位负责人（签章）：______________",
                "填报日期：" + PaperWords.day(text.writtenOn())));
        record.confirmations().stream()
                .filter(confirmation -> confirmation.given().contentHash().equals(text.hash()))
                .forEach(confirmation -> foot.add(confirmed(confirmation.given()) + PaperWords.day(confirmation.on())));
        foot.add("注：金额由元换算为万元，未作舍入；系统未登记的栏目留空，由填报单位补填。");
        return foot;
    }

    private static String confirmed(GoalConfirmed given) {
        return "%s：%s%s，"
                .formatted(
                        given.truthConfirmation() ? "真实性确认" : "确认",
                        PaperWords.post(given.post()),
                        given.head().name());
    }
}
