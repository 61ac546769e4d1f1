package org.jixiao.monitoring.goaltracking.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.Post;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.monitoring.goaltracking.form.TrackingRecord.Confirmed;
import org.jixiao.monitoring.goaltracking.form.TrackingRecord.Told;
import org.jixiao.monitoring.paper.MonitoringWords;
import org.jixiao.monitoring.paper.SubjectRecord;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;
import org.jspecify.annotations.Nullable;

/**
 * 绩效目标执行监控表 (财预〔2019〕136号, domain.md 2.4): money, goal and indicators up to the cut-off month, and below them how the lights came
 * about.
 */
record MonitoringTable(TrackingRecord record, Told told, String department) {

    private static final List<Integer> COLUMNS = List.of(7, 10, 14, 11, 11, 11, 6, 6, 6, 6, 6, 16, 6, 6, 6, 20);
    private static final String BETWEEN_SIGNATURES = "      ";
    private static final String BY_HAND = "____________";

    Form form() {
        SubjectRecord subject = record.subject();
        String title = subject.kindOfGoal() + "绩效目标执行监控表";
        return new Form(
                "%d年度%s%s（%s）".formatted(year(), subject.name(), title, months()),
                new Form.Head(title, subtitle(), "", "金额单位：万元", subject.mark()),
                true,
                COLUMNS,
                List.of(subject(), money(), goal(), new ProgressRows(told, months()).section(), lights()),
                foot());
    }

    private Section lights() {
        return new ReadingRows(told).section();
    }

    private int year() {
        return record.subject().subject().budgetYear();
    }

    private String months() {
        return MonitoringWords.months(record.month());
    }

    private String subtitle() {
        return Stream.of(year() + "年度 " + months(), record.subject().trial(), told.standing())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ", "（", "）"));
    }

    private Section subject() {
        SubjectRecord subject = record.subject();
        return Section.of(
                pair(
                        "年度",
                        year() + "年度",
                        subject.kind() + "代码",
                        subject.subject().code()),
                pair(subject.kind() + "名称", subject.name(), "主管部门及代码", department),
                pair(
                        "实施单位",
                        subject.ownerOn(told.on()),
                        "填报人",
                        told.report().reportedBy().name()));
    }

    private static Row pair(String left, String leftValue, String right, String rightValue) {
        return Row.of(
                Cell.label(left).across(2),
                Cell.text(leftValue).across(4),
                Cell.label(right).across(5),
                Cell.text(rightValue).across(5));
    }

    private Section money() {
        BigDecimal budget = told.initialBudget();
        BigDecimal executed = told.report().reading().money().executed();
        BigDecimal otherBudget = record.funding(told).map(Funding::other).orElse(BigDecimal.ZERO);
        BigDecimal otherExecuted = told.otherFunds();
        BigDecimal expected = told.report().report().expectedExecution();
        boolean oneSource = otherBudget.signum() == 0 && otherExecuted.signum() == 0;
        return Section.of(
                Row.of(
                        Cell.label("项目资金\n（万元）").across(2).down(4),
                        Cell.label("资金来源").across(2),
                        Cell.label("年初预算数").across(2),
                        Cell.label(months() + "执行数").across(5),
                        Cell.label(months() + "执行率"),
                        Cell.label("全年预计执行数").across(4)),
                source("年度资金总额", budget.add(otherBudget), executed.add(otherExecuted), expected),
                source("其中：本年一般公共预算拨款", budget, executed, oneSource ? expected : null),
                source("其他资金", otherBudget, otherExecuted, oneSource ? BigDecimal.ZERO : null));
    }

    private static Row source(String name, BigDecimal budget, BigDecimal executed, @Nullable BigDecimal expected) {
        return Row.of(
                Cell.text(name).across(2),
                amount(budget).across(2),
                amount(executed).across(5),
                Cell.label(PaperWords.percent(executed, budget)),
                (expected == null ? Cell.empty() : amount(expected)).across(4));
    }

    private static Cell amount(BigDecimal yuan) {
        return Cell.amount(PaperWords.wan(yuan));
    }

    private Section goal() {
        return Section.of(
                Row.of(
                        Cell.label("年度总体目标").across(2).down(2),
                        Cell.label("年初设定目标").across(7),
                        Cell.label(months() + "执行情况").across(7)),
                Row.of(
                                Cell.text(record.overallGoal(told)).across(7),
                                Cell.text(Objects.requireNonNullElse(
                                                told.report().report().overall(), ""))
                                        .across(7))
                        .withRoomFor(3));
    }

    private List<String> foot() {
        List<String> signatures = new ArrayList<>();
        signatures.add("填报人：" + told.report().reportedBy().name() + "（" + PaperWords.day(told.on()) + "填报）");
        List<Post> posts = record.posts();
        for (Post post : posts) {
            signatures.add(PaperWords.post(post) + (post == posts.getLast() ? "（真实性确认）：" : "：") + confirmed(post));
        }
        return List.of(
                String.join(BETWEEN_SIGNATURES, signatures),
                String.join(BETWEEN_SIGNATURES, "单位（盖章）：________________", "日期：      年    月    日"),
                "注：金额由元换算为万元，未作舍入；执行率按年初预算数计算，预算执行灯按调整后的全年预算数判定。完成目标可能性在对应栏打“√”。");
    }

    private String confirmed(Post post) {
        return told.confirmations().stream()
                .filter(one -> one.given().post() == post)
                .reduce((_, later) -> later)
                .map(MonitoringTable::signed)
                .orElse(BY_HAND);
    }

    private static String signed(Confirmed one) {
        String name = one.given().onBehalf() == null
                ? one.given().head().name()
                : PaperWords.onBehalf(one.given().onBehalf());
        return name + "（" + PaperWords.day(one.on()) + "确认）";
    }
}
