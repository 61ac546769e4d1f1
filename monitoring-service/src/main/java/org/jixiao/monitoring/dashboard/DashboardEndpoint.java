package org.jixiao.monitoring.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.monitoring.dashboard.Dashboards.GoalStanding;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows how the office stands, and from there each unit and each of its goals (监控看板). */
@RestController
@ForStaff
@Reads({"monitoring-tracking", "monitoring-execution", "monitoring-rectifications", "monitoring-fund-control"})
class DashboardEndpoint {

    private final Dashboards dashboards;

    DashboardEndpoint(Dashboards dashboards) {
        this.dashboards = dashboards;
    }

    /**
     * The office on a day.
     *
     * @param timeShare 序时进度 in percent: how much of the budget year is over
     * @param units in the order of their codes
     */
    record Dashboard(int budgetYear, LocalDate on, BigDecimal timeShare, List<Standing> units, Standing office) {}

    /** The goals of one unit, in the order of kind and code; further down is each goal's own tracking. */
    record UnitGoals(String unitCode, int budgetYear, List<GoalStanding> goals) {}

    /** What units are ranked by. */
    enum RankedBy {
        /** 执行率. */
        EXECUTION,
        /** Share of goals that are on course. */
        GOALS,
        /** 填报覆盖率. */
        COVERAGE
    }

    /**
     * A unit's place.
     *
     * @param rank from 1; equal figures share a place. Null for a unit without the figure, which stands at the end
     * @param value in percent
     */
    record Ranked(
            @Nullable Integer rank,
            String unitCode,
            String unitName,
            @Nullable BigDecimal value) {}

    @GetMapping("/api/monitoring/dashboard/{year}")
    Dashboard dashboard(@PathVariable @BudgetYear int year, Caller caller) {
        LocalDate on = caller.businessDate();
        List<Standing> units = dashboards.units(year, on);
        return new Dashboard(year, on, timeShare(year, on), units, Standing.total(units));
    }

    @GetMapping("/api/monitoring/dashboard/{year}/units/{unit}")
    UnitGoals unit(@PathVariable @BudgetYear int year, @PathVariable @UnitCode String unit, Caller caller) {
        return new UnitGoals(unit, year, dashboards.ofUnit(year, unit, caller.businessDate()));
    }

    /** The best first. */
    @GetMapping("/api/monitoring/rankings/{year}")
    List<Ranked> ranking(
            @PathVariable @BudgetYear int year, @RequestParam(defaultValue = "EXECUTION") RankedBy by, Caller caller) {
        return ranked(dashboards.units(year, caller.businessDate()), figure(by));
    }

    private static Function<Standing, @Nullable BigDecimal> figure(RankedBy by) {
        return switch (by) {
            case EXECUTION -> unit -> unit.money().rate();
            case GOALS -> unit -> unit.lights().onCourse();
            case COVERAGE -> Standing::coverage;
        };
    }

    private static List<Ranked> ranked(List<Standing> units, Function<Standing, @Nullable BigDecimal> figure) {
        Comparator<Standing> bestFirst =
                Comparator.comparing(figure, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));
        List<Standing> order = units.stream()
                .sorted(bestFirst.thenComparing(Standing::unitCode))
                .toList();
        return order.stream()
                .map(unit -> new Ranked(
                        place(order, figure, figure.apply(unit)), unit.unitCode(), unit.unitName(), figure.apply(unit)))
                .toList();
    }

    private static @Nullable Integer place(
            List<Standing> order, Function<Standing, @Nullable BigDecimal> figure, @Nullable BigDecimal value) {
        return value == null
                ? null
                : IntStream.range(0, order.size())
                                .filter(at -> isEqual(value, figure.apply(order.get(at))))
                                .findFirst()
                                .orElseThrow()
                        + 1;
    }

    private static boolean isEqual(BigDecimal one, @Nullable BigDecimal other) {
        return other != null && one.compareTo(other) == 0;
    }

    private static BigDecimal timeShare(int budgetYear, LocalDate on) {
        LocalDate first = LocalDate.of(budgetYear, 1, 1);
        long length = first.lengthOfYear();
        long passed = Math.clamp(ChronoUnit.DAYS.between(first, on) + 1, 0, length);
        return BigDecimal.valueOf(passed).movePointRight(2).divide(BigDecimal.valueOf(length), 2, RoundingMode.HALF_UP);
    }
}
