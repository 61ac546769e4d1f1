package org.jixiao.evaluation.selfevaluation.giveback;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ReturnSelfEvaluation;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives a sheet back to its unit (退回), which submits another. */
@RestController
class ReturnSelfEvaluationEndpoint {

    private final Commands commands;

    ReturnSelfEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Reason(@Paragraph String reason) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/self-evaluation/return")
    @ByStaff
    ResponseEntity<Written> giveback(@OfPath Subject subject, @Valid @RequestBody Reason body, Caller caller) {
        return commands.send(
                        new ReturnSelfEvaluation(subject, body.reason(), caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}
