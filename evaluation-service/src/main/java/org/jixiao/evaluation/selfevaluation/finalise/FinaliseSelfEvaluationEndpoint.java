package org.jixiao.evaluation.selfevaluation.finalise;

import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FinaliseSelfEvaluation;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Planning and finance let the result stand. */
@RestController
class FinaliseSelfEvaluationEndpoint {

    private final Commands commands;

    FinaliseSelfEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/evaluation/projects/{code}/{year}/self-evaluation/finalisation")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> finalise(
            @PathVariable @ProjectCode String code, @PathVariable @BudgetYear int year, Caller caller) {
        return commands.send(new FinaliseSelfEvaluation(code, year, caller.businessDate()), caller)
                .ok();
    }
}
