package org.jixiao.goals.whole.appointofficer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.goals.whole.WholeCommand.AppointWholeOfficer;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.StaffId;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets another person answer for a unit or department as a whole and write its goal (变更负责人). */
@RestController
class AppointWholeOfficerEndpoint {

    private final Commands commands;

    AppointWholeOfficerEndpoint(Commands commands) {
        this.commands = commands;
    }

    record AppointOfficerBody(
            @StaffId String staffId,
            @Line String name,
            LocalDate from,
            @Paragraph String reason) {}

    @PostMapping("/api/goals/units/{code}/{year}/officer")
    @PreAuthorize("hasAnyRole('planning-finance', 'division-head', 'unit-head')")
    ResponseEntity<Written> appointForUnit(
            @PathVariable @UnitCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody AppointOfficerBody body,
            Caller caller) {
        return send(Subject.unit(code, year), body, caller);
    }

    @PostMapping("/api/goals/departments/{code}/{year}/officer")
    @PreAuthorize("hasAnyRole('planning-finance', 'division-head')")
    ResponseEntity<Written> appointForDepartment(
            @PathVariable @UnitCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody AppointOfficerBody body,
            Caller caller) {
        return send(Subject.department(code, year), body, caller);
    }

    private ResponseEntity<Written> send(Subject subject, AppointOfficerBody body, Caller caller) {
        return commands.send(
                        new AppointWholeOfficer(
                                subject,
                                new Person(body.staffId(), body.name()),
                                body.from(),
                                body.reason(),
                                caller.actor()),
                        caller)
                .ok();
    }
}
