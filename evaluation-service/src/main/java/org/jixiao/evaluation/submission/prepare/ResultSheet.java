package org.jixiao.evaluation.submission.prepare;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.kernel.submission.Gaps;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Results as a table: whose, how much money, which score and grade. Of a classified subject it has the code alone. */
@Component
class ResultSheet {

    private final JdbcClient views;

    ResultSheet(@ReadModel JdbcClient views) {
        this.views = views;
    }

    /** What is missing stands below, without a score, and above why. */
    byte[] bytes(String title, int budgetYear, List<SubmittedItem> items, Gaps gaps) {
        Map<String, String> units = unitNames(budgetYear);
        return new Sheet<SubmittedItem>(
                        "汇总表",
                        head(title, gaps),
                        List.of(
                                Column.text("类别", 12, item -> kind(item.subject())),
                                Column.text("代码", 24, item -> item.subject().code()),
                                Column.text("名称", 48, SubmittedItem::name),
                                Column.text("单位", 26, item -> units.getOrDefault(item.unitCode(), item.unitCode())),
                                Column.amount("全年预算数", 18, SubmittedItem::amount),
                                Column.amount("得分", 10, SubmittedItem::score),
                                Column.text("等级", 12, SubmittedItem::grade)))
                .bytes(Stream.concat(items.stream(), gaps.missing().stream()).toList());
    }

    private static List<String> head(String title, Gaps gaps) {
        String name = title + "（金额单位：元）";
        return gaps.missing().isEmpty()
                ? List.of(name)
                : List.of(name, "尚未完成 %d 个，列于表末：%s".formatted(gaps.missing().size(), gaps.because()));
    }

    private Map<String, String> unitNames(int budgetYear) {
        return views
                .sql("select unit_code, name from unit_list where budget_year = :year and name is not null")
                .param("year", budgetYear)
                .query((row, _) -> Map.entry(row.getString("unit_code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String kind(Subject subject) {
        return switch (subject.kind()) {
            case Subject.PROJECT -> "项目";
            case Subject.POLICY -> "政策";
            case Subject.UNIT -> "单位整体";
            case Subject.DEPARTMENT -> "部门整体";
            default -> subject.kind();
        };
    }
}
