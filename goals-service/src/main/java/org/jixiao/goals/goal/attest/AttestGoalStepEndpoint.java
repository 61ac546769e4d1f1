package org.jixiao.goals.goal.attest;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.GoalStepOutcome;
import org.jixiao.goals.attestation.Attestation;
import org.jixiao.goals.goal.GoalCommand.AttestGoalStep;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Attests a step of a classified project's goal (线下办理登记). */
@RestController
class AttestGoalStepEndpoint {

    private final Commands commands;

    AttestGoalStepEndpoint(Commands commands) {
        this.commands = commands;
    }

    record AttestGoalStepBody(
            GoalStep step,
            GoalStepOutcome outcome,
            LocalDate attestedOn,
            @Line String registerNumber,
            @Line String officer) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/goal/attestations")
    @PreAuthorize("hasRole('secrecy-reviewer')")
    ResponseEntity<Written> attest(
            @OfPath Subject subject, @Valid @RequestBody AttestGoalStepBody body, Caller caller) {
        return commands.send(
                        new AttestGoalStep(
                                subject,
                                body.step(),
                                body.outcome(),
                                new Attestation(body.attestedOn(), body.registerNumber(), body.officer()),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
