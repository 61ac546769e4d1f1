package org.jixiao.goals.unit.participation;

import jakarta.validation.Valid;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.goals.unit.UnitCommand.SetParticipation;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sets how a unit takes part in a budget year from now on (参与方式). */
@RestController
class SetParticipationEndpoint {

    private final Commands commands;

    SetParticipationEndpoint(Commands commands) {
        this.commands = commands;
    }

    record SetParticipationBody(Participation participation) {}

    @PostMapping("/api/goals/units/{unit}/{year}/participation")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> set(
            @PathVariable @UnitCode String unit,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody SetParticipationBody body,
            Caller caller) {
        return commands.send(new SetParticipation(unit, year, body.participation()), caller)
                .ok();
    }
}
