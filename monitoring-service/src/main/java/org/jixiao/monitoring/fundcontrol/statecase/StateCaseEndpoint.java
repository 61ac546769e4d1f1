package org.jixiao.monitoring.fundcontrol.statecase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.StateCase;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** States a unit's case against a proposed measure (陈述说明). */
@RestController
class StateCaseEndpoint {

    private final Commands commands;

    StateCaseEndpoint(Commands commands) {
        this.commands = commands;
    }

    record StateCaseBody(@Paragraph String statement) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/fund-control/measures/{number}/statement")
    @PreAuthorize("hasAnyRole('project-officer', 'division-head', 'unit-head')")
    ResponseEntity<Written> state(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(9999) int number,
            @Valid @RequestBody StateCaseBody body,
            Caller caller) {
        return commands.send(
                        new StateCase(
                                subject,
                                number,
                                body.statement(),
                                caller.actor().unit(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
