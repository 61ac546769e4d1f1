package org.jixiao.goals.goal.remind;

import org.jixiao.contracts.Subject;
import org.jixiao.goals.form.OfPath;
import org.jixiao.goals.goal.GoalCommand.RemindGoal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reminds whoever has to take the next step of a goal (催办). They find it among their notices, and the goal's trail shows it. */
@RestController
class RemindGoalEndpoint {

    private final Commands commands;

    RemindGoalEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping(OfPath.SUBJECT + "/goal/reminder")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> remind(@OfPath Subject subject, Caller caller) {
        return commands.send(new RemindGoal(subject, caller.businessDate()), caller)
                .ok();
    }
}
