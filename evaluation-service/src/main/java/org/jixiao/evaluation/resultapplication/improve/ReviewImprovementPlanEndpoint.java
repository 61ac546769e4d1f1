package org.jixiao.evaluation.resultapplication.improve;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ReviewImprovementPlan;
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

/** The seat that concludes accepts an improvement plan, or returns it. */
@RestController
class ReviewImprovementPlanEndpoint {

    private final Commands commands;

    ReviewImprovementPlanEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Body(boolean accepted, @Paragraph String opinion) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/result-application/improvement-plan/review")
    @ByStaff
    ResponseEntity<Written> review(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new ReviewImprovementPlan(
                                subject, body.accepted(), body.opinion(), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}
