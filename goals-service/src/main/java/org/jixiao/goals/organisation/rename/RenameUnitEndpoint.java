package org.jixiao.goals.organisation.rename;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.goals.organisation.OrganisationCommand.RenameUnit;
import org.jixiao.kernel.input.Line;
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

/** Gives a unit another name from a day on (机构更名). */
@RestController
class RenameUnitEndpoint {

    private final Commands commands;

    RenameUnitEndpoint(Commands commands) {
        this.commands = commands;
    }

    record RenameUnitBody(
            @Line String name, LocalDate from, @Line String documentNumber) {}

    @PostMapping("/api/goals/organisations/{unit}/names")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> rename(
            @PathVariable @UnitCode String unit, @Valid @RequestBody RenameUnitBody body, Caller caller) {
        return commands.send(new RenameUnit(unit, body.name(), body.from(), body.documentNumber()), caller)
                .ok();
    }
}
