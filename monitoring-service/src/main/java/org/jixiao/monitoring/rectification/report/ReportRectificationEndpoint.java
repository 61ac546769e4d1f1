package org.jixiao.monitoring.rectification.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.rectification.RectificationCommand.ReportRectification;
import org.jixiao.platform.attachment.Attachments;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says how a unit put things right (整改报告). */
@RestController
class ReportRectificationEndpoint {

    private static final int MOST_EVIDENCE = 20;

    private final Commands commands;
    private final Attachments attachments;

    ReportRectificationEndpoint(Commands commands, Attachments attachments) {
        this.commands = commands;
        this.attachments = attachments;
    }

    /** @param evidence hashes of attachments that were uploaded before */
    record ReportRectificationBody(
            @Paragraph String report,
            @Size(max = MOST_EVIDENCE) List<String> evidence) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/rectifications/{number}/reports")
    @PreAuthorize("hasAnyRole('project-officer', 'division-head', 'unit-head')")
    ResponseEntity<Written> report(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(9999) int number,
            @Valid @RequestBody ReportRectificationBody body,
            Caller caller) {
        List<Attachment> evidence = IntStream.range(0, body.evidence().size())
                .mapToObj(i -> attachments.require(body.evidence().get(i), "evidence[" + i + "]"))
                .toList();
        return commands.send(
                        new ReportRectification(
                                subject, number, body.report(), evidence, caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}
