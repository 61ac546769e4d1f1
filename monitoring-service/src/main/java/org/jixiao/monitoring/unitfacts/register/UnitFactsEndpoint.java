package org.jixiao.monitoring.unitfacts.register;

import java.util.List;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.monitoring.unitfacts.UnitFactWords;
import org.jixiao.monitoring.unitfacts.UnitFactsSheet;
import org.jixiao.monitoring.unitfacts.UnitFactsSheet.Line;
import org.jixiao.monitoring.unitfacts.register.UnitFactsRegister.Fact;
import org.jixiao.monitoring.unitfacts.register.UnitFactsRegister.UnitWithFacts;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jixiao.platform.sheet.Xlsx;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the facts of units, last year's beside them. */
@RestController
@ForStaff
@Reads(UnitFactsProjection.NAME)
class UnitFactsEndpoint {

    private static final Sheet<Row> ALL_UNITS = new Sheet<>(
            "单位基础数据汇总",
            List.of("单位基础数据汇总"),
            List.of(
                    Column.text("单位代码", 14, row -> row.unit().unitCode()),
                    Column.text("单位", 28, row -> row.unit().name()),
                    Column.text("事项", 18, row -> UnitFactWords.of(row.fact().kind())),
                    Column.text(
                            "计量单位",
                            10,
                            row -> UnitFactWords.measureOf(row.fact().kind())),
                    Column.number("上年数", 18, row -> row.fact().lastYear()),
                    Column.number("本年数", 18, row -> row.fact().value()),
                    Column.text("数据来源", 36, row -> row.fact().source()),
                    Column.text("填报人", 12, row -> row.fact().reportedBy()),
                    Column.date("填报日期", 14, row -> row.fact().reportedOn())));

    private final UnitFactsRegister register;

    UnitFactsEndpoint(UnitFactsRegister register) {
        this.register = register;
    }

    private record Row(UnitWithFacts unit, Fact fact) {}

    /** The units of a budget year by code. */
    @GetMapping(value = "/api/monitoring/unit-facts", produces = MediaType.APPLICATION_JSON_VALUE)
    List<UnitWithFacts> ofYear(@RequestParam @BudgetYear int year) {
        return register.ofYear(year, null);
    }

    /** The same as a table. */
    @GetMapping(value = "/api/monitoring/unit-facts", produces = Xlsx.MEDIA_TYPE_VALUE)
    ResponseEntity<byte[]> export(@RequestParam @BudgetYear int year) {
        List<Row> rows = register.ofYear(year, null).stream()
                .flatMap(unit -> unit.facts().stream().map(fact -> new Row(unit, fact)))
                .toList();
        return Xlsx.download("%d年度单位基础数据汇总.xlsx".formatted(year), ALL_UNITS.bytes(rows));
    }

    @GetMapping("/api/monitoring/units/{code}/{year}/facts")
    UnitWithFacts ofUnit(@PathVariable @UnitCode String code, @PathVariable @BudgetYear int year) {
        return register.ofYear(year, code).stream()
                .findFirst()
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("unit-takes-no-part"))));
    }

    /** A unit's table, to be filled in. */
    @GetMapping("/api/monitoring/units/{code}/{year}/facts/table")
    ResponseEntity<byte[]> table(@PathVariable @UnitCode String code, @PathVariable @BudgetYear int year) {
        List<Line> lines = ofUnit(code, year).facts().stream()
                .map(fact -> new Line(fact.kind(), fact.lastYear(), fact.value(), fact.source()))
                .toList();
        return Xlsx.download(
                "%d年度单位基础数据.xlsx".formatted(year), UnitFactsSheet.of(year).bytes(lines));
    }
}
