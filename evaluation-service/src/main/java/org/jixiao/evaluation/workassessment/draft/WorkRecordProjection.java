package org.jixiao.evaluation.workassessment.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureTermEvent.PublicationOverdue;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckConcluded;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanReturned;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReturned;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Fault;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Step;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingAttested;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReturned;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what costs points or earns some: steps that were late, returns, considerable rechecks, false data, rectifications and what was
 * published, or should be.
 */
@Component
class WorkRecordProjection extends Projection {

    static final String NAME = "evaluation-work-records";

    private static final Table FAULT = Table.named("work_fault").withKey("budget_year", "kind", "code", "position");
    private static final Table RECTIFICATION =
            Table.named("work_rectification").withKey("budget_year", "kind", "code", "number");
    private static final Table PUBLICATION =
            Table.named("work_publication").withKey("budget_year", "kind", "code", "matter", "version");

    private static final Table PLAN = Table.named("work_plan").withKey("budget_year", "kind", "code");

    WorkRecordProjection() {
        super(NAME, FAULT, RECTIFICATION, PUBLICATION, PLAN);
        perSubject();
        late();
        on(GoalReturned.class, (event, at) -> fault(event.subject(), Fault.RETURNED, Step.GOAL, null, at));
        on(
                ProgressReturned.class,
                (event, at) -> fault(event.subject(), Fault.RETURNED, Step.TRACKING, event.cutOffMonth(), at));
        on(
                SelfEvaluationReturned.class,
                (event, at) -> fault(event.subject(), Fault.RETURNED, Step.EVALUATION, null, at));
        on(
                RecheckConcluded.class,
                (event, at) -> event.considerable()
                        ? fault(event.subject(), Fault.RECHECK, Step.EVALUATION, null, at)
                        : none());
        on(FalsificationFound.class, (event, at) -> List.of(falsified(event, at)));
        rectifications();
        plans();
        on(
                ItemPublished.class,
                (event, _) -> List.of(publication(event.subject(), event.matter(), event.version(), event.dueOn())
                        .set("published_on", event.publishedOn())));
        on(
                PublicationOverdue.class,
                (event, _) -> List.of(publication(event.subject(), event.matter(), event.version(), event.dueOn())));
    }

    private static Change publication(Subject subject, Matter matter, int version, LocalDate dueOn) {
        return PUBLICATION
                .row(subject.budgetYear(), subject.kind(), subject.code(), matter.name(), version)
                .set("due_on", dueOn);
    }

    private void late() {
        on(
                GoalSubmitted.class,
                (event, at) -> event.late() ? fault(event.subject(), Fault.LATE, Step.GOAL, null, at) : none());
        on(
                ProgressReported.class,
                (event, at) -> event.late()
                        ? fault(event.subject(), Fault.LATE, Step.TRACKING, event.cutOffMonth(), at)
                        : none());
        on(
                ClassifiedTrackingAttested.class,
                (event, at) -> event.late()
                        ? fault(event.subject(), Fault.LATE, Step.TRACKING, event.cutOffMonth(), at)
                        : none());
        on(
                SelfEvaluationSubmitted.class,
                (event, at) -> event.late() ? fault(event.subject(), Fault.LATE, Step.EVALUATION, null, at) : none());
    }

    /** An improvement plan that is asked for and does not come is late, too. */
    private void plans() {
        on(
                ApplicationDecided.class,
                (event, _) -> List.of(plan(event.subject()).set("due_on", event.improvementPlanBy())));
        on(
                ApplicationReopened.class,
                (event, _) -> List.of(
                        event.sameResult()
                                ? plan(event.subject()).set("due_on", null)
                                : plan(event.subject()).set("due_on", null).set("submitted", false)));
        on(
                ImprovementPlanSubmitted.class,
                (event, at) -> Stream.concat(
                                Stream.of(plan(event.subject()).set("submitted", true)),
                                (event.late() ? fault(event.subject(), Fault.LATE, Step.IMPROVEMENT, null, at) : none())
                                        .stream())
                        .toList());
        on(
                ImprovementPlanReturned.class,
                (event, at) -> fault(event.subject(), Fault.RETURNED, Step.IMPROVEMENT, null, at));
    }

    private static Change plan(Subject subject) {
        return PLAN.row(subject.budgetYear(), subject.kind(), subject.code());
    }

    /**
     * After a rejection the unit has another term, and its report of before is none any more. A rectification of whose order, with its
     * 文号, nothing is known any more does not count.
     */
    private void rectifications() {
        on(
                RectificationOrdered.class,
                (event, _) -> List.of(rectification(event.subject(), event.number(), event.dueOn())
                        .set("document_number", event.documentNumber())));
        on(
                RectificationReported.class,
                (event, _) -> List.of(row(event.subject(), event.number()).set("reported_on", event.reportedOn())));
        on(
                RectificationRejected.class,
                (event, _) -> List.of(rectification(event.subject(), event.number(), event.dueOn())));
    }

    private static List<Change> fault(Subject subject, Fault fault, Step step, @Nullable Integer cutOff, Happened at) {
        return List.of(FAULT.row(subject.budgetYear(), subject.kind(), subject.code(), at.position())
                .set("fault", fault.name())
                .set("step", step.name())
                .set("cut_off", cutOff)
                .set("on_day", at.businessDate()));
    }

    /** Whoever owned the subject when its truth was confirmed answers for what was false in it. */
    private static Change falsified(FalsificationFound event, Happened at) {
        return FAULT.row(
                        event.subject().budgetYear(),
                        event.subject().kind(),
                        event.subject().code(),
                        at.position())
                .set("fault", Fault.FALSIFICATION.name())
                .set("step", Step.EVALUATION.name())
                .set("document", event.document())
                .set("on_day", event.responsible().confirmedOn());
    }

    private static Change rectification(Subject subject, int number, LocalDate dueOn) {
        return row(subject, number).set("due_on", dueOn).set("reported_on", null);
    }

    private static Change row(Subject subject, int number) {
        return RECTIFICATION.row(subject.budgetYear(), subject.kind(), subject.code(), number);
    }
}
