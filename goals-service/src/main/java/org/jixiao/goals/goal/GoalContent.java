package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalCompleted;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.goals.goal.GoalCommand.RequestAdjustment;
import org.jixiao.platform.canonical.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * What a goal says. Whoever confirms it is bound to the hash of exactly this, so that any other content is not
 * confirmed.
 */
public record GoalContent(
        String projectCode,
        int budgetYear,
        String overallGoal,
        BigDecimal funding,
        List<Indicator> indicators,
        @Nullable String satisfactionWaiver) {

    public GoalContent {
        indicators = List.copyOf(indicators);
    }

    static GoalContent of(DraftGoal command) {
        return new GoalContent(
                command.projectCode(),
                command.budgetYear(),
                command.overallGoal(),
                command.funding(),
                command.indicators(),
                command.satisfactionWaiver());
    }

    static GoalContent of(RequestAdjustment command) {
        return new GoalContent(
                command.projectCode(),
                command.budgetYear(),
                command.overallGoal(),
                command.funding(),
                command.indicators(),
                command.satisfactionWaiver());
    }

    static GoalContent of(GoalDrafted event) {
        return new GoalContent(
                event.projectCode(),
                event.budgetYear(),
                event.overallGoal(),
                event.funding(),
                event.indicators(),
                event.satisfactionWaiver());
    }

    static GoalContent of(GoalCompleted event) {
        return new GoalContent(
                event.projectCode(),
                event.budgetYear(),
                event.overallGoal(),
                event.funding(),
                event.indicators(),
                event.satisfactionWaiver());
    }

    static GoalContent of(AdjustmentRequested event) {
        return new GoalContent(
                event.projectCode(),
                event.budgetYear(),
                event.overallGoal(),
                event.funding(),
                event.indicators(),
                event.satisfactionWaiver());
    }

    static GoalContent of(GoalApproved event) {
        return new GoalContent(
                event.projectCode(),
                event.budgetYear(),
                event.overallGoal(),
                event.funding(),
                event.indicators(),
                event.satisfactionWaiver());
    }

    static GoalContent of(GoalAdjusted event) {
        return new GoalContent(
                event.projectCode(),
                event.budgetYear(),
                event.overallGoal(),
                event.funding(),
                event.indicators(),
                event.satisfactionWaiver());
    }

    String hash() {
        return CanonicalJson.hashOf(this);
    }

    GoalDrafted drafted() {
        return drafted(hash());
    }

    /** With the hash as it was stored: it stays what was confirmed, whatever a content may hold in later years. */
    GoalDrafted drafted(String storedHash) {
        return new GoalDrafted(
                projectCode, budgetYear, overallGoal, funding, indicators, satisfactionWaiver, storedHash);
    }

    GoalCompleted completed() {
        return new GoalCompleted(projectCode, budgetYear, overallGoal, funding, indicators, satisfactionWaiver, hash());
    }
}
