package org.jixiao.evaluation.finding.outside;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.finding.FindingCommand.OutsideDocument;
import org.jixiao.evaluation.finding.FindingCommand.RegisterOutsideResult;
import org.jixiao.evaluation.finding.FindingsBody;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.platform.attachment.Attachments;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Registers a result from outside (财政重点评价, 财政复核, 审计, 督导) as its document has it, with what has to be put right. */
@RestController
class RegisterOutsideResultEndpoint {

    private final Commands commands;
    private final Attachments attachments;

    RegisterOutsideResultEndpoint(Commands commands, Attachments attachments) {
        this.commands = commands;
        this.attachments = attachments;
    }

    /**
     * @param source SUPERVISION, FINANCE or AUDIT
     * @param document 文号
     * @param score as the document has it; null where it has none
     * @param grade as the document has it, of finance and auditors one of the rulebook's; null where it has none
     * @param conclusion what it says in short
     * @param paper hash of the document, which was uploaded before
     * @param findings what has to be put right; null where nothing has
     */
    record OutsideResult(
            FindingSource source,
            @Line String document,
            LocalDate documentDate,

            @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal score,

            @Nullable @Size(max = 8) String grade,
            @Paragraph String conclusion,
            @Nullable String paper,
            @Nullable @Valid FindingsBody findings) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/outside-results")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> register(@OfPath Subject subject, @Valid @RequestBody OutsideResult body, Caller caller) {
        return commands.send(
                        new RegisterOutsideResult(
                                subject,
                                body.source(),
                                new OutsideDocument(
                                        body.document(),
                                        body.documentDate(),
                                        body.score(),
                                        body.grade(),
                                        body.conclusion(),
                                        body.paper() == null ? null : attachments.require(body.paper(), "paper")),
                                body.findings() == null ? null : body.findings().findings(),
                                caller.businessDate()),
                        caller)
                .created(URI.create(SubjectsOfPaths.pathOf("evaluation", subject) + "/findings"));
    }
}
