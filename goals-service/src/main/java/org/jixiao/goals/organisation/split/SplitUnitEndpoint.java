package org.jixiao.goals.organisation.split;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.goals.organisation.OrganisationCommand.SplitUnit;
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

/** Splits a unit up into others (机构分立). */
@RestController
class SplitUnitEndpoint {

    private final Commands commands;

    SplitUnitEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Successor(@UnitCode String unitCode) {}

    record SplitUnitBody(
            @Size(max = 20) List<@Valid Successor> successors,
            LocalDate lastDay,
            @Line String documentNumber) {}

    @PostMapping("/api/goals/organisations/{unit}/split")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> split(
            @PathVariable @UnitCode String unit, @Valid @RequestBody SplitUnitBody body, Caller caller) {
        return commands.send(
                        new SplitUnit(
                                unit,
                                body.successors().stream()
                                        .map(Successor::unitCode)
                                        .toList(),
                                body.lastDay(),
                                body.documentNumber()),
                        caller)
                .ok();
    }
}
