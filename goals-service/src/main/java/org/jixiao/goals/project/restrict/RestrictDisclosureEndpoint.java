package org.jixiao.goals.project.restrict;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.goals.project.ProjectCommand.RestrictDisclosure;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes down that a project is unsuitable for disclosure; whoever sends this is the reviewer (认定不宜公开). */
@RestController
class RestrictDisclosureEndpoint {

    private final Commands commands;

    RestrictDisclosureEndpoint(Commands commands) {
        this.commands = commands;
    }

    record RestrictDisclosureBody(LegalGround ground, LocalDate reexamineOn) {}

    @PostMapping("/api/goals/projects/{code}/{year}/disclosure-restriction")
    @PreAuthorize("hasRole('secrecy-reviewer')")
    ResponseEntity<Written> restrict(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody RestrictDisclosureBody body,
            Caller caller) {
        return commands.send(
                        new RestrictDisclosure(
                                code,
                                year,
                                body.ground(),
                                caller.actor().id(),
                                body.reexamineOn(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
