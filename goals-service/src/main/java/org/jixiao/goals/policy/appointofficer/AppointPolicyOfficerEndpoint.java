package org.jixiao.goals.policy.appointofficer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.goals.policy.PolicyCommand.AppointPolicyOfficer;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.PolicyCode;
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

/** Lets another person answer for a policy and write its goal (变更负责人). */
@RestController
class AppointPolicyOfficerEndpoint {

    private final Commands commands;

    AppointPolicyOfficerEndpoint(Commands commands) {
        this.commands = commands;
    }

    record AppointOfficerBody(
            @StaffId String staffId,
            @Line String name,
            LocalDate from,
            @Paragraph String reason) {}

    @PostMapping("/api/goals/policies/{code}/{year}/officer")
    @PreAuthorize("hasAnyRole('planning-finance', 'general-secretariat', 'research-office', 'division-head')")
    ResponseEntity<Written> appoint(
            @PathVariable @PolicyCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody AppointOfficerBody body,
            Caller caller) {
        return commands.send(
                        new AppointPolicyOfficer(
                                Subject.policy(code, year),
                                new Person(body.staffId(), body.name()),
                                body.from(),
                                body.reason(),
                                caller.actor()),
                        caller)
                .ok();
    }
}
