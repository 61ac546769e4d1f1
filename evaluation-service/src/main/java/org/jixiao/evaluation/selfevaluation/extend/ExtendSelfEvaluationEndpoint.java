package org.jixiao.evaluation.selfevaluation.extend;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ExtendSelfEvaluation;
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

/** Grants more time for a self-evaluation (延期). */
@RestController
class ExtendSelfEvaluationEndpoint {

    private final Commands commands;

    ExtendSelfEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param until the last day, inclusive */
    record Extension(LocalDate until, @Paragraph String reason) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/self-evaluation/extensions")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> extend(@OfPath Subject subject, @Valid @RequestBody Extension body, Caller caller) {
        return commands.send(new ExtendSelfEvaluation(subject, body.until(), body.reason()), caller)
                .ok();
    }
}
