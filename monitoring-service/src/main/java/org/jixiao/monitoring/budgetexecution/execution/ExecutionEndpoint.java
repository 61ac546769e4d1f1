package org.jixiao.monitoring.budgetexecution.execution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.monitoring.budgetexecution.execution.Executions.Document;
import org.jixiao.monitoring.budgetexecution.execution.Executions.Execution;
import org.jixiao.monitoring.form.ProjectCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the money of projects and units, and the finance documents behind every figure. */
@RestController
@ForStaff
@Reads(ExecutionProjection.NAME)
class ExecutionEndpoint {

    private static final int MOST_UNITS = 1_000;

    private final Executions executions;

    ExecutionEndpoint(Executions executions) {
        this.executions = executions;
    }

    /**
     * Projects of a budget year.
     *
     * @param next where the next page begins; null on the last one
     */
    record ExecutionPage(List<Execution> items, @Nullable String next) {}

    /** The money of one subject and all its finance documents. */
    record ExecutionWithDocuments(Execution execution, List<Document> documents) {}

    /**
     * The projects of a budget year by code.
     *
     * @param after the last code of the page before
     */
    @GetMapping("/api/monitoring/executions")
    ExecutionPage ofYear(
            @RequestParam @BudgetYear int year,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        List<Execution> items = executions.ofYear(year, Subject.PROJECT, after, limit);
        return new ExecutionPage(
                items, items.size() < limit ? null : items.getLast().code());
    }

    /** The units of a budget year by code, each with its own expenditure (基本支出). */
    @GetMapping("/api/monitoring/unit-executions")
    List<Execution> ofUnits(@RequestParam @BudgetYear int year) {
        return executions.ofYear(year, Subject.UNIT, "", MOST_UNITS);
    }

    @GetMapping("/api/monitoring/projects/{code}/{year}/execution")
    ExecutionWithDocuments ofProject(@PathVariable @ProjectCode String code, @PathVariable @BudgetYear int year) {
        return of(Subject.project(code, year));
    }

    /** A unit's own expenditure, which belongs to no project. */
    @GetMapping("/api/monitoring/units/{code}/{year}/execution")
    ExecutionWithDocuments ofUnit(@PathVariable @UnitCode String code, @PathVariable @BudgetYear int year) {
        return of(Subject.unit(code, year));
    }

    private ExecutionWithDocuments of(Subject subject) {
        return executions
                .find(subject)
                .map(execution -> new ExecutionWithDocuments(execution, executions.documentsOf(subject)))
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("execution-not-found"))));
    }

    /** The documents of a budget year that cannot count yet, the longest waiting first. */
    @GetMapping("/api/monitoring/parked-finance-documents")
    List<Document> parked(
            @RequestParam @BudgetYear int year, @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return executions.parked(year, limit);
    }
}
