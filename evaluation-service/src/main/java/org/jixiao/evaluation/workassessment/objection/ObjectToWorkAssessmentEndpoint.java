package org.jixiao.evaluation.workassessment.objection;

import jakarta.validation.Valid;
import org.jixiao.evaluation.workassessment.AssessedPath;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Assessed;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.ObjectToWorkAssessment;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the objection (异议) of who heads the unit or the division, within the term. */
@RestController
class ObjectToWorkAssessmentEndpoint {

    private final Commands commands;

    ObjectToWorkAssessmentEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Objection(@Paragraph String objection) {}

    @PostMapping(AssessedPath.PATH + "/objection")
    @ByStaff
    ResponseEntity<Written> objection(
            @PathVariable @UnitCode String unit,
            @PathVariable @BudgetYear int year,
            @RequestParam(required = false) @Nullable @Line String division,
            @Valid @RequestBody Objection body,
            Caller caller) {
        return commands.send(
                        new ObjectToWorkAssessment(
                                new Assessed(unit, division, year),
                                body.objection(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
