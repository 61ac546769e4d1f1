package org.jixiao.monitoring.fundcontrol.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.AcknowledgeDecision;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.RefuseDecision;
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

/** Takes finance's answer to a decision (回执): it carries it out, or it refuses. */
@RestController
class AnswerDecisionEndpoint {

    private final Commands commands;

    AnswerDecisionEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param document number of finance's answer
     * @param amount 元; null where the decision has none
     */
    record AcknowledgementBody(
            @Line String document,
            LocalDate on,
            @Digits(integer = 14, fraction = 2) @Nullable BigDecimal amount) {}

    /** @param document number of finance's answer, which holds the reasons */
    record RefusalBody(@Line String document, LocalDate on) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/fund-control/measures/{number}/acknowledgement")
    @PreAuthorize("hasRole('finance-system')")
    ResponseEntity<Written> acknowledge(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(9999) int number,
            @Valid @RequestBody AcknowledgementBody body,
            Caller caller) {
        return commands.send(
                        new AcknowledgeDecision(subject, number, body.document(), body.on(), body.amount()), caller)
                .ok();
    }

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/fund-control/measures/{number}/refusal")
    @PreAuthorize("hasRole('finance-system')")
    ResponseEntity<Written> refuse(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(9999) int number,
            @Valid @RequestBody RefusalBody body,
            Caller caller) {
        return commands.send(new RefuseDecision(subject, number, body.document(), body.on()), caller)
                .ok();
    }
}
