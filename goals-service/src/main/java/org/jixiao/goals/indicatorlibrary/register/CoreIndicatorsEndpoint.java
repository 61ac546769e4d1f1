package org.jixiao.goals.indicatorlibrary.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.contracts.goals.BusinessField;
import org.jixiao.goals.form.CoreIndicatorCode;
import org.jixiao.goals.indicatorlibrary.CoreIndicatorSheet;
import org.jixiao.goals.indicatorlibrary.CoreIndicatorSheet.Line;
import org.jixiao.goals.indicatorlibrary.register.CoreIndicators.Edition;
import org.jixiao.goals.indicatorlibrary.register.CoreIndicators.Wanted;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the library of core indicators: a page of what is looked for, one indicator, the editions (核心指标库). */
@RestController
@Reads(CoreIndicatorProjection.NAME)
class CoreIndicatorsEndpoint {

    private final CoreIndicators indicators;

    CoreIndicatorsEndpoint(CoreIndicators indicators) {
        this.indicators = indicators;
    }

    /**
     * @param next where the next page begins; null on the last one
     */
    record CoreIndicatorPage(
            List<ListedCoreIndicator> items, @Nullable String next) {}

    /** @param words part of the name or the meaning */
    @GetMapping("/api/goals/indicator-library/{year}/indicators")
    @ForStaff
    CoreIndicatorPage page(
            @PathVariable @BudgetYear int year,
            @RequestParam(required = false) @Nullable BusinessField field,
            @RequestParam(required = false) @Pattern(regexp = "PROPOSED|RETURNED|ADOPTED|REVISED|RETIRED") @Nullable
                    String status,
            @RequestParam(defaultValue = "") @Size(max = 50) String words,
            @RequestParam(defaultValue = "") @Size(max = 13) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        List<ListedCoreIndicator> items = indicators.find(new Wanted(year, field, status, words), after, limit);
        return new CoreIndicatorPage(
                items, items.size() < limit ? null : items.getLast().code());
    }

    @GetMapping("/api/goals/indicator-library/{year}/indicators/{code}")
    @ForStaff
    ListedCoreIndicator indicator(@PathVariable @BudgetYear int year, @PathVariable @CoreIndicatorCode String code) {
        return indicators
                .find(year, code)
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("core-indicator-not-found"))));
    }

    /** The table of what is in use or waits, to be read, or filled in and proposed again. */
    @GetMapping(value = "/api/goals/indicator-library/{year}/sheet", produces = Xlsx.MEDIA_TYPE_VALUE)
    @ForStaff
    ResponseEntity<byte[]> sheet(@PathVariable @BudgetYear int year) {
        byte[] workbook = CoreIndicatorSheet.of(year).bytes(indicators.lines(year));
        return Xlsx.download("%d年度核心绩效指标.xlsx".formatted(year), workbook);
    }

    @GetMapping("/api/goals/indicator-library/{year}/editions")
    @ForStaff
    List<Edition> editions(@PathVariable @BudgetYear int year) {
        return indicators.editions(year);
    }

    /** What an edition contains, as it was issued. */
    @GetMapping("/api/goals/indicator-library/{year}/editions/{edition}")
    @ForStaff
    List<Line> edition(@PathVariable @BudgetYear int year, @PathVariable @Min(1) @Max(999) int edition) {
        List<Line> lines = indicators.lines(year, edition);
        if (lines.isEmpty()) {
            throw new CommandRefused(List.of(Refusal.notFound("indicator-edition-not-found")));
        }
        return lines;
    }
}
