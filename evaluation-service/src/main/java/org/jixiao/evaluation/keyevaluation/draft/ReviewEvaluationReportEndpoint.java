package org.jixiao.evaluation.keyevaluation.draft;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReviewEvaluationReport;
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

/** Reviews the report (报告评审): it passes, or is revised. */
@RestController
class ReviewEvaluationReportEndpoint {

    private final Commands commands;

    ReviewEvaluationReportEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Body(boolean accepted, @Paragraph String opinion) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/report/review")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> review(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new ReviewEvaluationReport(
                                subject, body.accepted(), body.opinion(), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}
