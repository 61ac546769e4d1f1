package org.jixiao.goals.organisation.establish;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import org.jixiao.contracts.goals.UnitForm;
import org.jixiao.goals.organisation.OrganisationCommand.EstablishUnit;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sets up a unit below another one (设立机构). */
@RestController
class EstablishUnitEndpoint {

    private final Commands commands;

    EstablishUnitEndpoint(Commands commands) {
        this.commands = commands;
    }

    record EstablishUnitBody(
            @UnitCode String unitCode,
            @Line String name,
            UnitForm form,
            @UnitCode @Nullable String parent,
            LocalDate from,
            @Line String documentNumber) {}

    @PostMapping("/api/goals/organisations")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> establish(@Valid @RequestBody EstablishUnitBody body, Caller caller) {
        return commands.send(
                        new EstablishUnit(
                                body.unitCode(),
                                body.name(),
                                body.form(),
                                body.parent(),
                                body.from(),
                                body.documentNumber()),
                        caller)
                .created(URI.create("/api/goals/organisations/" + body.unitCode()));
    }
}
