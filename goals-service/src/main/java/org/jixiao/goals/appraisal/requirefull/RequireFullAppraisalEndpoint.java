package org.jixiao.goals.appraisal.requirefull;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.appraisal.AppraisalCommand.RequireFullAppraisal;
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

/** Decides that a project needs the full appraisal, whatever its nature and amount (决定开展事前绩效评估). */
@RestController
class RequireFullAppraisalEndpoint {

    private final Commands commands;

    RequireFullAppraisalEndpoint(Commands commands) {
        this.commands = commands;
    }

    record RequireFullAppraisalBody(@Paragraph String reason) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/appraisal/full-requirement")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> require(
            @OfPath Subject subject, @Valid @RequestBody RequireFullAppraisalBody body, Caller caller) {
        return commands.send(new RequireFullAppraisal(subject, body.reason()), caller)
                .ok();
    }
}
