package org.jixiao.monitoring.rectification.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.monitoring.rectification.RectificationCommand.OrderRectification;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Orders that what was found is put right (整改通知书). */
@RestController
class OrderRectificationEndpoint {

    private final Commands commands;

    OrderRectificationEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param documentNumber 文号 of the notice
     * @param lossOrViolation whether money was lost or a rule broken
     * @param findings 发现的问题, each a sentence
     * @param basis what the findings rest on
     * @param dueOn 整改期限
     */
    record OrderRectificationBody(
            @Line String documentNumber,
            FindingSource source,
            Severity severity,
            boolean lossOrViolation,
            @NotEmpty @Size(max = 20) List<@Paragraph String> findings,
            @Paragraph String requirements,
            @Line String basis,
            LocalDate dueOn) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/rectifications")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> order(
            @OfPath Subject subject, @Valid @RequestBody OrderRectificationBody body, Caller caller) {
        return commands.send(
                        new OrderRectification(
                                subject,
                                body.documentNumber(),
                                body.source(),
                                body.severity(),
                                body.lossOrViolation(),
                                body.findings(),
                                body.requirements(),
                                body.basis(),
                                body.dueOn(),
                                caller.businessDate()),
                        caller)
                .created(URI.create(SubjectsOfPaths.pathOf("monitoring", subject) + "/rectifications"));
    }
}
