package org.jixiao.evaluation.workassessment.send;

import org.jixiao.evaluation.workassessment.AssessedPath;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Assessed;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.SendWorkAssessment;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends the sheet to whoever is assessed (送达); the objection term begins. */
@RestController
class SendWorkAssessmentEndpoint {

    private final Commands commands;

    SendWorkAssessmentEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping(AssessedPath.PATH + "/sending")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> send(
            @PathVariable @UnitCode String unit,
            @PathVariable @BudgetYear int year,
            @RequestParam(required = false) @Nullable @Line String division,
            Caller caller) {
        return commands.send(
                        new SendWorkAssessment(
                                new Assessed(unit, division, year), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}
