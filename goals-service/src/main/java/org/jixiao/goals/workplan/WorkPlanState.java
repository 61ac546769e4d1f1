package org.jixiao.goals.workplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.goals.WorkPlanEvent;
import org.jixiao.contracts.goals.WorkPlanEvent.Attendance;
import org.jixiao.contracts.goals.WorkPlanEvent.SupervisionFollowedUp;
import org.jixiao.contracts.goals.WorkPlanEvent.SupervisionRecorded;
import org.jixiao.contracts.goals.WorkPlanEvent.TrainingHeld;
import org.jixiao.contracts.goals.WorkPlanEvent.UnitRulesFiled;
import org.jixiao.contracts.goals.WorkPlanEvent.WorkPlanIssued;
import org.jixiao.contracts.goals.WorkPlanEvent.WorkPlanTaskCompleted;
import org.jixiao.goals.workplan.WorkPlanCommand.CompleteTask;
import org.jixiao.goals.workplan.WorkPlanCommand.FileUnitRules;
import org.jixiao.goals.workplan.WorkPlanCommand.FollowUpFinding;
import org.jixiao.goals.workplan.WorkPlanCommand.HoldTraining;
import org.jixiao.goals.workplan.WorkPlanCommand.IssueWorkPlan;
import org.jixiao.goals.workplan.WorkPlanCommand.Keeping;
import org.jixiao.goals.workplan.WorkPlanCommand.RecordSupervision;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * What a unit, or the whole office, set out to do for a budget year, and how far it is.
 *
 * @param kind what the unit is; null where it is not registered, and for the whole office
 */
record WorkPlanState(
        @Nullable UnitKind kind,
        TaskList tasks,
        List<TrainingHeld> trainings,
        List<UnitRulesFiled> rules,
        Supervisions supervisions)
        implements State<WorkPlanCommand, WorkPlanEvent, WorkPlanState> {

    static WorkPlanState empty() {
        return new WorkPlanState(
                null, new TaskList(null, Map.of()), List.of(), List.of(), new Supervisions(List.of(), Map.of()));
    }

    WorkPlanState {
        trainings = List.copyOf(trainings);
        rules = List.copyOf(rules);
    }

    @Override
    public Decision<WorkPlanEvent> decide(WorkPlanCommand command) {
        if (kind == null && !command.unitCode().equals(WorkPlanCommand.OFFICE)) {
            return Decision.refuse(Refusal.notFound("unit-not-registered"));
        }
        return switch (command) {
            case Keeping keeping
            when !keeping.keeper().keepsPlanOf(keeping.unitCode(), kind) ->
                Decision.refuse(Refusal.forbidden("work-plan-of-another-unit"));
            case IssueWorkPlan issue -> tasks.issue(issue);
            case CompleteTask complete -> tasks.complete(complete);
            case HoldTraining training -> hold(training);
            case FileUnitRules filing -> file(filing);
            case RecordSupervision supervision -> supervisions.supervise(supervision, kind);
            case FollowUpFinding followUp -> supervisions.followUp(followUp);
        };
    }

    private Decision<WorkPlanEvent> hold(HoldTraining command) {
        TrainingHeld wish = new TrainingHeld(
                command.unitCode(),
                command.budgetYear(),
                command.heldOn(),
                command.topic(),
                command.hours(),
                command.attendance());
        if (trainings.contains(wish)) {
            return Decision.nothingToDo();
        }
        List<Refusal> objections = new ArrayList<>(DoneByNow.objections(command.heldOn(), command.on(), "heldOn"));
        if (trainings.stream()
                .anyMatch(
                        one -> one.heldOn().equals(wish.heldOn()) && one.topic().equals(wish.topic()))) {
            objections.add(Refusal.conflict("training-already-recorded").at("topic"));
        }
        Set<String> divisions = new HashSet<>();
        for (int i = 0; i < command.attendance().size(); i++) {
            Attendance attendance = command.attendance().get(i);
            if (!divisions.add(attendance.division())) {
                objections.add(Refusal.rule("division-named-twice").at("attendance[" + i + "].division"));
            }
        }
        return objections.isEmpty() ? Decision.accept(wish) : Decision.refuse(objections);
    }

    private Decision<WorkPlanEvent> file(FileUnitRules command) {
        UnitRulesFiled wish = new UnitRulesFiled(
                command.unitCode(),
                command.budgetYear(),
                command.title(),
                command.documentNumber(),
                command.issuedOn());
        if (rules.contains(wish)) {
            return Decision.nothingToDo();
        }
        List<Refusal> objections = new ArrayList<>(DoneByNow.objections(command.issuedOn(), command.on(), "issuedOn"));
        rules.stream()
                .filter(filed -> filed.documentNumber().equals(wish.documentNumber()))
                .map(filed -> Refusal.conflict("unit-rules-already-filed")
                        .at("documentNumber")
                        .with("title", filed.title()))
                .forEach(objections::add);
        return objections.isEmpty() ? Decision.accept(wish) : Decision.refuse(objections);
    }

    @Override
    public WorkPlanState evolve(WorkPlanEvent event) {
        return switch (event) {
            case WorkPlanIssued e -> with(tasks.after(e));
            case WorkPlanTaskCompleted e -> with(tasks.after(e));
            case TrainingHeld e -> new WorkPlanState(kind, tasks, and(trainings, e), rules, supervisions);
            case UnitRulesFiled e -> new WorkPlanState(kind, tasks, trainings, and(rules, e), supervisions);
            case SupervisionRecorded e -> with(supervisions.after(e));
            case SupervisionFollowedUp e -> with(supervisions.after(e));
        };
    }

    private WorkPlanState with(TaskList changed) {
        return new WorkPlanState(kind, changed, trainings, rules, supervisions);
    }

    private WorkPlanState with(Supervisions changed) {
        return new WorkPlanState(kind, tasks, trainings, rules, changed);
    }

    private static <T> List<T> and(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    @Override
    public WorkPlanState heed(StoredEvent event) {
        return event instanceof UnitRegistered registration
                ? new WorkPlanState(registration.kind(), tasks, trainings, rules, supervisions)
                : this;
    }
}
