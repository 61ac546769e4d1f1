package org.jixiao.goals.project.applyforbudget;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.jixiao.goals.project.PoliciesOfYears;
import org.jixiao.goals.project.ProjectCommand.ApplyForBudget;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.kernel.input.Yuan;
import org.jixiao.platform.command.Actor;
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

/** Asks for budget (一上). */
@RestController
class ApplyForBudgetEndpoint {

    private final Commands commands;
    private final PoliciesOfYears policies;

    ApplyForBudgetEndpoint(Commands commands, PoliciesOfYears policies) {
        this.commands = commands;
        this.policies = policies;
    }

    record ApplyForBudgetBody(@Yuan @Nullable BigDecimal amount) {}

    @PostMapping("/api/goals/projects/{code}/{year}/budget-application")
    @PreAuthorize("hasAnyRole('project-officer', '" + OfficeRoles.PLANNING_FINANCE + "')")
    ResponseEntity<Written> apply(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody ApplyForBudgetBody body,
            Caller caller) {
        return commands.send(
                        new ApplyForBudget(code, year, body.amount(), unitBoundBy(caller.actor()), policies.upTo(year)),
                        caller)
                .ok();
    }

    /** An officer acts for the own unit only; planning and finance acts for every unit. */
    private static @Nullable String unitBoundBy(Actor actor) {
        return actor.roles().contains(OfficeRoles.PLANNING_FINANCE) ? null : actor.unit();
    }
}
