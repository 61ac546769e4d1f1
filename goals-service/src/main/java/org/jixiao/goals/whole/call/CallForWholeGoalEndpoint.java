package org.jixiao.goals.whole.call;

import jakarta.validation.Valid;
import java.net.URI;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.Line;
import org.jixiao.goals.form.StaffId;
import org.jixiao.goals.form.SubjectsOfPaths;
import org.jixiao.goals.form.UnitCode;
import org.jixiao.goals.whole.WholeCommand.CallForWholeGoal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Calls for the goal of a unit or of the department as a whole, and names who writes it; the same way, corrects the call (布置整体支出绩效目标). */
@RestController
class CallForWholeGoalEndpoint {

    private final Commands commands;

    CallForWholeGoalEndpoint(Commands commands) {
        this.commands = commands;
    }

    record CallForUnitBody(
            @Line String name,
            @Line String division,
            @StaffId String officerId,
            @Line String officerName) {}

    /** @param unitCode the 机关, whose divisions write it together */
    record CallForDepartmentBody(
            @Line String name,
            @UnitCode String unitCode,
            @Line String division,
            @StaffId String officerId,
            @Line String officerName) {}

    @PutMapping("/api/goals/units/{code}/{year}/whole")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> callForUnit(
            @PathVariable @UnitCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody CallForUnitBody body,
            Caller caller) {
        Person officer = new Person(body.officerId(), body.officerName());
        return send(
                new CallForWholeGoal(
                        Subject.unit(code, year), body.name(), code, body.division(), officer, caller.businessDate()),
                caller);
    }

    @PutMapping("/api/goals/departments/{code}/{year}/whole")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> callForDepartment(
            @PathVariable @UnitCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody CallForDepartmentBody body,
            Caller caller) {
        Person officer = new Person(body.officerId(), body.officerName());
        return send(
                new CallForWholeGoal(
                        Subject.department(code, year),
                        body.name(),
                        body.unitCode(),
                        body.division(),
                        officer,
                        caller.businessDate()),
                caller);
    }

    private ResponseEntity<Written> send(CallForWholeGoal command, Caller caller) {
        return commands.send(command, caller).created(URI.create(SubjectsOfPaths.pathOf(command.subject()) + "/goal"));
    }
}
