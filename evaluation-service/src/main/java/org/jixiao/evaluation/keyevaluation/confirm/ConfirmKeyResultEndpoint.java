package org.jixiao.evaluation.keyevaluation.confirm;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ConfirmKeyResult;
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

/** Takes down that 办领导 let a final result stand after a falsification, instead of having it reopened. */
@RestController
class ConfirmKeyResultEndpoint {

    private final Commands commands;

    ConfirmKeyResultEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param reason why the result stands
     * @param document 文号 of the paper of the decision
     * @param documentDate day of that paper
     */
    record Confirmation(
            @Paragraph String reason,
            @Line String document,
            @NotNull LocalDate documentDate) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/confirmation")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> confirm(@OfPath Subject subject, @Valid @RequestBody Confirmation body, Caller caller) {
        return commands.send(
                        new ConfirmKeyResult(
                                subject,
                                body.reason(),
                                body.document(),
                                body.documentDate(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
