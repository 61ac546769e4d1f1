package org.jixiao.evaluation.keyevaluation.entrust;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.RecuseEvaluator;
import org.jixiao.kernel.access.ByStaffOrExperts;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.StaffId;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Recuses an evaluator (回避): by the own declaration, or by whoever leads the evaluation. */
@RestController
class RecuseEvaluatorEndpoint {

    private final Commands commands;

    RecuseEvaluatorEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Body(@StaffId String evaluator, @Paragraph String reason) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/recusals")
    @ByStaffOrExperts
    ResponseEntity<Written> recuse(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new RecuseEvaluator(
                                subject, body.evaluator(), body.reason(), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}
