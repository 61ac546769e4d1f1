package org.jixiao.evaluation.submission.prepare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.evaluation.statistics.GradeCount;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * 预算绩效管理情况汇总表: how the results are graded, what was put right, and which results are in use.
 *
 * @param rectifications ordered, and accepted (整改率)
 * @param applications results whose use was proposed, and decided
 */
record WorkFigures(int budgetYear, List<GradeCount> grades, Done rectifications, Done applications) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** How many there are, and how many of them are done. */
    record Done(int due, int done) {}

    /** @param rate in percent; null where nothing is due */
    private record Row(
            String part,
            String item,
            int due,
            int done,
            @Nullable BigDecimal rate) {}

    byte[] bytes() {
        return new Sheet<Row>(
                        "情况汇总表",
                        List.of("%d年度预算绩效管理情况汇总表".formatted(budgetYear)),
                        List.of(
                                Column.text("类别", 16, Row::part),
                                Column.text("项目", 30, Row::item),
                                Column.whole("总数", 10, Row::due),
                                Column.whole("其中", 10, Row::done),
                                Column.amount("比例（%）", 12, Row::rate)))
                .bytes(rows());
    }

    private List<Row> rows() {
        int results =
                Math.toIntExact(grades.stream().mapToLong(GradeCount::results).sum());
        List<Row> rows = new ArrayList<>();
        grades.forEach(one -> rows.add(row("评价等级分布", one.grade(), results, Math.toIntExact(one.results()))));
        rows.add(row("整改", "整改率（已销号÷已下达）", rectifications.due(), rectifications.done()));
        rows.add(row("结果应用", "应用率（已决定÷已提出）", applications.due(), applications.done()));
        return rows;
    }

    private static Row row(String part, String item, int due, int done) {
        return new Row(
                part,
                item,
                due,
                done,
                due == 0
                        ? null
                        : BigDecimal.valueOf(done)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(due), DECIMALS, RoundingMode.HALF_UP));
    }
}
