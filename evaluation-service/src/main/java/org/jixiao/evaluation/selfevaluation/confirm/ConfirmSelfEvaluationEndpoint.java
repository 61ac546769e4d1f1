package org.jixiao.evaluation.selfevaluation.confirm;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ConfirmSelfEvaluation;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The head answers for the truth of the submitted sheet (真实性确认), by the hash of what was read. */
@RestController
class ConfirmSelfEvaluationEndpoint {

    private final Commands commands;

    ConfirmSelfEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Body(@Pattern(regexp = "[0-9a-f]{64}") String contentHash) {}

    @PostMapping("/api/evaluation/projects/{code}/{year}/self-evaluation/confirmation")
    @PreAuthorize("hasAnyRole('division-head', 'unit-head')")
    ResponseEntity<Written> confirm(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody Body body,
            Caller caller) {
        return commands.send(
                        new ConfirmSelfEvaluation(
                                code,
                                year,
                                body.contentHash(),
                                caller.actor().name(),
                                caller.actor().unit(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
