package org.jixiao.evaluation.resultapplication.register;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanAccepted;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanExtended;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanReturned;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanSubmitted;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Keeps which improvement plans are asked for, the last one of each subject, and how it stands. */
@Component
class ImprovementPlanProjection extends Projection {

    static final String NAME = "evaluation-improvement-plans";

    private static final Table PLAN = Table.named("improvement_plan").withKey("budget_year", "kind", "code");

    ImprovementPlanProjection() {
        super(NAME, PLAN);
        perSubject();
        on(ApplicationReopened.class, (event, _) -> List.of(reopened(event)));
        on(
                ApplicationDecided.class,
                (event, _) -> List.of(row(event.subject())
                        .set("due_on", event.improvementPlanBy())
                        .set("decided_on", event.decidedOn())));
        on(
                ImprovementPlanExtended.class,
                (event, _) -> List.of(row(event.subject()).set("extended_to", event.until())));
        on(
                ImprovementPlanSubmitted.class,
                (event, _) -> List.of(
                        unreviewed(event.subject()).setJson("plan", event).set("submitted_on", event.submittedOn())));
        on(
                ImprovementPlanAccepted.class,
                (event, _) -> List.of(row(event.subject())
                        .setJson("review", event)
                        .set("reviewed_on", event.acceptedOn())
                        .set("accepted", true)));
        on(
                ImprovementPlanReturned.class,
                (event, _) -> List.of(row(event.subject())
                        .setJson("review", event)
                        .set("reviewed_on", event.returnedOn())
                        .set("accepted", false)));
    }

    /** None is asked for until the next decision, which finds the plan where it is on the same result. */
    private static Change reopened(ApplicationReopened event) {
        Change plan = event.sameResult()
                ? row(event.subject())
                : unreviewed(event.subject()).set("plan", null).set("submitted_on", null);
        return plan.set("due_on", null).set("extended_to", null).set("decided_on", null);
    }

    private static Change unreviewed(Subject subject) {
        return row(subject).set("review", null).set("reviewed_on", null).set("accepted", null);
    }

    private static Change row(Subject subject) {
        return PLAN.row(subject.budgetYear(), subject.kind(), subject.code());
    }
}
