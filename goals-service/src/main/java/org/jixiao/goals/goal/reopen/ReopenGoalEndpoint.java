package org.jixiao.goals.goal.reopen;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.form.Line;
import org.jixiao.goals.form.OfPath;
import org.jixiao.goals.form.Paragraph;
import org.jixiao.goals.goal.GoalCommand.ReopenGoal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reopens a goal of a closed year (重新打开): 计划财务处 decides, of an approved goal 办领导. */
@RestController
class ReopenGoalEndpoint {

    private final Commands commands;

    ReopenGoalEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param document 文号 of the decision */
    record ReopenGoalBody(@Paragraph String reason, @Line String document) {}

    @PostMapping(OfPath.SUBJECT + "/goal/reopening")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> reopen(@OfPath Subject subject, @Valid @RequestBody ReopenGoalBody body, Caller caller) {
        return commands.send(
                        new ReopenGoal(subject, body.reason(), body.document(), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}
