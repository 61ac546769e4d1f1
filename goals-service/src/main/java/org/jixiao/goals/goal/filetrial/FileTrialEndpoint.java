package org.jixiao.goals.goal.filetrial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.FileTrial;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Files a trial goal (试编备案). */
@RestController
class FileTrialEndpoint {

    private final Commands commands;

    FileTrialEndpoint(Commands commands) {
        this.commands = commands;
    }

    record FileTrialBody(@Size(max = 2000) String comments) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/goal/filing")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> file(@OfPath Subject subject, @Valid @RequestBody FileTrialBody body, Caller caller) {
        return commands.send(new FileTrial(subject, body.comments(), caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}
