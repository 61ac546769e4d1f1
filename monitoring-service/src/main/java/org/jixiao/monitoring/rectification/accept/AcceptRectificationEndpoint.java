package org.jixiao.monitoring.rectification.accept;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.rectification.RectificationCommand.AcceptRectification;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Closes a rectification (销号). */
@RestController
class AcceptRectificationEndpoint {

    private final Commands commands;

    AcceptRectificationEndpoint(Commands commands) {
        this.commands = commands;
    }

    record AcceptRectificationBody(@Paragraph String remark) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/rectifications/{number}/acceptance")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> accept(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(9999) int number,
            @Valid @RequestBody AcceptRectificationBody body,
            Caller caller) {
        return commands.send(new AcceptRectification(subject, number, body.remark(), caller.actor()), caller)
                .ok();
    }
}
