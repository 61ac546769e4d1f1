package org.jixiao.evaluation.statistics;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.springframework.stereotype.Component;

/**
 * The results of the projects of a year, for whoever hands them on outside the office. A unit has few classified projects, whose names
 * others know: counted among the grades, the grade of one could be found by subtraction. So they are among the results alone.
 */
@Component
public class ResultStatistics {

    private final Figures figures;

    ResultStatistics(Figures figures) {
        this.figures = figures;
    }

    /** The best first. */
    public List<UnitResults> units(int year) {
        return figures.openUnits(year);
    }

    /** Of all units together, the most frequent first. */
    public List<GradeCount> grades(int year) {
        return together(figures.openUnits(year));
    }

    /** The units side by side, as a table. */
    public byte[] workbook(int year) {
        return table(year, figures.openUnits(year));
    }

    static byte[] table(int year, List<UnitResults> units) {
        return sheetOf(year).bytes(units);
    }

    static List<GradeCount> together(List<UnitResults> units) {
        Map<String, Long> sums = new TreeMap<>();
        units.forEach(unit -> unit.grades().forEach(one -> sums.merge(one.grade(), one.results(), Long::sum)));
        return sums.entrySet().stream()
                .map(sum -> new GradeCount(sum.getKey(), sum.getValue()))
                .sorted(comparingLong(GradeCount::results).reversed().thenComparing(GradeCount::grade))
                .toList();
    }

    private static Sheet<UnitResults> sheetOf(int year) {
        return new Sheet<>(
                "评价结果统计",
                List.of("%d年度项目支出绩效评价结果统计表".formatted(year)),
                List.of(
                        Column.number("排名", 8, unit -> unit.rank() == null ? null : BigDecimal.valueOf(unit.rank())),
                        Column.text("单位", 30, UnitResults::unitName),
                        Column.text("单位代码", 14, UnitResults::unitCode),
                        Column.number("应评价项目数", 14, unit -> BigDecimal.valueOf(unit.due())),
                        Column.number("已定结果数", 14, unit -> BigDecimal.valueOf(unit.concluded())),
                        Column.amount("平均得分", 12, UnitResults::mean),
                        Column.text("等级分布", 40, ResultStatistics::words)));
    }

    private static String words(UnitResults unit) {
        return unit.grades().stream()
                .map(one -> one.grade() + " " + one.results())
                .collect(joining("，"));
    }
}
