package org.jixiao.goals.project.liftrestriction;

import jakarta.validation.Valid;
import org.jixiao.goals.project.ProjectCommand.LiftRestriction;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Paragraph;
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

/** Takes down that nothing speaks against disclosure any more (定期评估审查); whoever sends this is the reviewer. */
@RestController
class LiftRestrictionEndpoint {

    private final Commands commands;

    LiftRestrictionEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param reason what the re-examination found */
    record LiftRestrictionBody(@Paragraph String reason) {}

    @PostMapping("/api/goals/projects/{code}/{year}/disclosure-restriction/lifting")
    @PreAuthorize("hasRole('secrecy-reviewer')")
    ResponseEntity<Written> lift(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody LiftRestrictionBody body,
            Caller caller) {
        return commands.send(
                        new LiftRestriction(
                                code, year, body.reason(), caller.actor().id(), caller.businessDate()),
                        caller)
                .ok();
    }
}
