package org.jixiao.monitoring.rectification.reject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.rectification.RectificationCommand.RejectRectification;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sends a rectification back (验收不通过). */
@RestController
class RejectRectificationEndpoint {

    private final Commands commands;

    RejectRectificationEndpoint(Commands commands) {
        this.commands = commands;
    }

    record RejectRectificationBody(@Paragraph String reason, LocalDate dueOn) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/rectifications/{number}/rejection")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> reject(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(9999) int number,
            @Valid @RequestBody RejectRectificationBody body,
            Caller caller) {
        return commands.send(
                        new RejectRectification(
                                subject, number, body.reason(), body.dueOn(), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}
