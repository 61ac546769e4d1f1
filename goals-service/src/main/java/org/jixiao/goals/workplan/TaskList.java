package org.jixiao.goals.workplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.goals.WorkPlanEvent;
import org.jixiao.contracts.goals.WorkPlanEvent.PlannedTask;
import org.jixiao.contracts.goals.WorkPlanEvent.WorkPlanIssued;
import org.jixiao.contracts.goals.WorkPlanEvent.WorkPlanTaskCompleted;
import org.jixiao.goals.workplan.WorkPlanCommand.CompleteTask;
import org.jixiao.goals.workplan.WorkPlanCommand.IssueWorkPlan;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a plan, and which of them are done.
 *
 * @param plan the edition that stands; null before the first one
 * @param completed by the code of the task
 */
record TaskList(@Nullable WorkPlanIssued plan, Map<String, WorkPlanTaskCompleted> completed) {

    TaskList {
        completed = Map.copyOf(completed);
    }

    /** A new edition may change everything but what is done. */
    Decision<WorkPlanEvent> issue(IssueWorkPlan command) {
        if (plan != null && says(plan, command)) {
            return Decision.nothingToDo();
        }
        List<Refusal> objections = new ArrayList<>(DoneByNow.objections(command.issuedOn(), command.on(), "issuedOn"));
        if (plan != null && command.reason() == null) {
            objections.add(Refusal.rule("new-edition-without-reason").at("reason"));
        }
        objections.addAll(objectionsToEach(command.tasks()));
        for (PlannedTask task : tasks()) {
            if (completed.containsKey(task.code()) && !command.tasks().contains(task)) {
                objections.add(
                        Refusal.conflict("completed-task-changed").at("tasks").with("task", task.code()));
            }
        }
        return objections.isEmpty()
                ? Decision.accept(new WorkPlanIssued(
                        command.unitCode(),
                        command.budgetYear(),
                        plan == null ? 1 : plan.edition() + 1,
                        command.title(),
                        command.issuedOn(),
                        command.tasks(),
                        command.reason()))
                : Decision.refuse(objections);
    }

    private static boolean says(WorkPlanIssued plan, IssueWorkPlan command) {
        return plan.title().equals(command.title())
                && plan.issuedOn().equals(command.issuedOn())
                && plan.tasks().equals(command.tasks());
    }

    private static List<Refusal> objectionsToEach(List<PlannedTask> tasks) {
        List<Refusal> objections = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < tasks.size(); i++) {
            PlannedTask task = tasks.get(i);
            if (!codes.add(task.code())) {
                objections.add(Refusal.rule("task-code-duplicated").at("tasks[" + i + "].code"));
            }
            if (task.dueOn().getYear() != task.workYear()) {
                objections.add(Refusal.rule("due-outside-work-year").at("tasks[" + i + "].dueOn"));
            }
        }
        return objections;
    }

    Decision<WorkPlanEvent> complete(CompleteTask command) {
        WorkPlanTaskCompleted wish = new WorkPlanTaskCompleted(
                command.unitCode(), command.budgetYear(), command.task(), command.completedOn(), command.note());
        WorkPlanTaskCompleted before = completed.get(command.task());
        if (wish.equals(before)) {
            return Decision.nothingToDo();
        }
        List<Refusal> objections = new ArrayList<>();
        if (tasks().stream().noneMatch(task -> task.code().equals(command.task()))) {
            objections.add(Refusal.notFound("task-not-found"));
        }
        if (before != null) {
            objections.add(Refusal.conflict("task-already-completed")
                    .with("completedOn", before.completedOn().toString()));
        }
        objections.addAll(DoneByNow.objections(command.completedOn(), command.on(), "completedOn"));
        return objections.isEmpty() ? Decision.accept(wish) : Decision.refuse(objections);
    }

    private List<PlannedTask> tasks() {
        return plan == null ? List.of() : plan.tasks();
    }

    TaskList after(WorkPlanIssued edition) {
        return new TaskList(edition, completed);
    }

    TaskList after(WorkPlanTaskCompleted done) {
        Map<String, WorkPlanTaskCompleted> more = new HashMap<>(completed);
        more.put(done.task(), done);
        return new TaskList(plan, more);
    }
}
