package org.jixiao.goals.goal.complete;

import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.ProjectCode;
import org.jixiao.goals.goal.GoalCommand.AcceptCompletion;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accepts what was completed after 良 (完善后通过). */
@RestController
class AcceptCompletionEndpoint {

    private final Commands commands;

    AcceptCompletionEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/goals/projects/{code}/{year}/goal/completion")
    @PreAuthorize("hasAnyRole('planning-finance', 'unit-head', 'office-leader')")
    ResponseEntity<Written> accept(
            @PathVariable @ProjectCode String code, @PathVariable @BudgetYear int year, Caller caller) {
        return commands.send(new AcceptCompletion(code, year, caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}
