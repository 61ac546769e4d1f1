package org.jixiao.evaluation.finding.outside;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.finding.FindingCommand.CorrectOutsideResult;
import org.jixiao.evaluation.finding.FindingCommand.OutsideDocument;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.attachment.Attachments;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Corrects a result from outside that was registered otherwise than its document has it; the first record stays in the history. */
@RestController
class CorrectOutsideResultEndpoint {

    private final Commands commands;
    private final Attachments attachments;

    CorrectOutsideResultEndpoint(Commands commands, Attachments attachments) {
        this.commands = commands;
        this.attachments = attachments;
    }

    /**
     * The whole of the document as it reads, not only what was wrong.
     *
     * @param document 文号
     * @param score as the document has it; null where it has none
     * @param grade as the document has it, of finance and auditors one of the rulebook's; null where it has none
     * @param conclusion what it says in short
     * @param paper hash of the document, which was uploaded before
     * @param reason what was wrong
     */
    record Corrected(
            @Line String document,
            LocalDate documentDate,

            @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal score,

            @Nullable @Size(max = 8) String grade,
            @Paragraph String conclusion,
            @Nullable String paper,
            @Paragraph String reason) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/outside-results/{source}/{number}/correction")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> correct(
            @OfPath Subject subject,
            @PathVariable FindingSource source,
            @PathVariable @Min(1) @Max(10_000) int number,
            @Valid @RequestBody Corrected body,
            Caller caller) {
        return commands.send(
                        new CorrectOutsideResult(
                                subject,
                                source,
                                number,
                                new OutsideDocument(
                                        body.document(),
                                        body.documentDate(),
                                        body.score(),
                                        body.grade(),
                                        body.conclusion(),
                                        body.paper() == null ? null : attachments.require(body.paper(), "paper")),
                                body.reason(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
