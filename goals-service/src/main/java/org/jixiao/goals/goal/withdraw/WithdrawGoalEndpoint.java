package org.jixiao.goals.goal.withdraw;

import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.WithdrawGoal;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a goal back out of review (撤回). */
@RestController
class WithdrawGoalEndpoint {

    private final Commands commands;

    WithdrawGoalEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/goal/withdrawal")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> withdraw(@OfPath Subject subject, Caller caller) {
        return commands.send(new WithdrawGoal(subject, caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}
