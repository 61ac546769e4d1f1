package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.platform.canonical.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * What a goal says. The head's confirmation is bound to the hash of exactly this, so that any other content is not
 * confirmed.
 */
public record GoalContent(
        String projectCode,
        int budgetYear,
        String overallGoal,
        BigDecimal funding,
        List<Indicator> indicators,
        @Nullable String satisfactionWaiver) {

    static GoalContent of(DraftGoal command) {
        return new GoalContent(
                command.projectCode(),
                command.budgetYear(),
                command.overallGoal(),
                command.funding(),
                List.copyOf(command.indicators()),
                command.satisfactionWaiver());
    }

    GoalDrafted drafted() {
        return new GoalDrafted(
                projectCode,
                budgetYear,
                overallGoal,
                funding,
                indicators,
                satisfactionWaiver,
                CanonicalJson.hashOf(this));
    }
}
