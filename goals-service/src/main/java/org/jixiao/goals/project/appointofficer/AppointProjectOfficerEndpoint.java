package org.jixiao.goals.project.appointofficer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.contracts.goals.Person;
import org.jixiao.goals.project.ProjectCommand.AppointProjectOfficer;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.ProjectCode;
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

/** Lets another person answer for a project (变更项目负责人). */
@RestController
class AppointProjectOfficerEndpoint {

    private final Commands commands;

    AppointProjectOfficerEndpoint(Commands commands) {
        this.commands = commands;
    }

    record AppointProjectOfficerBody(
            @StaffId String staffId,
            @Line String name,
            LocalDate from,
            @Paragraph String reason) {}

    @PostMapping("/api/goals/projects/{code}/{year}/officer")
    @PreAuthorize("hasAnyRole('planning-finance', 'division-head', 'unit-head')")
    ResponseEntity<Written> appoint(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody AppointProjectOfficerBody body,
            Caller caller) {
        return commands.send(
                        new AppointProjectOfficer(
                                code,
                                year,
                                new Person(body.staffId(), body.name()),
                                body.from(),
                                body.reason(),
                                caller.actor()),
                        caller)
                .ok();
    }
}
