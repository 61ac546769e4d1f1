package org.jixiao.evaluation.keyevaluation.plan;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReviewEvaluationPlan;
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

/** Reviews the plan (方案评审): it holds, or is written anew. */
@RestController
class ReviewEvaluationPlanEndpoint {

    private final Commands commands;

    ReviewEvaluationPlanEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Body(boolean accepted, @Paragraph String opinion) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/plan/review")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> review(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new ReviewEvaluationPlan(
                                subject, body.accepted(), body.opinion(), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}
