package org.jixiao.evaluation.selfevaluation.attest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.AttestSelfEvaluation;
import org.jixiao.kernel.input.BudgetYear;
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

/** Registers the self-evaluation of a classified project (线下办理登记). */
@RestController
class AttestSelfEvaluationEndpoint {

    private final Commands commands;

    AttestSelfEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** No field takes free text: every one is held to a closed list or a pattern. */
    record Body(
            @NotBlank @Size(max = 8) String grade,
            LocalDate attestedOn,
            @NotBlank @Size(max = 32) String registerNumber,
            @NotBlank @Size(max = 40) String officer) {}

    @PostMapping("/api/evaluation/projects/{code}/{year}/self-evaluation/attestations")
    @PreAuthorize("hasRole('secrecy-reviewer')")
    ResponseEntity<Written> attest(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody Body body,
            Caller caller) {
        return commands.send(
                        new AttestSelfEvaluation(
                                Subject.project(code, year),
                                body.grade(),
                                body.attestedOn(),
                                body.registerNumber(),
                                body.officer(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
