package org.jixiao.evaluation.workassessment.decide;

import jakarta.validation.Valid;
import org.jixiao.evaluation.workassessment.AssessedPath;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Assessed;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.DecideWorkAssessment;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes down what 主任办公会 decided: the result is final. */
@RestController
class DecideWorkAssessmentEndpoint {

    private final Commands commands;

    DecideWorkAssessmentEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param document number of the meeting's paper */
    record Deciding(@Line String document) {}

    @PostMapping(AssessedPath.PATH + "/decision")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> decide(
            @PathVariable @UnitCode String unit,
            @PathVariable @BudgetYear int year,
            @RequestParam(required = false) @Nullable @Line String division,
            @Valid @RequestBody Deciding body,
            Caller caller) {
        return commands.send(
                        new DecideWorkAssessment(
                                new Assessed(unit, division, year),
                                body.document(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
