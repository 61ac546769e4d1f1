package org.jixiao.evaluation.selfevaluation.falsification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalseStatement;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Rectification;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.RecordFalsification;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Voids a result that rests on false data (弄虚作假), by the paper of the recheck, the supervision or whoever looked from outside. */
@RestController
class RecordFalsificationEndpoint {

    private final Commands commands;

    RecordFalsificationEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param source RECHECK, SUPERVISION, FINANCE or AUDIT
     * @param document 文号 of the paper that found it
     * @param documentDate the day of that paper
     * @param noticeNumber 文号 of the notice by which it has to be put right
     * @param requirements 整改要求
     * @param dueOn 整改期限
     */
    record Falsification(
            FindingSource source,
            @Line String document,
            LocalDate documentDate,
            @NotEmpty @Size(max = 50) List<@Valid Statement> statements,
            @Line String noticeNumber,
            @Paragraph String requirements,
            LocalDate dueOn) {}

    /**
     * @param indicator code of the line that it stands in; null where it stands in the text
     * @param stated what the sheet says
     * @param truth what was true
     */
    record Statement(
            @Nullable @Line String indicator,
            @Paragraph String stated,
            @Paragraph String truth) {

        FalseStatement statement() {
            return new FalseStatement(indicator, stated, truth);
        }
    }

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/self-evaluation/falsifications")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> find(@OfPath Subject subject, @Valid @RequestBody Falsification body, Caller caller) {
        return commands.send(
                        new RecordFalsification(
                                subject,
                                body.source(),
                                body.document(),
                                body.documentDate(),
                                body.statements().stream()
                                        .map(Statement::statement)
                                        .toList(),
                                new Rectification(body.noticeNumber(), body.requirements(), body.dueOn()),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .created(URI.create(SubjectsOfPaths.pathOf("evaluation", subject) + "/self-evaluation"));
    }
}
