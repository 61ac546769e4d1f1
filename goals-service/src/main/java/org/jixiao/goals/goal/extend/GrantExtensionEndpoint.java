package org.jixiao.goals.goal.extend;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.Paragraph;
import org.jixiao.goals.form.ProjectCode;
import org.jixiao.goals.goal.GoalCommand.GrantExtension;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
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

    @PostMapping("/api/goals/projects/{code}/{year}/goal/extension")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> grant(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody GrantExtensionBody body,
            Caller caller) {
        return commands.send(new GrantExtension(code, year, body.until(), body.reason(), caller.businessDate()), caller)
                .ok();
    }
}
