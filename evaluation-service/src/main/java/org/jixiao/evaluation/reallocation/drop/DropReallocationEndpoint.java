package org.jixiao.evaluation.reallocation.drop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jixiao.evaluation.reallocation.ReallocationCommand.DropReallocation;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes down that a set is not made after all. */
@RestController
class DropReallocationEndpoint {

    private final Commands commands;

    DropReallocationEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Body(@Paragraph String reason) {}

    @PostMapping("/api/evaluation/reallocations/{year}/{number}/dropping")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> drop(
            @PathVariable @BudgetYear int year,
            @PathVariable @Min(1) @Max(10_000) int number,
            @Valid @RequestBody Body body,
            Caller caller) {
        return commands.send(new DropReallocation(year, number, body.reason(), caller.businessDate()), caller)
                .ok();
    }
}
