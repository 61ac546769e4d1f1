package org.jixiao.evaluation.coverage.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.evaluation.coverage.Have;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Gap;
import org.jixiao.evaluation.coverage.account.CoverageAccount.HaveLine;
import org.jixiao.evaluation.coverage.account.CoverageAccount.KindLine;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Money;
import org.jixiao.evaluation.coverage.account.CoverageAccount.NatureLine;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Source;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Withheld;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** 三全五有台账 as a table: a line for each count of the account. */
final class CoverageSheet {

    private CoverageSheet() {}

    /** A line; what does not apply to it is null. */
    private record Row(
            String part,
            String item,
            @Nullable Integer due,
            @Nullable Integer done,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal dueAmount,
            @Nullable BigDecimal doneAmount,
            @Nullable BigDecimal amountRate,
            String gap) {}

    static byte[] bytes(CoverageAccount account, String of) {
        Stream<Row> objects = account.objects().stream().map(one -> row("全方位", one));
        Stream<Row> haves = account.haves().stream().map(CoverageSheet::row);
        Stream<Row> natures = account.natures().stream().map(CoverageSheet::row);
        Stream<Row> money = account.money().stream().map(CoverageSheet::row);
        Stream<Row> withheld = account.withheld().stream().map(CoverageSheet::row);
        Stream<Row> trials = account.trials().stream().map(one -> row("试编（另列）", one));
        Stream<Row> constraints = account.constraints().stream()
                .map(label -> new Row("五个约束", label, null, null, null, null, null, null, ""));
        return sheet(account, of)
                .bytes(Stream.of(objects, haves, natures, money, withheld, trials, constraints)
                        .flatMap(rows -> rows)
                        .toList());
    }

    private static Sheet<Row> sheet(CoverageAccount account, String of) {
        return new Sheet<>(
                "三全五有台账",
                List.of("%d年度预算绩效管理三全五有台账（%s，金额单位：元）".formatted(account.budgetYear(), of)),
                List.of(
                        Column.text("类别", 22, Row::part),
                        Column.text("项目", 26, Row::item),
                        Column.whole("应纳入数", 10, Row::due),
                        Column.whole("已纳入数", 10, Row::done),
                        Column.amount("数量比例（%）", 12, Row::rate),
                        Column.amount("应纳入金额", 18, Row::dueAmount),
                        Column.amount("已纳入金额", 18, Row::doneAmount),
                        Column.amount("金额比例（%）", 12, Row::amountRate),
                        Column.text("未纳入对象", 60, Row::gap)));
    }

    private static Row row(String part, KindLine one) {
        return new Row(part, kind(one.kind()), one.total(), one.managed(), null, null, null, null, gap(one.gap(), 0));
    }

    private static Row row(HaveLine one) {
        return new Row(
                "全过程（五有）",
                have(one.have()),
                one.due().subjects(),
                one.done().subjects(),
                one.rate(),
                one.due().amount(),
                one.done().amount(),
                one.amountRate(),
                gap(one.gap(), one.due().amountUnknown()));
    }

    private static Row row(NatureLine one) {
        return new Row("全覆盖（按资金性质）", one.nature().name(), null, null, null, one.total(), one.managed(), one.rate(), "");
    }

    private static Row row(Money one) {
        return new Row(
                "全覆盖（按资金来源）", source(one.source()), null, null, null, one.total(), one.managed(), one.rate(), "");
    }

    private static Row row(Withheld one) {
        String ground =
                switch (one.ground()) {
                    case CLASSIFIED -> "涉密";
                    case RESTRICTED -> "不宜公开";
                };
        return new Row(
                "只计数不列名",
                ground,
                one.total().subjects(),
                one.managed().subjects(),
                null,
                one.total().amount(),
                one.managed().amount(),
                null,
                "");
    }

    /** @param amountUnknown of how many of those due the amount is not known */
    private static String gap(Gap gap, int amountUnknown) {
        String named = gap.named().stream()
                .map(one -> one.name() + "（" + one.subject().code() + "）")
                .collect(Collectors.joining("；"));
        String withheld = gap.withheld() == 0 ? "" : "另有不列名对象" + gap.withheld() + "个";
        String unknown = amountUnknown == 0 ? "" : amountUnknown + "个对象金额不详，未计入金额";
        return Stream.of(named, withheld, unknown)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private static String kind(GoalSubject kind) {
        return switch (kind) {
            case PROJECT -> "项目";
            case POLICY -> "政策";
            case UNIT -> "单位整体";
            case DEPARTMENT -> "部门整体";
        };
    }

    private static String have(Have have) {
        return switch (have) {
            case APPRAISAL -> "预算决策有评估（评估÷入库）";
            case GOAL -> "预算编制有目标（审核通过÷安排）";
            case TRACKING -> "预算执行有监控（跟踪÷批复）";
            case EVALUATION -> "预算完成有评价（评价÷执行）";
            case APPLICATION -> "评价结果有应用（应用÷评价）";
        };
    }

    private static String source(Source source) {
        return switch (source) {
            case APPROPRIATION -> "本年财政拨款";
            case CARRIED_OVER -> "上年结转";
            case OTHER -> "其他资金";
        };
    }
}
