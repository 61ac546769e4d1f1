package org.jixiao.monitoring.fundcontrol.propose;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FundControlEvent.Cause;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.ProposeMeasure;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Proposes to stop, cut or take back money (停止、调减、收回). */
@RestController
class ProposeMeasureEndpoint {

    private final Commands commands;

    ProposeMeasureEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param amount 元; null for 停止
     * @param rectification the rectification that failed, or that found loss or violation
     * @param carriesOut the reduction that a claw-back carries out
     */
    record ProposeMeasureBody(
            Measure measure,
            @Digits(integer = 14, fraction = 2) @Nullable BigDecimal amount,
            Cause cause,
            @Paragraph String reason,
            @Min(1) @Nullable Integer rectification,
            @Min(1) @Nullable Integer carriesOut) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/fund-control/measures")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> propose(
            @OfPath Subject subject, @Valid @RequestBody ProposeMeasureBody body, Caller caller) {
        BigDecimal amount = body.amount();
        return commands.send(
                        new ProposeMeasure(
                                subject,
                                body.measure(),
                                amount == null ? null : amount.setScale(2, RoundingMode.UNNECESSARY),
                                body.cause(),
                                body.reason(),
                                body.rectification(),
                                body.carriesOut(),
                                caller.businessDate()),
                        caller)
                .created(URI.create(SubjectsOfPaths.pathOf("monitoring", subject) + "/fund-control"));
    }
}
