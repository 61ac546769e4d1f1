package org.jixiao.evaluation.keyevaluation.finalise;

import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.FinaliseKeyEvaluation;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes the report and its result the department's own (定稿). */
@RestController
class FinaliseKeyEvaluationEndpoint {

    private final Commands commands;

    FinaliseKeyEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/finalisation")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> finalise(@OfPath Subject subject, Caller caller) {
        return commands.send(new FinaliseKeyEvaluation(subject, caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}
