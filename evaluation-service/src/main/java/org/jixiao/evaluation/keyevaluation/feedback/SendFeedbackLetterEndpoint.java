package org.jixiao.evaluation.keyevaluation.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.SendFeedbackLetter;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sends the evaluated unit the result (绩效评价结果反馈书), with what it has to put right. */
@RestController
class SendFeedbackLetterEndpoint {

    private final Commands commands;

    SendFeedbackLetterEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param findings what has to be put right; empty where nothing has
     * @param lossOrViolation whether money was lost or a rule broken
     * @param until last day for the answer; absent where the rulebook's term holds
     */
    record Body(
            @Line String documentNumber,
            @Size(max = 20) List<@Paragraph String> findings,
            @NotEmpty @Size(max = 20) List<@Paragraph String> suggestions,
            boolean lossOrViolation,
            @Nullable LocalDate until) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/feedback-letter")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> send(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new SendFeedbackLetter(
                                subject,
                                body.documentNumber(),
                                body.findings(),
                                body.suggestions(),
                                body.lossOrViolation(),
                                body.until(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
