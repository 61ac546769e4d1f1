package org.jixiao.monitoring.goaltracking.giveback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ReturnProgress;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives a report back to its owner (退回), who reports the month anew. */
@RestController
class ReturnProgressEndpoint {

    private final Commands commands;

    ReturnProgressEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Reason(@Paragraph String reason) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/tracking/reports/{month}/return")
    @ByStaff
    ResponseEntity<Written> giveback(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(12) int month,
            @Valid @RequestBody Reason body,
            Caller caller) {
        return commands.send(
                        new ReturnProgress(subject, month, body.reason(), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}
