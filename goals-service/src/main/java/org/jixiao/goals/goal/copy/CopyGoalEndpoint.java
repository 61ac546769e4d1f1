package org.jixiao.goals.goal.copy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.CopyGoal;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
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

    /** Which goal of the same kind of subject is copied. */
    record CopyGoalBody(
            @Pattern(regexp = Subject.CODE_PATTERN) String code,
            @BudgetYear int budgetYear) {

        Subject of(String kind) {
            return new Subject(kind, code, budgetYear);
        }
    }

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/goal/copy")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> copy(@OfPath Subject subject, @Valid @RequestBody CopyGoalBody body, Caller caller) {
        return commands.send(
                        new CopyGoal(subject, body.of(subject.kind()), caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}
