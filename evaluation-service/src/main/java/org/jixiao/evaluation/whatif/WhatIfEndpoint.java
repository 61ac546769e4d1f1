package org.jixiao.evaluation.whatif;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what a year would have come to under another rulebook (情景重评). Nothing is recorded. */
@RestController
@ForStaff
@Reads({
    "evaluation-self-evaluations",
    "evaluation-key-evaluations",
    "evaluation-result-applications",
    "evaluation-rulebooks"
})
class WhatIfEndpoint {

    private final ClosedYear closedYear;

    WhatIfEndpoint(ClosedYear closedYear) {
        this.closedYear = closedYear;
    }

    /**
     * A year's results, the subjects' own and the department's, beside what the other rulebook would make of them; where it asks a whole
     * for something that was never recorded, what that is.
     *
     * @param rulebookYear budget year of the other rulebook, of any year
     * @param rulebookVersion which of that year's versions
     * @param limit how many of what would change are listed at most
     */
    @GetMapping(value = "/api/evaluation/what-if", produces = MediaType.APPLICATION_JSON_VALUE)
    Comparison whatIf(
            @RequestParam @BudgetYear int year,
            @RequestParam @BudgetYear int rulebookYear,
            @RequestParam @Min(1) int rulebookVersion,
            @RequestParam(defaultValue = "200") @Min(0) @Max(1000) int limit) {
        return Comparison.of(
                year, rulebookYear, rulebookVersion, closedYear.compared(year, rulebookYear, rulebookVersion), limit);
    }

    /** Every result of the year, as a table. */
    @GetMapping(value = "/api/evaluation/what-if", produces = Xlsx.MEDIA_TYPE_VALUE)
    ResponseEntity<byte[]> sheet(
            @RequestParam @BudgetYear int year,
            @RequestParam @BudgetYear int rulebookYear,
            @RequestParam @Min(1) int rulebookVersion) {
        return Xlsx.download(
                "%d年度评价结果情景重评.xlsx".formatted(year),
                ComparisonSheet.of(year, rulebookYear, rulebookVersion)
                        .bytes(closedYear.compared(year, rulebookYear, rulebookVersion)));
    }
}
