package org.jixiao.platform.bulk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.bulk.BulkTable.Outcome;
import org.jixiao.platform.bulk.BulkTable.Progress;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.problem.Problem;
import org.jixiao.platform.problem.Problems;
import org.jixiao.platform.security.TokenActor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows whoever began a bulk run how far it is and what came of each item, and takes up again what was refused. */
@RestController
@RequestMapping("/api/${jixiao.service}/bulk-runs/{run}")
class BulkEndpoint {

    private final BulkTable table;
    private final BulkWorker worker;
    private final Problems problems;

    BulkEndpoint(BulkTable table, BulkWorker worker, Problems problems) {
        this.table = table;
        this.worker = worker;
        this.problems = problems;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    Progress progress(@PathVariable UUID run) {
        return own(run);
    }

    /**
     * What came of one item.
     *
     * @param outcome WAITING, DONE, REFUSED, FAILED (a fault of the system; it was tried several times)
     * @param errors why it was refused, in the reader's language
     */
    record ItemOutcome(int number, String label, String outcome, List<Problem.Reason> errors) {}

    /**
     * @param outcome only such items
     * @param after only items behind this number
     */
    @GetMapping("/items")
    @PreAuthorize("isAuthenticated()")
    List<ItemOutcome> items(
            @PathVariable UUID run,
            @RequestParam(required = false) @Pattern(regexp = "WAITING|DONE|REFUSED|FAILED") @Nullable String outcome,
            @RequestParam(defaultValue = "0") @Min(0) int after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
            HttpServletRequest request) {
        own(run);
        return table.outcomes(run, outcome, after, limit).stream()
                .map(item -> told(item, request))
                .toList();
    }

    /** Tries what was refused or failed once more, for example after its reason was removed, by the roles and on the day of now. */
    @PostMapping("/resumption")
    @PreAuthorize("isAuthenticated()")
    Progress resume(@PathVariable UUID run, Caller caller) {
        Progress before = own(run);
        if (before.waiting() > 0) {
            throw new CommandRefused(List.of(Refusal.conflict("bulk-run-still-going")));
        }
        if (Collections.disjoint(caller.actor().roles(), worker.rolesFor(before.kind()))) {
            throw new CommandRefused(List.of(Refusal.forbidden("bulk-run-of-another-role")));
        }
        table.resume(run, caller);
        worker.wake();
        return own(run);
    }

    private ItemOutcome told(Outcome item, HttpServletRequest request) {
        return new ItemOutcome(item.number(), item.label(), item.outcome(), problems.refusals(request, item.reasons()));
    }

    /** A run is nobody else's business. */
    private Progress own(UUID run) {
        String me = TokenActor.ofCurrentRequest().id();
        return table.progress(run)
                .filter(progress -> progress.begunBy().equals(me))
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("bulk-run-not-found"))));
    }
}
