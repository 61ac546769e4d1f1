package org.jixiao.evaluation.resultadjustment.decide;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.net.URI;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.Kind;
import org.jixiao.evaluation.resultadjustment.ResultAdjustmentCommand.DecideAdjustment;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.kernel.input.Yuan;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes down by how much the result of the year before adjusts the budget of this one. */
@RestController
class DecideAdjustmentEndpoint {

    private final Commands commands;

    DecideAdjustmentEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param amount 元
     * @param documentNumber number of the meeting's paper
     */
    record Adjustment(
            Kind kind,
            @Yuan BigDecimal amount,
            @Paragraph String reason,
            @Line String documentNumber) {}

    /** @param year whose budget is adjusted */
    @PostMapping("/api/evaluation/projects/{code}/{year}/result-adjustments")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> decide(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody Adjustment body,
            Caller caller) {
        return commands.send(
                        new DecideAdjustment(
                                Subject.project(code, year),
                                body.kind(),
                                body.amount(),
                                body.reason(),
                                body.documentNumber(),
                                caller.businessDate()),
                        caller)
                .created(URI.create("/api/evaluation/projects/" + code + "/" + year + "/result-adjustments"));
    }
}
