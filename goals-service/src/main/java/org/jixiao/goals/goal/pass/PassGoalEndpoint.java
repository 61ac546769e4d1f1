package org.jixiao.goals.goal.pass;

import jakarta.validation.Valid;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.ProjectCode;
import org.jixiao.goals.goal.GoalCommand.PassGoal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Concludes the review of a goal (审核通过). */
@RestController
class PassGoalEndpoint {

    private final Commands commands;

    PassGoalEndpoint(Commands commands) {
        this.commands = commands;
    }

    record PassGoalBody(ReviewGrade grade) {}

    @PostMapping("/api/goals/projects/{code}/{year}/goal/pass")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> pass(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody PassGoalBody body,
            Caller caller) {
        return commands.send(new PassGoal(code, year, body.grade()), caller).ok();
    }
}
