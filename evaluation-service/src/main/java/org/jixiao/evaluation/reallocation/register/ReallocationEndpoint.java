package org.jixiao.evaluation.reallocation.register;

import java.util.List;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.projection.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the sets of a budget year and how far each is. */
@RestController
@ForStaff
@Reads(ReallocationProjection.NAME)
class ReallocationEndpoint {

    private final Reallocations reallocations;

    ReallocationEndpoint(Reallocations reallocations) {
        this.reallocations = reallocations;
    }

    /** In the order of their numbers. */
    @GetMapping("/api/evaluation/reallocations/{year}")
    List<ReallocationSet> ofYear(@PathVariable @BudgetYear int year) {
        return reallocations.ofYear(year);
    }
}
