package org.jixiao.goals.appraisal.attest;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.goals.appraisal.AppraisalCommand.AttestAppraisal;
import org.jixiao.goals.attestation.Attestation;
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

/** Attests the appraisal of a classified project (线下办理登记). */
@RestController
class AttestAppraisalEndpoint {

    private final Commands commands;

    AttestAppraisalEndpoint(Commands commands) {
        this.commands = commands;
    }

    record AttestAppraisalBody(
            AppraisalConclusion outcome,
            LocalDate attestedOn,
            @Line String registerNumber,
            @Line String officer) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/appraisal/attestation")
    @PreAuthorize("hasRole('secrecy-reviewer')")
    ResponseEntity<Written> attest(
            @OfPath Subject subject, @Valid @RequestBody AttestAppraisalBody body, Caller caller) {
        return commands.send(
                        new AttestAppraisal(
                                subject,
                                body.outcome(),
                                new Attestation(body.attestedOn(), body.registerNumber(), body.officer()),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
