package org.jixiao.goals.goal;

import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Money of the year before (结转资金) enters the goal as its own line of the funding, together with the targets that it still serves: the old
 * goal was scored on what stood on 31 December, and what was missing then must not be forgotten.
 */
final class CarryOverIsExplained implements SubmissionRule {

    @Override
    public List<Refusal> violations(GoalContent goal, Rules rules) {
        boolean carriedOver = goal.funding().carriedOver().signum() > 0;
        boolean explained = goal.remainingTargets() != null;
        if (carriedOver == explained) {
            return List.of();
        }
        return carriedOver
                ? List.of(Refusal.rule("remaining-targets-missing").at("remainingTargets"))
                : List.of(Refusal.rule("remaining-targets-without-carry-over").at("remainingTargets"));
    }
}
