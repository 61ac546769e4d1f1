package org.jixiao.monitoring.fundcontrol.resume;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.ResumeFunds;
import org.jixiao.monitoring.fundcontrol.LinkedBody;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets the money of a project or policy flow again (恢复拨款). */
@RestController
class ResumeFundsEndpoint {

    private static final int MOST_PROJECTS = 200;

    private final Commands commands;

    ResumeFundsEndpoint(Commands commands) {
        this.commands = commands;
    }

    record ResumeFundsBody(
            @Paragraph String reason,
            @Line String document,
            @Size(max = MOST_PROJECTS) List<@Valid LinkedBody> linked) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/fund-control/resumption")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> resume(@OfPath Subject subject, @Valid @RequestBody ResumeFundsBody body, Caller caller) {
        return commands.send(
                        new ResumeFunds(
                                subject,
                                body.reason(),
                                body.document(),
                                body.linked().stream().map(LinkedBody::project).toList(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
