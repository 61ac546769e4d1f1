package org.jixiao.monitoring.budgetexecution.execution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jixiao.monitoring.access.ForStaff;
import org.jixiao.monitoring.budgetexecution.execution.Executions.Document;
import org.jixiao.monitoring.budgetexecution.execution.Executions.Execution;
import org.jixiao.monitoring.form.BudgetYear;
import org.jixiao.monitoring.form.ProjectCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the money of projects, and the finance documents behind every figure. */
@RestController
@ForStaff
@Reads(ExecutionProjection.NAME)
class ExecutionEndpoint {

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

    /** A project's money and all its finance documents. */
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
        List<Execution> items = executions.ofYear(year, after, limit);
        return new ExecutionPage(
                items, items.size() < limit ? null : items.getLast().projectCode());
    }

    @GetMapping("/api/monitoring/projects/{code}/{year}/execution")
    ExecutionWithDocuments ofProject(@PathVariable @ProjectCode String code, @PathVariable @BudgetYear int year) {
        return executions
                .find(code, year)
                .map(execution -> new ExecutionWithDocuments(execution, executions.documentsOf(code, year)))
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("execution-not-found"))));
    }

    /** The documents of a budget year that cannot count yet, the longest waiting first. */
    @GetMapping("/api/monitoring/parked-finance-documents")
    List<Document> parked(
            @RequestParam @BudgetYear int year, @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return executions.parked(year, limit);
    }
}
