package org.jixiao.goals.goal.content;

import java.util.List;
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
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The goal of each subject that is not classified: the text under work, the confirmations and opinions on it, and each locked
 * version. A classified one leaves no row.
 */
@Component
class GoalContentProjection extends Projection {

    static final String NAME = "goals-goal-content";

    private static final Table GOALS = Table.named("goal_content").withKey("subject");
    private static final Table CONFIRMATIONS = Table.named("goal_confirmation").withKey("subject", "post");
    private static final Table OPINIONS = Table.named("goal_opinion").withKey("subject", "seat");
    private static final Table VERSIONS = Table.named("goal_version").withKey("subject", "goal_version");

    GoalContentProjection() {
        super(NAME, GOALS, CONFIRMATIONS, OPINIONS, VERSIONS);
        perSubject();
        on(GoalEvent.class, GoalContentProjection::project);
    }

    private static List<Change> project(GoalEvent event, Happened at) {
        Change row = GOALS.row(event.subject().toString()).set("version", at.version());
        return switch (event) {
            case GoalDrafted e ->
                List.of(row.setJson("content", e.content())
                        .set("content_hash", e.contentHash())
                        .set("status", "DRAFTED"));
            case GoalSubmitted e ->
                List.of(row.set("status", "SUBMITTED")
                        .set("return_reason", null)
                        .set("round_began", at.version()));
            case GoalConfirmed e ->
                List.of(
                        e.truthConfirmation()
                                ? row.set("confirmed_hash", e.contentHash())
                                        .set("head", e.head().name())
                                : row,
                        CONFIRMATIONS
                                .row(e.subject().toString(), e.post())
                                .set("content_hash", e.contentHash())
                                .set("head", e.head().name())
                                .set("staff_id", e.head().staffId())
                                .set("on_behalf_of", holder(e.onBehalf()))
                                .set("confirmed_on", at.businessDate()));
            case GoalWithdrawn _ -> List.of(row.set("status", "WITHDRAWN"));
            case ExtensionGranted _, GoalReminded _, GoalReopened _, RevisionOrdered _, RevisionWithdrawn _ -> none();
            case OpinionGiven e ->
                List.of(
                        row,
                        OPINIONS.row(e.subject().toString(), e.seat())
                                .set("opinion", e.opinion())
                                .set("remark", e.text())
                                .setJson("remarks", e.remarks())
                                .set("delegate", delegate(e.onBehalf()))
                                .set("on_behalf_of", holder(e.onBehalf()))
                                .set("given_on", at.businessDate())
                                .set("given_at_version", at.version()));
            case GoalReturned e ->
                List.of(row.set("status", "RETURNED")
                        .set("return_reason", e.reason())
                        .set("supervised", false));
            case ReviewConcluded e ->
                List.of(row.set("status", e.grade() == ReviewGrade.GOOD ? "COMPLETING" : "CONCLUDED")
                        .set("grade", e.grade())
                        .set("conclusion", e.remark())
                        .set("sheet_total", e.sheet() == null ? null : e.sheet().total()));
            case GoalCompleted e ->
                List.of(row.setJson("content", e.content())
                        .set("content_hash", e.contentHash())
                        .set("status", "COMPLETED"));
            case GoalPassed e ->
                List.of(row.set("status", "PASSED").set("grade", e.grade()).set("supervised", false));
            case GoalSupervised _ -> List.of(row.set("supervised", true));
            case GoalRefused e -> List.of(row.set("status", "REFUSED").set("return_reason", e.reason()));
            case TrialFiled e -> List.of(row.set("status", "FILED").set("conclusion", e.comments()));
            case GoalApproved e ->
                List.of(
                        row.set("status", "APPROVED").set("approved_version", e.version()),
                        VERSIONS.row(e.subject().toString(), e.version())
                                .setJson("content", e.content())
                                .set("locked_on", e.approvedOn())
                                .set("document", e.budgetDocument()));
            case AdjustmentRequested e ->
                List.of(row.setJson("content", e.content())
                        .set("content_hash", e.contentHash())
                        .set("status", "ADJUSTMENT_REQUESTED")
                        .set("return_reason", null)
                        .set("round_began", at.version()));
            case AdjustmentWithdrawn _ -> List.of(row.set("status", "APPROVED"));
            case AdjustmentPassed _ -> List.of(row.set("status", "ADJUSTMENT_PASSED"));
            case AdjustmentRejected e -> List.of(row.set("status", "APPROVED").set("return_reason", e.reason()));
            case GoalAdjusted e ->
                List.of(
                        row.set("status", "APPROVED").set("approved_version", e.version()),
                        VERSIONS.row(e.subject().toString(), e.version())
                                .setJson("content", e.content())
                                .set("locked_on", e.adjustedOn())
                                .set("reason", e.reason())
                                .set("document", e.budgetDocument()));
            case GoalStepAttested _, ClassifiedGoalApproved _ -> none();
        };
    }

    /** For whom a delegate acted (代). */
    private static @Nullable String holder(@Nullable OnBehalf onBehalf) {
        return onBehalf == null ? null : onBehalf.holder().name();
    }

    private static @Nullable String delegate(@Nullable OnBehalf onBehalf) {
        return onBehalf == null ? null : onBehalf.delegate().name();
    }
}
