package org.jixiao.evaluation.selfevaluation.confirm;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ConfirmSelfEvaluation;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Confirms the submitted sheet (确认, 真实性确认) by the posts that the caller holds. */
@RestController
class ConfirmSelfEvaluationEndpoint {

    private final Commands commands;

    ConfirmSelfEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param contentHash hash of the sheet that was read */
    record Confirmation(@Line String contentHash) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/self-evaluation/confirmation")
    @ByStaff
    ResponseEntity<Written> confirm(@OfPath Subject subject, @Valid @RequestBody Confirmation body, Caller caller) {
        return commands.send(
                        new ConfirmSelfEvaluation(subject, body.contentHash(), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}
