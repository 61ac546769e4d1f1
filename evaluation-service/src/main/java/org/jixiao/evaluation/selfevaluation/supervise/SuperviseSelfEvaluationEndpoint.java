package org.jixiao.evaluation.selfevaluation.supervise;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SuperviseSelfEvaluation;
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

/** Lets what a unit reviewed by itself stand, by one of the three (督导). To send it back, return it (督导退回). */
@RestController
class SuperviseSelfEvaluationEndpoint {

    private final Commands commands;

    SuperviseSelfEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param remark what was seen */
    record Supervision(@Paragraph String remark) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/self-evaluation/supervision")
    @PreAuthorize("hasAnyRole('planning-finance', 'research-office', 'general-secretariat')")
    ResponseEntity<Written> supervise(@OfPath Subject subject, @Valid @RequestBody Supervision body, Caller caller) {
        return commands.send(
                        new SuperviseSelfEvaluation(subject, body.remark(), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}
