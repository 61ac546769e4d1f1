package org.jixiao.contracts.goals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a goal says (绩效目标内容), the same from its first draft to its last adjustment.
 *
 * @param overallGoal 总体目标 of the budget year (年度目标)
 * @param funding the year's money that the goal is set for
 * @param satisfactionWaiver why 满意度 does not apply; null where it does
 * @param midTerm 中期目标; null of a subject of one year
 * @param whole tasks and money of a unit or department as a whole; null of a project or a policy
 * @param remainingTargets which targets of the year before the carried-over money still serves (结转资金的剩余目标); null where none is carried
 *     over
 */
public record GoalContent(
        String overallGoal,
        Funding funding,
        List<Indicator> indicators,
        @Nullable String satisfactionWaiver,
        @Nullable MidTermGoal midTerm,
        @Nullable WholePlan whole,
        @Nullable String remainingTargets) {}
