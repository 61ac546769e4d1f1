package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.WholePlan;
import org.jixiao.contracts.goals.WholePlan.Task;
import org.jixiao.goals.subject.NamedProjects;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The goal of a unit or department as a whole is tied to tasks and to all its money (部门（单位）整体支出绩效目标申报表): the tasks cost no more
 * than there is, and every goal is reached by a task.
 */
final class WholeRules {

    private final WholePlan plan;
    private final List<Refusal> objections = new ArrayList<>();

    private WholeRules(WholePlan plan) {
        this.plan = plan;
    }

    static List<Refusal> objections(GoalContent goal, GoalSubject subject) {
        WholePlan plan = goal.whole();
        if (plan == null) {
            return subject.isWhole()
                    ? List.of(Refusal.rule("whole-plan-missing").at("whole"))
                    : List.of();
        }
        if (!subject.isWhole()) {
            return List.of(Refusal.rule("whole-plan-only-for-wholes").at("whole"));
        }
        WholeRules check = new WholeRules(plan);
        check.money(goal.funding().total());
        check.goals(check.tasks());
        return check.objections;
    }

    /** A unit's plan names its own projects, a department's those of all units. */
    static List<Refusal> unknownProjects(GoalContent goal, Subject subject, NamedProjects known) {
        WholePlan plan = goal.whole();
        if (plan == null || !GoalSubject.of(subject).isWhole()) {
            return List.of();
        }
        boolean ofAllUnits = GoalSubject.of(subject) == GoalSubject.DEPARTMENT;
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < plan.tasks().size(); i++) {
            objections.addAll(known.objections(
                    plan.tasks().get(i).projects(),
                    "whole.tasks[" + i + "].projects",
                    unit -> ofAllUnits || unit.equals(subject.code())));
        }
        return objections;
    }

    /** What tells of the projects that the plan names; nothing where the subject has no plan. */
    static List<String> namedIn(GoalContent goal, Subject subject) {
        WholePlan plan = goal.whole();
        return plan == null || !GoalSubject.of(subject).isWhole()
                ? List.of()
                : NamedProjects.streamsOf(
                        plan.tasks().stream()
                                .flatMap(task -> task.projects().stream())
                                .toList(),
                        subject.budgetYear());
    }

    private void money(BigDecimal funding) {
        BigDecimal expenditure = plan.basicExpenditure().add(plan.projectExpenditure());
        if (expenditure.compareTo(funding) != 0) {
            objections.add(Refusal.rule("expenditure-differs-from-funding")
                    .at("whole.projectExpenditure")
                    .with("expenditure", expenditure.toPlainString())
                    .with("funding", funding.toPlainString()));
        }
        if (plan.taskTotal().compareTo(funding) > 0) {
            objections.add(Refusal.rule("tasks-exceed-funding")
                    .at("whole.tasks")
                    .with("tasks", plan.taskTotal().toPlainString())
                    .with("funding", funding.toPlainString()));
        }
    }

    private Set<String> tasks() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < plan.tasks().size(); i++) {
            Task task = plan.tasks().get(i);
            if (!names.add(task.name())) {
                objections.add(Refusal.rule("task-named-twice").at("whole.tasks[" + i + "].name"));
            }
        }
        return names;
    }

    private void goals(Set<String> tasks) {
        for (int i = 0; i < plan.goals().size(); i++) {
            List<String> tied = plan.goals().get(i).tasks();
            for (int j = 0; j < tied.size(); j++) {
                if (!tasks.contains(tied.get(j))) {
                    objections.add(Refusal.rule("task-of-goal-unknown")
                            .at("whole.goals[" + i + "].tasks[" + j + "]")
                            .with("task", tied.get(j)));
                }
            }
        }
    }
}
