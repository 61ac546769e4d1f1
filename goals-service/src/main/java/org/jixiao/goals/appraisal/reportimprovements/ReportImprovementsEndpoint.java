package org.jixiao.goals.appraisal.reportimprovements;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.appraisal.AppraisalCommand.ReportImprovements;
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

/** Answers what a partial support asked for (报告完善情况). */
@RestController
class ReportImprovementsEndpoint {

    private final Commands commands;

    ReportImprovementsEndpoint(Commands commands) {
        this.commands = commands;
    }

    record ReportImprovementsBody(@Paragraph String report) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/appraisal/improvements")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> report(
            @OfPath Subject subject, @Valid @RequestBody ReportImprovementsBody body, Caller caller) {
        return commands.send(
                        new ReportImprovements(
                                subject, body.report(), caller.actor().unit()),
                        caller)
                .ok();
    }
}
