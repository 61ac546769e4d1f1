package org.jixiao.monitoring.rectification.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows rectifications, and which of them are overdue on the day of the question. */
@RestController
@ForStaff
@Reads(RectificationProjection.NAME)
class RectificationEndpoint {

    private final RectificationRegister register;

    RectificationEndpoint(RectificationRegister register) {
        this.register = register;
    }

    @GetMapping("/api/monitoring" + OfPath.SUBJECT + "/rectifications")
    List<RectificationRow> ofSubject(@OfPath Subject subject, Caller caller) {
        return register.of(subject, caller.businessDate());
    }

    /** What is not closed yet, the most urgent first. */
    @GetMapping("/api/monitoring/rectifications")
    List<RectificationRow> open(
            @RequestParam @BudgetYear int year,
            @RequestParam(required = false) @Nullable @UnitCode String unit,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
            Caller caller) {
        return register.open(year, unit, caller.businessDate(), limit);
    }
}
