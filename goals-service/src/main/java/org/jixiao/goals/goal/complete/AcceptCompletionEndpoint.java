package org.jixiao.goals.goal.complete;

import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.AcceptCompletion;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accepts what was completed after 良 (完善后通过). */
@RestController
class AcceptCompletionEndpoint {

    private final Commands commands;

    AcceptCompletionEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/goal/completion")
    @ByStaff
    ResponseEntity<Written> accept(@OfPath Subject subject, Caller caller) {
        return commands.send(new AcceptCompletion(subject, caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}
