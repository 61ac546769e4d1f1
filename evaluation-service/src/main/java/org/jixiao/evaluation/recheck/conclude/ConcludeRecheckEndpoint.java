package org.jixiao.evaluation.recheck.conclude;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.recheck.RecheckCommand.ConcludeRecheck;
import org.jixiao.evaluation.recheck.RecheckCommand.Reconciled;
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

/** Ends a recheck (复核结论): the result is confirmed, or changes to the mean of the scorers. */
@RestController
class ConcludeRecheckEndpoint {

    private final Commands commands;

    ConcludeRecheckEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param reconciled indicators on which the scorers lie too far apart */
    record Conclusion(
            @Nullable @Size(max = 100) List<@NotNull @Valid ReconciledBody> reconciled,
            @Paragraph String remark) {}

    /**
     * @param points absent where they hold it for not proved
     * @param unproved whether they do (无法证明)
     * @param note how the scorers came to these points, or why it is not proved
     */
    record ReconciledBody(
            @Line String indicator,

            @Nullable @DecimalMin("0") @Digits(integer = 3, fraction = 2)
            BigDecimal points,

            @Nullable Boolean unproved,
            @Paragraph String note) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/recheck/conclusion")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> conclude(@OfPath Subject subject, @Valid @RequestBody Conclusion body, Caller caller) {
        List<ReconciledBody> reconciled = body.reconciled() == null ? List.of() : body.reconciled();
        return commands.send(
                        new ConcludeRecheck(
                                subject,
                                reconciled.stream()
                                        .map(one -> new Reconciled(
                                                one.indicator(),
                                                one.points(),
                                                Boolean.TRUE.equals(one.unproved()),
                                                one.note()))
                                        .toList(),
                                body.remark(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
