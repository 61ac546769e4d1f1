package org.jixiao.goals.project.arrangebudget;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.jixiao.goals.project.PoliciesOfYears;
import org.jixiao.goals.project.ProjectCommand.ArrangeBudget;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.kernel.input.Yuan;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Arranges budget for a project (二上): gate R2. */
@RestController
class ArrangeBudgetEndpoint {

    private final Commands commands;
    private final PoliciesOfYears policies;

    ArrangeBudgetEndpoint(Commands commands, PoliciesOfYears policies) {
        this.commands = commands;
        this.policies = policies;
    }

    record ArrangeBudgetBody(@Yuan @Nullable BigDecimal amount) {}

    @PostMapping("/api/goals/projects/{code}/{year}/budget-arrangement")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> arrange(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody ArrangeBudgetBody body,
            Caller caller) {
        return commands.send(
                        new ArrangeBudget(code, year, body.amount(), caller.businessDate(), policies.upTo(year)),
                        caller)
                .ok();
    }
}
