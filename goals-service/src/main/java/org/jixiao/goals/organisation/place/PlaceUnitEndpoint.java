package org.jixiao.goals.organisation.place;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.goals.organisation.OrganisationCommand.PlaceUnit;
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

/** Puts a unit below another one from a day on (隶属调整). */
@RestController
class PlaceUnitEndpoint {

    private final Commands commands;

    PlaceUnitEndpoint(Commands commands) {
        this.commands = commands;
    }

    record PlaceUnitBody(
            @UnitCode String parent, LocalDate from, @Line String documentNumber) {}

    @PostMapping("/api/goals/organisations/{unit}/places")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> place(
            @PathVariable @UnitCode String unit, @Valid @RequestBody PlaceUnitBody body, Caller caller) {
        return commands.send(new PlaceUnit(unit, body.parent(), body.from(), body.documentNumber()), caller)
                .ok();
    }
}
