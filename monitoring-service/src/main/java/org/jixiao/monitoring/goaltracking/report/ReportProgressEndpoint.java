package org.jixiao.monitoring.goaltracking.report;

import jakarta.validation.Valid;
import java.net.URI;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ReportProgress;
import org.jixiao.platform.attachment.Attachments;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the owner's report up to a month; the lights are read from it at once. */
@RestController
class ReportProgressEndpoint {

    private final Commands commands;
    private final Attachments attachments;

    ReportProgressEndpoint(Commands commands, Attachments attachments) {
        this.commands = commands;
        this.attachments = attachments;
    }

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/tracking/reports")
    @PreAuthorize("hasAnyRole('project-officer', 'division-head', 'unit-finance')")
    ResponseEntity<Written> report(@OfPath Subject subject, @Valid @RequestBody ReportBody body, Caller caller) {
        return commands.send(
                        new ReportProgress(
                                subject,
                                body.cutOffMonth(),
                                body.report(attachments),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .created(URI.create(SubjectsOfPaths.pathOf("monitoring", subject) + "/tracking"));
    }
}
