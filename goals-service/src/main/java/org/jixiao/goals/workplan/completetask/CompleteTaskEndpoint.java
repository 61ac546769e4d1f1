package org.jixiao.goals.workplan.completetask;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jixiao.goals.form.TaskCode;
import org.jixiao.goals.workplan.Keeper;
import org.jixiao.goals.workplan.WorkPlanCommand.CompleteTask;
import org.jixiao.kernel.input.BudgetYear;
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

/** Takes down that a task of a work plan is done (完成任务). */
@RestController
class CompleteTaskEndpoint {

    private final Commands commands;

    CompleteTaskEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param note what came of it, in a few words; may be empty */
    record CompleteTaskBody(
            LocalDate completedOn, @Size(max = 2000) String note) {}

    @PostMapping("/api/goals/work-plans/{year}/{unit}/tasks/{task}/completion")
    @PreAuthorize("hasAnyRole('planning-finance', 'unit-head')")
    ResponseEntity<Written> complete(
            @PathVariable @BudgetYear int year,
            @PathVariable @UnitCode String unit,
            @PathVariable @TaskCode String task,
            @Valid @RequestBody CompleteTaskBody body,
            Caller caller) {
        return commands.send(
                        new CompleteTask(
                                unit,
                                year,
                                task,
                                body.completedOn(),
                                body.note(),
                                Keeper.of(caller.actor()),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
