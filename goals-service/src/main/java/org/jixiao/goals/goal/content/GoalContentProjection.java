package org.jixiao.goals.goal.content;

import java.util.List;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalStepAttested;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/**
 * The goal of each project that is not classified, and the opinion of each seat on it. A classified one leaves no row.
 */
@Component
class GoalContentProjection extends Projection {

    static final String NAME = "goals-goal-content";

    private static final Table GOALS = Table.named("goal_content").withKey("project_code", "budget_year");
    private static final Table OPINIONS = Table.named("goal_opinion").withKey("project_code", "budget_year", "seat");

    GoalContentProjection() {
        super(NAME, GOALS, OPINIONS);
        perSubject();
        on(GoalEvent.class, GoalContentProjection::project);
    }

    private static List<Change> project(GoalEvent event, Happened at) {
        Change row = GOALS.row(event.projectCode(), event.budgetYear()).set("version", at.version());
        return switch (event) {
            case GoalDrafted e ->
                List.of(row.set("status", "DRAFTED")
                        .set("overall_goal", e.overallGoal())
                        .set("funding", e.funding())
                        .setJson("indicators", e.indicators())
                        .set("satisfaction_waiver", e.satisfactionWaiver())
                        .set("content_hash", e.contentHash()));
            case GoalSubmitted _ -> List.of(row.set("status", "SUBMITTED").set("return_reason", null));
            case GoalConfirmed e ->
                List.of(row.set("status", "CONFIRMED")
                        .set("confirmed_hash", e.contentHash())
                        .set("head", e.head()));
            case OpinionGiven e ->
                List.of(
                        row,
                        OPINIONS.row(e.projectCode(), e.budgetYear(), e.seat())
                                .set("opinion", e.opinion())
                                .set("remark", e.text())
                                .set("given_on", at.businessDate()));
            case GoalReturned e -> List.of(row.set("status", "RETURNED").set("return_reason", e.reason()));
            case GoalPassed e -> List.of(row.set("status", "PASSED").set("grade", e.grade()));
            case GoalApproved e -> List.of(row.set("status", "APPROVED").set("approved_version", e.version()));
            case GoalStepAttested _, ClassifiedGoalApproved _ -> none();
        };
    }
}
