package org.jixiao.monitoring.fundcontrol.suspend;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.SuspendFunds;
import org.jixiao.monitoring.fundcontrol.LinkedBody;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Holds the money of a project or policy (暂缓拨款). */
@RestController
class SuspendFundsEndpoint {

    private static final int MOST_PROJECTS = 200;

    private final Commands commands;

    SuspendFundsEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param rectification number of the rectification of the serious finding; null where it is urgent, and then provisional
     * @param document 文号 of the decision
     * @param linked the projects of a policy; empty for a project
     */
    record SuspendFundsBody(
            @Paragraph String reason,
            @Min(1) @Nullable Integer rectification,
            @Line String document,
            @Size(max = MOST_PROJECTS) List<@Valid LinkedBody> linked) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/fund-control/suspension")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> suspend(@OfPath Subject subject, @Valid @RequestBody SuspendFundsBody body, Caller caller) {
        return commands.send(
                        new SuspendFunds(
                                subject,
                                body.reason(),
                                body.rectification(),
                                body.document(),
                                body.linked().stream().map(LinkedBody::project).toList(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
