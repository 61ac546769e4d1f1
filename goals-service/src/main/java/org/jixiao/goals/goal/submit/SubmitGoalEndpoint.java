package org.jixiao.goals.goal.submit;

import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.SubmitGoal;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts the goal of a project into review (送审). */
@RestController
class SubmitGoalEndpoint {

    private final Commands commands;

    SubmitGoalEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/goal/submission")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> submit(@OfPath Subject subject, Caller caller) {
        return commands.send(new SubmitGoal(subject, caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}
