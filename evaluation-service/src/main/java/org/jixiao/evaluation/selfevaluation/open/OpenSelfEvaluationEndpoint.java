package org.jixiao.evaluation.selfevaluation.open;

import java.net.URI;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OpenSelfEvaluation;
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

/** Opens the self-evaluation of a project, filled with what is known of it. */
@RestController
class OpenSelfEvaluationEndpoint {

    private final Commands commands;

    OpenSelfEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/evaluation/projects/{code}/{year}/self-evaluation")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> open(
            @PathVariable @ProjectCode String code, @PathVariable @BudgetYear int year, Caller caller) {
        return commands.send(new OpenSelfEvaluation(code, year, caller.businessDate()), caller)
                .created(URI.create("/api/evaluation/projects/" + code + "/" + year + "/self-evaluation"));
    }
}
