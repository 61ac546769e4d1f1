package org.jixiao.goals.goal.draft;

import jakarta.validation.Valid;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.ProjectCode;
import org.jixiao.goals.goal.GoalBody;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Writes the goal of a project, or writes it anew (编制绩效目标). */
@RestController
class DraftGoalEndpoint {

    private final Commands commands;

    DraftGoalEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/api/goals/projects/{code}/{year}/goal")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> draft(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody GoalBody body,
            Caller caller) {
        return commands.send(new DraftGoal(code, year, body.content(), caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}
