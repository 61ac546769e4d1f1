package org.jixiao.evaluation.whatif;

import java.util.List;
import org.jixiao.evaluation.paper.ApplicationWords;
import org.jixiao.evaluation.paper.EvaluationWords;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Every result of a year under two rulebooks, as a table. */
final class ComparisonSheet {

    private ComparisonSheet() {}

    static Sheet<Compared> of(int budgetYear, int rulebookYear, int rulebookVersion) {
        return new Sheet<>(
                "情景重评",
                List.of(
                        "%d年度评价结果情景重评对比表（金额单位：元）".formatted(budgetYear),
                        "对照规则：%d年度规则手册第%d版。本表仅供测算，不改变任何已定结果。".formatted(rulebookYear, rulebookVersion)),
                List.of(
                        Column.text("代码", 26, one -> one.subject().code()),
                        Column.text("名称", 40, Compared::name),
                        Column.text("单位代码", 14, Compared::unitCode),
                        Column.text("评价类别", 12, one -> ApplicationWords.basis(one.basis())),
                        Column.amount("现得分", 10, one -> one.recorded().total()),
                        Column.text("现等级", 10, one -> words(one.recorded())),
                        Column.amount(
                                "重评得分",
                                10,
                                one -> one.then() == null ? null : one.then().total()),
                        Column.text("重评等级", 10, one -> words(one.then())),
                        Column.amount("分差", 10, Compared::points),
                        Column.amount("现安排上限", 18, one -> one.recorded().upTo()),
                        Column.amount(
                                "重评安排上限",
                                18,
                                one -> one.then() == null ? null : one.then().upTo()),
                        Column.amount("上限变动", 18, Compared::money),
                        Column.text("缺少的数据", 40, one -> String.join("、", one.missing())),
                        Column.text("须合议的指标", 40, one -> String.join("、", one.toReconcile()))));
    }

    private static String words(@Nullable Outcome outcome) {
        return outcome == null ? Comparison.NOT_SCORED : EvaluationWords.result(outcome.result(), outcome.grade());
    }
}
