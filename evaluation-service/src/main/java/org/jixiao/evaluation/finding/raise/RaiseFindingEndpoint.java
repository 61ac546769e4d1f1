package org.jixiao.evaluation.finding.raise;

import jakarta.validation.Valid;
import java.net.URI;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.finding.FindingCommand.RaiseFinding;
import org.jixiao.evaluation.finding.FindingsBody;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Has put right what our own evaluation or its recheck found: monitoring orders the rectification (整改). */
@RestController
class RaiseFindingEndpoint {

    private final Commands commands;

    RaiseFindingEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param source EVALUATION or RECHECK
     * @param basis what the findings rest on
     */
    record Raised(
            FindingSource source, @Line String basis, @Valid FindingsBody findings) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/findings")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> raise(@OfPath Subject subject, @Valid @RequestBody Raised body, Caller caller) {
        return commands.send(
                        new RaiseFinding(
                                subject,
                                body.source(),
                                body.findings().findings(),
                                body.basis(),
                                caller.businessDate()),
                        caller)
                .created(URI.create(SubjectsOfPaths.pathOf("evaluation", subject) + "/findings"));
    }
}
