package org.jixiao.goals.workplan.register;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.WorkPlanEvent;
import org.jixiao.contracts.goals.WorkPlanEvent.Attendance;
import org.jixiao.contracts.goals.WorkPlanEvent.PlannedTask;
import org.jixiao.contracts.goals.WorkPlanEvent.SupervisionFollowedUp;
import org.jixiao.contracts.goals.WorkPlanEvent.SupervisionRecorded;
import org.jixiao.contracts.goals.WorkPlanEvent.TrainingHeld;
import org.jixiao.contracts.goals.WorkPlanEvent.UnitRulesFiled;
import org.jixiao.contracts.goals.WorkPlanEvent.WorkPlanIssued;
import org.jixiao.contracts.goals.WorkPlanEvent.WorkPlanTaskCompleted;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Every work plan with its tasks, and the trainings, rules and supervisions that belong to it. */
@Component
class WorkPlanProjection extends Projection {

    static final String NAME = "goals-work-plans";

    private static final Table PLANS = Table.named("work_plan").withKey("budget_year", "unit_code");
    private static final Table TASKS = Table.named("work_plan_task").withKey("budget_year", "unit_code", "code");
    private static final Table TRAININGS =
            Table.named("training").withKey("budget_year", "unit_code", "held_on", "topic");
    private static final Table RULES = Table.named("unit_rules").withKey("budget_year", "unit_code", "document_number");
    private static final Table SUPERVISIONS =
            Table.named("supervision").withKey("budget_year", "unit_code", "supervision");
    private static final Table FOLLOW_UPS =
            Table.named("supervision_follow_up").withKey("budget_year", "unit_code", "version");

    WorkPlanProjection() {
        super(NAME, PLANS, TASKS, TRAININGS, RULES, SUPERVISIONS, FOLLOW_UPS);
        perSubject();
        on(WorkPlanEvent.class, WorkPlanProjection::project);
    }

    private static List<Change> project(WorkPlanEvent event, Happened at) {
        int year = event.budgetYear();
        String unit = event.unitCode();
        Change plan = PLANS.row(year, unit).set("version", at.version());
        return switch (event) {
            case WorkPlanIssued e -> issued(plan, e);
            case WorkPlanTaskCompleted e ->
                List.of(
                        plan,
                        TASKS.row(year, unit, e.task())
                                .set("completed_on", e.completedOn())
                                .set("note", e.note()));
            case TrainingHeld e ->
                List.of(
                        plan,
                        TRAININGS
                                .row(year, unit, e.heldOn(), e.topic())
                                .set("hours", e.hours())
                                .set("participants", participants(e))
                                .setJson("attendance", e.attendance()));
            case UnitRulesFiled e ->
                List.of(
                        plan,
                        RULES.row(year, unit, e.documentNumber())
                                .set("title", e.title())
                                .set("issued_on", e.issuedOn()));
            case SupervisionRecorded e ->
                List.of(
                        plan,
                        SUPERVISIONS
                                .row(year, unit, e.supervision())
                                .set("supervised_on", e.supervisedOn())
                                .set("seat", e.seat())
                                .set("examined", e.examined())
                                .setJson("findings", e.findings()));
            case SupervisionFollowedUp e ->
                List.of(
                        plan,
                        FOLLOW_UPS
                                .row(year, unit, at.version())
                                .set("finding", e.finding())
                                .set("followed_up_on", e.followedUpOn())
                                .set("measure", e.measure())
                                .set("accepted", e.accepted()));
        };
    }

    /** A task that the edition no longer names keeps its older edition, and so stands no more. */
    private static List<Change> issued(Change plan, WorkPlanIssued event) {
        List<Change> changes = new ArrayList<>();
        changes.add(plan.set("edition", event.edition())
                .set("title", event.title())
                .set("issued_on", event.issuedOn())
                .set("reason", event.reason()));
        for (PlannedTask task : event.tasks()) {
            changes.add(TASKS.row(event.budgetYear(), event.unitCode(), task.code())
                    .set("edition", event.edition())
                    .set("title", task.title())
                    .setJson("responsible", task.responsible())
                    .set("work_year", task.workYear())
                    .set("due_on", task.dueOn())
                    .set("source", task.source()));
        }
        return changes;
    }

    private static int participants(TrainingHeld event) {
        return event.attendance().stream().mapToInt(Attendance::participants).sum();
    }
}
