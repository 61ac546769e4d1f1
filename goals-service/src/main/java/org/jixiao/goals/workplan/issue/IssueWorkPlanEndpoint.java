package org.jixiao.goals.workplan.issue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.WorkPlanEvent.PlannedTask;
import org.jixiao.goals.form.TaskCode;
import org.jixiao.goals.workplan.Keeper;
import org.jixiao.goals.workplan.WorkPlanCommand.IssueWorkPlan;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Issues the work plan of a unit or of the whole office, or issues it anew (印发年度工作计划). */
@RestController
class IssueWorkPlanEndpoint {

    private final Commands commands;

    IssueWorkPlanEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param issuedOn the day on the paper (印发日期)
     * @param reason why it is issued anew; null for the first edition
     */
    record IssueWorkPlanBody(
            @Line String title,
            LocalDate issuedOn,
            @Size(min = 1, max = 200) List<@Valid TaskBody> tasks,
            @Paragraph @Nullable String reason) {}

    /** The fields are those of {@link PlannedTask}. */
    record TaskBody(
            @TaskCode String code,
            @Line String title,
            @Size(min = 1, max = 20) List<@Line String> responsible,
            @BudgetYear int workYear,
            LocalDate dueOn,
            @Line String source) {

        PlannedTask task() {
            return new PlannedTask(code, title, responsible, workYear, dueOn, source);
        }
    }

    @PutMapping("/api/goals/work-plans/{year}/{unit}")
    @PreAuthorize("hasAnyRole('planning-finance', 'unit-head')")
    ResponseEntity<Written> issue(
            @PathVariable @BudgetYear int year,
            @PathVariable @UnitCode String unit,
            @Valid @RequestBody IssueWorkPlanBody body,
            Caller caller) {
        return commands.send(
                        new IssueWorkPlan(
                                unit,
                                year,
                                body.title(),
                                body.issuedOn(),
                                body.tasks().stream().map(TaskBody::task).toList(),
                                body.reason(),
                                Keeper.of(caller.actor()),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
