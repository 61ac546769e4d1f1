package org.jixiao.monitoring.budgetexecution.execution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.monitoring.access.Staff;
import org.jixiao.monitoring.budgetexecution.execution.Executions.Document;
import org.jixiao.monitoring.budgetexecution.execution.Executions.Execution;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the money of projects, and the finance documents behind every figure. */
@RestController
@Staff
@Reads(ExecutionProjection.NAME)
class ExecutionEndpoint {

    private final Executions executions;

    ExecutionEndpoint(Executions executions) {
        this.executions = executions;
    }

    /** A project's money and all its finance documents. */
    record ExecutionWithDocuments(Execution execution, List<Document> documents) {}

    /**
     * The projects of a budget year by code.
     *
     * @param after the last code of the page before
     */
    @GetMapping("/api/monitoring/executions")
    List<Execution> ofYear(
            @RequestParam @Min(2000) @Max(2999) int year,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return executions.ofYear(year, after, limit);
    }

    @GetMapping("/api/monitoring/projects/{code}/{year}/execution")
    ExecutionWithDocuments ofProject(
            @PathVariable @Pattern(regexp = Subject.CODE_PATTERN) String code,
            @PathVariable @Min(2000) @Max(2999) int year) {
        return executions
                .find(code, year)
                .map(execution -> new ExecutionWithDocuments(execution, executions.documentsOf(code, year)))
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("execution-not-found"))));
    }

    /** The documents of a budget year that cannot count yet, the longest waiting first. */
    @GetMapping("/api/monitoring/parked-finance-documents")
    List<Document> parked(
            @RequestParam @Min(2000) @Max(2999) int year,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return executions.parked(year, limit);
    }
}
