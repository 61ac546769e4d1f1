package org.jixiao.goals.organisation.merge;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.goals.organisation.OrganisationCommand.MergeUnit;
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

/** Merges a unit into another one (机构合并). */
@RestController
class MergeUnitEndpoint {

    private final Commands commands;

    MergeUnitEndpoint(Commands commands) {
        this.commands = commands;
    }

    record MergeUnitBody(
            @UnitCode String into, LocalDate lastDay, @Line String documentNumber) {}

    @PostMapping("/api/goals/organisations/{unit}/merger")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> merge(
            @PathVariable @UnitCode String unit, @Valid @RequestBody MergeUnitBody body, Caller caller) {
        return commands.send(new MergeUnit(unit, body.into(), body.lastDay(), body.documentNumber()), caller)
                .ok();
    }
}
