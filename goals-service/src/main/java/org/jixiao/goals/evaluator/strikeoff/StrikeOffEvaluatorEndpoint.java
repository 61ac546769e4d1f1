package org.jixiao.goals.evaluator.strikeoff;

import jakarta.validation.Valid;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.goals.evaluator.EvaluatorCommand.StrikeOffEvaluator;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.StaffId;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Strikes an expert or an agency off (注销). */
@RestController
class StrikeOffEvaluatorEndpoint {

    private final Commands commands;

    StrikeOffEvaluatorEndpoint(Commands commands) {
        this.commands = commands;
    }

    record StrikingOff(@Paragraph String reason) {}

    @PostMapping("/api/goals/experts/{staffId}/strike-off")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> expert(
            @PathVariable @StaffId String staffId, @Valid @RequestBody StrikingOff body, Caller caller) {
        return strikeOff(EvaluatorKind.EXPERT, staffId, body, caller);
    }

    @PostMapping("/api/goals/agencies/{creditCode}/strike-off")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> agency(
            @PathVariable @Line String creditCode, @Valid @RequestBody StrikingOff body, Caller caller) {
        return strikeOff(EvaluatorKind.AGENCY, creditCode, body, caller);
    }

    private ResponseEntity<Written> strikeOff(EvaluatorKind kind, String code, StrikingOff body, Caller caller) {
        return commands.send(new StrikeOffEvaluator(kind, code, body.reason(), caller.businessDate()), caller)
                .ok();
    }
}
