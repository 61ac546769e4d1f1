package org.jixiao.evaluation.resultapplication.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.evaluation.paper.ApplicationWords;
import org.jixiao.evaluation.resultapplication.register.ResultApplicationEndpoint.Adjustment;
import org.jixiao.evaluation.resultapplication.register.ResultApplicationEndpoint.Standing;
import org.jixiao.evaluation.resultapplication.register.ResultApplicationEndpoint.Used;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** What followed from the results of a year, as a table (评价结果应用台账). */
final class ApplicationSheet {

    private ApplicationSheet() {}

    static Sheet<Used> of(int budgetYear) {
        return new Sheet<>(
                "评价结果应用",
                List.of("%d年度绩效评价结果应用台账（金额单位：元）".formatted(budgetYear)),
                List.of(
                        Column.text(
                                "类别",
                                10,
                                one -> ApplicationWords.kind(one.proposed().subject())),
                        Column.text("代码", 26, one -> one.proposed().subject().code()),
                        Column.text("名称", 36, one -> Objects.requireNonNullElse(one.name(), "")),
                        Column.text(
                                "结果来源",
                                12,
                                one -> ApplicationWords.basis(one.proposed().basis())),
                        Column.text("等级", 12, one -> ApplicationWords.grade(one.proposed())),
                        Column.amount("全年预算数", 18, one -> one.proposed().evaluatedBudget()),
                        Column.whole("约束年度", 10, one -> one.proposed().bindsYear()),
                        Column.amount("建议上限", 18, one -> one.proposed().upTo()),
                        Column.amount("决定上限", 18, ApplicationSheet::decidedUpTo),
                        Column.text("决定文号", 24, ApplicationSheet::document),
                        Column.date("改进计划期限", 16, ApplicationSheet::planBy),
                        Column.amount("约束年度安排数", 18, Used::arranged),
                        Column.text("下一年度预算调整", 30, ApplicationSheet::adjustments),
                        Column.text("应用情况", 14, one -> standing(one.standing(), one.decided())),
                        Column.text("理由", 40, ApplicationSheet::reason)));
    }

    private static @Nullable BigDecimal decidedUpTo(Used one) {
        return one.decided() == null ? null : one.decided().upTo();
    }

    private static String document(Used one) {
        return one.decided() == null ? "" : one.decided().document();
    }

    private static @Nullable LocalDate planBy(Used one) {
        return one.decided() == null ? null : one.decided().improvementPlanBy();
    }

    private static String adjustments(Used one) {
        return one.adjustments().stream().map(ApplicationSheet::words).collect(Collectors.joining("；"));
    }

    private static String words(Adjustment adjustment) {
        String direction =
                switch (adjustment.decided().kind()) {
                    case REDUCE -> "调减";
                    case INCREASE -> "调增";
                };
        return direction
                + adjustment.decided().amount().toPlainString()
                + (adjustment.carriedOutOn() == null ? "（待财政执行）" : "（已执行）");
    }

    /** Why it was decided otherwise than proposed, or why it was not applied. */
    private static String reason(Used one) {
        ApplicationDecided decided = one.decided();
        return Stream.of(
                        decided == null || decided.deviation() == null ? "" : decided.deviation(),
                        decided != null && one.standing() == Standing.NOT_APPLIED ? notApplied(one, decided) : "")
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private static String notApplied(Used one, ApplicationDecided decided) {
        LocalDate last = one.lastArrangedOn();
        return last != null && last.isBefore(decided.decidedOn()) ? "预算安排在决定之前，安排数超过决定上限" : "安排数超过决定上限";
    }

    private static String standing(Standing standing, @Nullable ApplicationDecided decided) {
        return switch (standing) {
            case PROPOSED -> "待决定";
            case TO_RECONSIDER -> "待复核";
            case DECIDED -> decided != null && decided.upTo() == null ? "已决定（取消）" : "已决定";
            case APPLIED -> "已应用";
            case NOT_APPLIED -> "未应用";
        };
    }
}
