package org.jixiao.goals.goal.confirm;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.ConfirmGoal;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A head answers for a goal by the posts held (确认、真实性确认), by the hash of what was read. */
@RestController
class ConfirmGoalEndpoint {

    private final Commands commands;

    ConfirmGoalEndpoint(Commands commands) {
        this.commands = commands;
    }

    record ConfirmGoalBody(@Pattern(regexp = "[0-9a-f]{64}") String contentHash) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/goal/confirmation")
    @ByStaff
    ResponseEntity<Written> confirm(@OfPath Subject subject, @Valid @RequestBody ConfirmGoalBody body, Caller caller) {
        return commands.send(
                        new ConfirmGoal(subject, body.contentHash(), caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}
