package org.jixiao.goals.goal.copy;

import jakarta.validation.Valid;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.ProjectCode;
import org.jixiao.goals.goal.GoalCommand.CopyGoal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Drafts a goal from the last approved version of an earlier one (复制上年目标), to be changed and submitted like any other. */
@RestController
class CopyGoalEndpoint {

    private final Commands commands;

    CopyGoalEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** Which goal is copied. */
    record CopyGoalBody(
            @ProjectCode String projectCode, @BudgetYear int budgetYear) {}

    @PostMapping("/api/goals/projects/{code}/{year}/goal/copy")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> copy(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody CopyGoalBody body,
            Caller caller) {
        return commands.send(
                        new CopyGoal(
                                code,
                                year,
                                body.projectCode(),
                                body.budgetYear(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
