package org.jixiao.goals.goal.trail;

import java.util.List;
import java.util.TreeSet;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentPassed;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRejected;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.ExtensionGranted;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalCompleted;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalRefused;
import org.jixiao.contracts.goals.GoalEvent.GoalReminded;
import org.jixiao.contracts.goals.GoalEvent.GoalReopened;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalStepAttested;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.contracts.goals.GoalEvent.GoalWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.GoalEvent.RevisionOrdered;
import org.jixiao.contracts.goals.GoalEvent.RevisionWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One row per event of a goal. Nothing in it ever changes. */
@Component
class GoalTrailProjection extends Projection {

    static final String NAME = "goals-goal-trail";

    private static final Table TRAIL = Table.named("goal_trail").withKey("subject", "version");

    GoalTrailProjection() {
        super(NAME, TRAIL);
        perSubject();
        on(GoalEvent.class, (event, at) -> List.of(row(event, at)));
    }

    private static Change row(GoalEvent event, Happened at) {
        Change row = TRAIL.row(event.subject().toString(), at.version())
                .set("position", at.position())
                .set("taken_on", at.businessDate())
                .set("actor_id", at.actor().id())
                .setJson("roles", new TreeSet<>(at.actor().roles()));
        return switch (event) {
            case GoalDrafted _ -> row.set("step", "DRAFTED");
            case GoalSubmitted _ -> row.set("step", "SUBMITTED");
            case GoalConfirmed e ->
                by(e.onBehalf(), row.set("step", "CONFIRMED").set("capacity", e.post()))
                        .set("person", e.head().name());
            case GoalWithdrawn _ -> row.set("step", "WITHDRAWN");
            case ExtensionGranted e -> row.set("step", "EXTENDED").set("words", e.reason());
            case GoalReminded e -> row.set("step", "REMINDED").set("outcome", e.task());
            case RevisionWithdrawn e -> row.set("step", "REVISION_WITHDRAWN").set("outcome", e.document());
            case RevisionOrdered e ->
                row.set("step", "REVISION_ORDERED")
                        .set("outcome", e.document())
                        .set("words", e.approvedBudget().toPlainString());
            case OpinionGiven e ->
                by(e.onBehalf(), row)
                        .set("step", "OPINION")
                        .set("capacity", e.seat())
                        .set("outcome", e.opinion())
                        .set("words", e.text());
            case GoalReopened e ->
                row.set("step", "REOPENED").set("outcome", e.document()).set("words", e.reason());
            case GoalReturned e -> by(e.onBehalf(), row).set("step", "RETURNED").set("words", e.reason());
            case ReviewConcluded e ->
                by(e.onBehalf(), row)
                        .set("step", "CONCLUDED")
                        .set("outcome", e.grade())
                        .set("words", e.remark());
            case GoalCompleted _ -> row.set("step", "COMPLETED");
            case GoalPassed e -> by(e.onBehalf(), row).set("step", "PASSED").set("outcome", e.grade());
            case GoalSupervised e ->
                row.set("step", "SUPERVISED").set("capacity", e.by()).set("words", e.remark());
            case GoalRefused e -> row.set("step", "REFUSED").set("words", e.reason());
            case TrialFiled e -> row.set("step", "FILED").set("words", e.comments());
            case GoalApproved e -> row.set("step", "APPROVED").set("words", e.budgetDocument());
            case AdjustmentRequested e ->
                row.set("step", "ADJUSTMENT_REQUESTED").set("words", e.reason());
            case AdjustmentWithdrawn _ -> row.set("step", "ADJUSTMENT_WITHDRAWN");
            case AdjustmentPassed e ->
                by(e.onBehalf(), row).set("step", "ADJUSTMENT_PASSED").set("outcome", e.grade());
            case AdjustmentRejected e ->
                by(e.onBehalf(), row).set("step", "ADJUSTMENT_REJECTED").set("words", e.reason());
            case GoalAdjusted e -> by(e.onBehalf(), row).set("step", "ADJUSTED").set("words", e.reason());
            case GoalStepAttested e -> row.set("step", "ATTESTED").set("outcome", e.step());
            case ClassifiedGoalApproved _ -> row.set("step", "APPROVED");
        };
    }

    /** Who acted for whom (代). */
    private static Change by(@Nullable OnBehalf onBehalf, Change row) {
        return onBehalf == null
                ? row
                : row.set("person", onBehalf.delegate().name())
                        .set("on_behalf_of", onBehalf.holder().name());
    }
}
