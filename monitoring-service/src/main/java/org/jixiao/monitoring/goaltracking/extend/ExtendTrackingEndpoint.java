package org.jixiao.monitoring.goaltracking.extend;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ExtendTracking;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Grants more time for a tracking task (延期). */
@RestController
class ExtendTrackingEndpoint {

    private final Commands commands;

    ExtendTrackingEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param until the last day, inclusive */
    record Extension(LocalDate until, @Paragraph String reason) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/tracking/reports/{month}/extensions")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> extend(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(12) int month,
            @Valid @RequestBody Extension body,
            Caller caller) {
        return commands.send(
                        new ExtendTracking(subject, month, body.until(), body.reason(), caller.businessDate()), caller)
                .ok();
    }
}
