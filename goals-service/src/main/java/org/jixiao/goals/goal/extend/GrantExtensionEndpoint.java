package org.jixiao.goals.goal.extend;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.GrantExtension;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives a project more time for its goal (延期). */
@RestController
class GrantExtensionEndpoint {

    private final Commands commands;

    GrantExtensionEndpoint(Commands commands) {
        this.commands = commands;
    }

    record GrantExtensionBody(LocalDate until, @Paragraph String reason) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/goal/extension")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> grant(@OfPath Subject subject, @Valid @RequestBody GrantExtensionBody body, Caller caller) {
        return commands.send(new GrantExtension(subject, body.until(), body.reason(), caller.businessDate()), caller)
                .ok();
    }
}
