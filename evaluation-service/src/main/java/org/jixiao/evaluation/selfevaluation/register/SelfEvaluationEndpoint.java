package org.jixiao.evaluation.selfevaluation.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows where self-evaluations stand. */
@RestController
@ForStaff
@Reads(SelfEvaluationProjection.NAME)
class SelfEvaluationEndpoint {

    private final SelfEvaluations evaluations;

    SelfEvaluationEndpoint(SelfEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    /**
     * Self-evaluations of a budget year.
     *
     * @param next where the next page begins; null on the last one
     */
    record SelfEvaluationPage(
            List<SelfEvaluationRow> items, @Nullable String next) {}

    /**
     * The self-evaluations of a budget year by kind and code.
     *
     * @param after the last one of the page before, as {@code kind/code}
     */
    @GetMapping("/api/evaluation/self-evaluations")
    SelfEvaluationPage page(
            @RequestParam @BudgetYear int year,
            @RequestParam(defaultValue = "/") @Pattern(regexp = "[a-z-]{0,32}/[A-Za-z0-9-]{0,40}") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        String[] last = after.split("/", -1);
        List<SelfEvaluationRow> items = evaluations.ofYear(year, last[0], last[1], limit);
        return new SelfEvaluationPage(
                items,
                items.size() < limit
                        ? null
                        : items.getLast().kind() + "/" + items.getLast().code());
    }

    @GetMapping("/api/evaluation" + OfPath.SUBJECT + "/self-evaluation")
    ResponseEntity<SelfEvaluationDetail> show(@OfPath Subject subject) {
        SelfEvaluationDetail found = evaluations
                .find(subject)
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("self-evaluation-not-open"))));
        return ResponseEntity.ok().eTag("\"" + found.row().version() + "\"").body(found);
    }
}
