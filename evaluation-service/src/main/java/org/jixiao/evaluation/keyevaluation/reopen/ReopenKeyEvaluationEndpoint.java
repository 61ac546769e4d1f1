package org.jixiao.evaluation.keyevaluation.reopen;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReopenKeyEvaluation;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reopens a final result (重新打开): the report is revised, the unit heard anew, and what comes of it is the next version. */
@RestController
class ReopenKeyEvaluationEndpoint {

    private final Commands commands;

    ReopenKeyEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param document 文号 of the paper of the decision */
    record Reopening(@Paragraph String reason, @Line String document) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/reopening")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> reopen(@OfPath Subject subject, @Valid @RequestBody Reopening body, Caller caller) {
        return commands.send(
                        new ReopenKeyEvaluation(
                                subject, body.reason(), body.document(), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}
