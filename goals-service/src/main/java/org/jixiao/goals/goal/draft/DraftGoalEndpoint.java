package org.jixiao.goals.goal.draft;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalBody;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
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

    @PutMapping("/api/goals" + OfPath.SUBJECT + "/goal")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> draft(@OfPath Subject subject, @Valid @RequestBody GoalBody body, Caller caller) {
        return commands.send(new DraftGoal(subject, body.content(), caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}
