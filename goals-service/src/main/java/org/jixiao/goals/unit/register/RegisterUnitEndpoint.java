package org.jixiao.goals.unit.register;

import jakarta.validation.Valid;
import java.net.URI;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.unit.UnitCommand.RegisterUnit;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets a unit take part in a budget year (登记单位). */
@RestController
class RegisterUnitEndpoint {

    private final Commands commands;

    RegisterUnitEndpoint(Commands commands) {
        this.commands = commands;
    }

    record RegisterUnitBody(
            @UnitCode String unitCode,
            @BudgetYear int budgetYear,
            @Line String name,
            UnitKind kind,
            Participation participation) {}

    @PostMapping("/api/goals/units")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> register(@Valid @RequestBody RegisterUnitBody body, Caller caller) {
        return commands.send(
                        new RegisterUnit(
                                body.unitCode(), body.budgetYear(), body.name(), body.kind(), body.participation()),
                        caller)
                .created(URI.create("/api/goals/units?year=" + body.budgetYear()));
    }
}
