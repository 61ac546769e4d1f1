package org.jixiao.evaluation.statistics;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the results of evaluation in figures. */
@RestController
@ForStaff
@Reads({"evaluation-self-evaluations", "evaluation-units"})
class StatisticsEndpoint {

    private final Figures figures;

    StatisticsEndpoint(Figures figures) {
        this.figures = figures;
    }

    /**
     * A year's results.
     *
     * @param grades of all units together, the most frequent first
     * @param units the best first (单位排名)
     */
    record Statistics(int budgetYear, List<GradeCount> grades, List<UnitResults> units) {}

    /**
     * Score against execution.
     *
     * @param next where the next page begins; null on the last one
     */
    record Points(List<ScoreAgainstMoney> items, @Nullable String next) {}

    /** The results of the projects of a budget year: grades, and the units side by side. */
    @GetMapping(value = "/api/evaluation/statistics/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
    Statistics statistics(@PathVariable @BudgetYear int year) {
        List<UnitResults> units = figures.units(year);
        return new Statistics(year, together(units), units);
    }

    /** The same as a table. */
    @GetMapping(value = "/api/evaluation/statistics/{year}", produces = Xlsx.MEDIA_TYPE_VALUE)
    ResponseEntity<byte[]> sheet(@PathVariable @BudgetYear int year) {
        return Xlsx.download("%d年度绩效评价结果统计.xlsx".formatted(year), sheetOf(year).bytes(figures.units(year)));
    }

    /**
     * Every subject's score against its execution rate, by kind and code.
     *
     * @param after the last one of the page before, as {@code kind/code}
     */
    @GetMapping("/api/evaluation/statistics/{year}/points")
    Points points(
            @PathVariable @BudgetYear int year,
            @RequestParam(defaultValue = "/") @Pattern(regexp = "[a-z-]{0,32}/[A-Za-z0-9-]{0,40}") String after,
            @RequestParam(defaultValue = "500") @Min(1) @Max(1000) int limit) {
        String[] last = after.split("/", -1);
        List<ScoreAgainstMoney> items = figures.points(year, last[0], last[1], limit);
        return new Points(
                items,
                items.size() < limit
                        ? null
                        : items.getLast().kind() + "/" + items.getLast().code());
    }

    /**
     * The results year by year (历年趋势).
     *
     * @param unit code of a unit; left out, the whole department
     */
    @GetMapping("/api/evaluation/trend")
    List<YearResults> trend(@RequestParam(required = false) @UnitCode @Nullable String unit) {
        return figures.years(unit);
    }

    private static List<GradeCount> together(List<UnitResults> units) {
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
                        Column.text("等级分布", 40, StatisticsEndpoint::words)));
    }

    private static String words(UnitResults unit) {
        return unit.grades().stream()
                .map(one -> one.grade() + " " + one.results())
                .collect(joining("，"));
    }
}
