package org.jixiao.goals.workplan.holdtraining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.WorkPlanEvent.Attendance;
import org.jixiao.goals.workplan.Keeper;
import org.jixiao.goals.workplan.WorkPlanCommand.HoldTraining;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
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

/** Takes down that a training session took place (业务培训). */
@RestController
class HoldTrainingEndpoint {

    private final Commands commands;

    HoldTrainingEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param hours 学时 */
    record HoldTrainingBody(
            LocalDate heldOn,
            @Line String topic,
            @Min(1) @Max(200) int hours,
            @Size(min = 1, max = 100) List<@Valid AttendanceBody> attendance) {}

    record AttendanceBody(
            @Line String division, @Min(1) @Max(10_000) int participants) {

        Attendance attendance() {
            return new Attendance(division, participants);
        }
    }

    @PostMapping("/api/goals/work-plans/{year}/{unit}/trainings")
    @PreAuthorize("hasAnyRole('planning-finance', 'unit-head')")
    ResponseEntity<Written> hold(
            @PathVariable @BudgetYear int year,
            @PathVariable @UnitCode String unit,
            @Valid @RequestBody HoldTrainingBody body,
            Caller caller) {
        return commands.send(
                        new HoldTraining(
                                unit,
                                year,
                                body.heldOn(),
                                body.topic(),
                                body.hours(),
                                body.attendance().stream()
                                        .map(AttendanceBody::attendance)
                                        .toList(),
                                Keeper.of(caller.actor()),
                                caller.businessDate()),
                        caller)
                .created(URI.create("/api/goals/work-plans/" + year + "/" + unit));
    }
}
