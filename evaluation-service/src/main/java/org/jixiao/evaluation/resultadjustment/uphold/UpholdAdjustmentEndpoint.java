package org.jixiao.evaluation.resultadjustment.uphold;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.resultadjustment.ResultAdjustmentCommand.UpholdAdjustment;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes down that an adjustment stands although the use of the result on which it rests was decided again. */
@RestController
class UpholdAdjustmentEndpoint {

    private final Commands commands;

    UpholdAdjustmentEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Upheld(@Paragraph String reason) {}

    @PostMapping("/api/evaluation/projects/{code}/{year}/result-adjustments/{number}/upholding")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> uphold(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @PathVariable @Min(1) @Max(10_000) int number,
            @Valid @RequestBody Upheld body,
            Caller caller) {
        return commands.send(
                        new UpholdAdjustment(Subject.project(code, year), number, body.reason(), caller.businessDate()),
                        caller)
                .ok();
    }
}
