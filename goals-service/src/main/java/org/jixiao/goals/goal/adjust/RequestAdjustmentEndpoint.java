package org.jixiao.goals.goal.adjust;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalBody;
import org.jixiao.goals.goal.GoalCommand.RequestAdjustment;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Asks to adjust an approved goal (目标调整申请). */
@RestController
class RequestAdjustmentEndpoint {

    private final Commands commands;

    RequestAdjustmentEndpoint(Commands commands) {
        this.commands = commands;
    }

    record RequestAdjustmentBody(
            @Valid GoalBody goal,
            @Paragraph String reason,
            @Line @Nullable String budgetDocument) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/goal/adjustment")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> request(
            @OfPath Subject subject, @Valid @RequestBody RequestAdjustmentBody body, Caller caller) {
        return commands.send(
                        new RequestAdjustment(
                                subject,
                                body.goal().content(),
                                body.reason(),
                                body.budgetDocument(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
