package org.jixiao.goals.goal.giveback;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.ReturnGoal;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sends a goal back to its owner (退回, 督导退回). */
@RestController
class ReturnGoalEndpoint {

    private final Commands commands;

    ReturnGoalEndpoint(Commands commands) {
        this.commands = commands;
    }

    record ReturnGoalBody(@Paragraph String reason) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/goal/return")
    @ByStaff
    ResponseEntity<Written> giveBack(@OfPath Subject subject, @Valid @RequestBody ReturnGoalBody body, Caller caller) {
        return commands.send(new ReturnGoal(subject, body.reason(), caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}
