package org.jixiao.goals.workplan.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.goals.workplan.register.Tasks.Wanted;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows work plans: the tasks of a budget year, one plan, and what is overdue in any year (年度工作计划). */
@RestController
@Reads(WorkPlanProjection.NAME)
class WorkPlansEndpoint {

    private static final String PLACE = "[0-9]{1,4}/[A-Za-z0-9-]{0,21}/[A-Za-z0-9-]{0,20}";

    private final WorkPlans plans;
    private final Tasks tasks;

    WorkPlansEndpoint(WorkPlans plans, Tasks tasks) {
        this.plans = plans;
        this.tasks = tasks;
    }

    /**
     * @param next where the next page begins; null on the last one
     */
    record TaskPage(List<ListedTask> items, @Nullable String next) {}

    /**
     * @param unit whose plan; {@code office} for the whole office's, none for all
     * @param overdueOn only what was due before this day and not done on it
     */
    @GetMapping("/api/goals/work-plans/{year}")
    @ForStaff
    TaskPage ofYear(
            @PathVariable @BudgetYear int year,
            @RequestParam(required = false) @BudgetYear @Nullable Integer workYear,
            @RequestParam(required = false) @UnitCode @Nullable String unit,
            @RequestParam(required = false) @Nullable LocalDate overdueOn,
            @RequestParam(defaultValue = Tasks.BEGINNING) @Pattern(regexp = PLACE) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return page(new Wanted(year, workYear, unit, overdueOn), after, limit);
    }

    /** What is overdue on a day, the business date if none is given, whichever budget year it belongs to (逾期任务). */
    @GetMapping("/api/goals/overdue-tasks")
    @ForStaff
    TaskPage overdue(
            @RequestParam(required = false) @UnitCode @Nullable String unit,
            @RequestParam(required = false) @Nullable LocalDate overdueOn,
            @RequestParam(defaultValue = Tasks.BEGINNING) @Pattern(regexp = PLACE) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Caller caller) {
        LocalDate on = overdueOn == null ? caller.businessDate() : overdueOn;
        return page(new Wanted(null, null, unit, on), after, limit);
    }

    private TaskPage page(Wanted wanted, String after, int limit) {
        List<ListedTask> items = tasks.find(wanted, after, limit);
        return new TaskPage(items, items.size() < limit ? null : items.getLast().place());
    }

    @GetMapping("/api/goals/work-plans/{year}/{unit}")
    @ForStaff
    ResponseEntity<PlanAsItStands> plan(@PathVariable @BudgetYear int year, @PathVariable @UnitCode String unit) {
        PlanAsItStands plan = plans.find(year, unit)
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("work-plan-not-found"))));
        return ResponseEntity.ok().header("ETag", "\"" + plan.version() + "\"").body(plan);
    }
}
