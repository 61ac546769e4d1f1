package org.jixiao.monitoring.goaltracking.attest;

import java.net.URI;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.monitoring.form.ProjectCode;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.AttestTracking;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Registers the offline conclusion on a classified project (线下办理登记). Its form has no field for content. */
@RestController
class AttestTrackingEndpoint {

    private final Commands commands;

    AttestTrackingEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param cutOffMonth of the tracking task that it stands for
     * @param registerNumber number in the offline register: capitals, digits and hyphens
     * @param officer staff id of the cleared officer
     */
    record Attestation(int cutOffMonth, Outcome outcome, LocalDate attestedOn, String registerNumber, String officer) {}

    @PostMapping("/api/monitoring/projects/{code}/{year}/tracking/attestations")
    @PreAuthorize("hasRole('secrecy-reviewer')")
    ResponseEntity<Written> attest(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @RequestBody Attestation attestation,
            Caller caller) {
        return commands.send(
                        new AttestTracking(
                                Subject.project(code, year),
                                attestation.cutOffMonth(),
                                attestation.outcome(),
                                attestation.attestedOn(),
                                attestation.registerNumber(),
                                attestation.officer(),
                                caller.businessDate()),
                        caller)
                .created(URI.create("/api/monitoring/projects/" + code + "/" + year + "/tracking"));
    }
}
