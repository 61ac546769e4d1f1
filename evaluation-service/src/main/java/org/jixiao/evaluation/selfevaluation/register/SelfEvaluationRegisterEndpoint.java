package org.jixiao.evaluation.selfevaluation.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows where self-evaluations stand. */
@RestController
@Reads(SelfEvaluationRegisterProjection.NAME)
class SelfEvaluationRegisterEndpoint {

    private final SelfEvaluationRegister register;

    SelfEvaluationRegisterEndpoint(SelfEvaluationRegister register) {
        this.register = register;
    }

    /**
     * @param next where the next page begins; null on the last one
     */
    record SelfEvaluationPage(
            List<SelfEvaluationRow> items, @Nullable String next) {}

    @GetMapping("/api/evaluation/self-evaluations")
    @ForStaff
    SelfEvaluationPage page(
            @RequestParam @BudgetYear int year,
            @RequestParam(defaultValue = "") @Size(max = 21) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        List<SelfEvaluationRow> items = register.ofYear(year, after, limit);
        return new SelfEvaluationPage(
                items, items.size() < limit ? null : items.getLast().projectCode());
    }

    @GetMapping("/api/evaluation/projects/{code}/{year}/self-evaluation")
    @ForStaff
    ResponseEntity<SelfEvaluationDetail> show(
            @PathVariable @ProjectCode String code, @PathVariable @BudgetYear int year) {
        SelfEvaluationDetail found = register.find(code, year)
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("self-evaluation-not-open"))));
        return ResponseEntity.ok().eTag("\"" + found.row().version() + "\"").body(found);
    }
}
