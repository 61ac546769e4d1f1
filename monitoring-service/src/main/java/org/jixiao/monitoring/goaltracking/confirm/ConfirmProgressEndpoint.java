package org.jixiao.monitoring.goaltracking.confirm;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ConfirmProgress;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Confirms a report (确认, 真实性确认) by the posts that the caller holds. */
@RestController
class ConfirmProgressEndpoint {

    private final Commands commands;

    ConfirmProgressEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param contentHash hash of the report that was read */
    record Confirmation(@Line String contentHash) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/tracking/reports/{month}/confirmations")
    @ByStaff
    ResponseEntity<Written> confirm(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(12) int month,
            @Valid @RequestBody Confirmation body,
            Caller caller) {
        return commands.send(
                        new ConfirmProgress(subject, month, body.contentHash(), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}
