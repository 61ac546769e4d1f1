package org.jixiao.evaluation.finding.outside;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.finding.FindingCommand.WithdrawOutsideResult;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Withdraws a result from outside that was registered of the wrong subject or year. */
@RestController
class WithdrawOutsideResultEndpoint {

    private final Commands commands;

    WithdrawOutsideResultEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param reason why it does not belong here */
    record Withdrawn(@Paragraph String reason) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/outside-results/{source}/{number}/withdrawal")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> withdraw(
            @OfPath Subject subject,
            @PathVariable FindingSource source,
            @PathVariable @Min(1) @Max(10_000) int number,
            @Valid @RequestBody Withdrawn body,
            Caller caller) {
        return commands.send(
                        new WithdrawOutsideResult(subject, source, number, body.reason(), caller.businessDate()),
                        caller)
                .ok();
    }
}
