package org.jixiao.evaluation.statistics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.projection.Reads;
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
        return new Statistics(year, ResultStatistics.together(units), units);
    }

    /** The same as a table. */
    @GetMapping(value = "/api/evaluation/statistics/{year}", produces = Xlsx.MEDIA_TYPE_VALUE)
    ResponseEntity<byte[]> sheet(@PathVariable @BudgetYear int year) {
        return Xlsx.download("%d年度绩效评价结果统计.xlsx".formatted(year), ResultStatistics.table(year, figures.units(year)));
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
}
