package org.jixiao.goals.goal.reply;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.ApproveByReply;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Yuan;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Approves a goal by the paper of a reply (批复), where no finance document brings it. */
@RestController
class ApproveByReplyEndpoint {

    private final Commands commands;

    ApproveByReplyEndpoint(Commands commands) {
        this.commands = commands;
    }

    record ApproveByReplyBody(
            @Line String document,
            LocalDate approvedOn,
            @Yuan BigDecimal amount) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/goal/reply")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> reply(@OfPath Subject subject, @Valid @RequestBody ApproveByReplyBody body, Caller caller) {
        return commands.send(
                        new ApproveByReply(
                                subject, body.document(), body.approvedOn(), body.amount(), caller.businessDate()),
                        caller)
                .ok();
    }
}
