package org.jixiao.evaluation.keyevaluation;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jspecify.annotations.Nullable;

/**
 * What the record says of the subject, for the report.
 *
 * @param goal as it was approved; null before
 * @param overallGoal 年度总体目标 in the goal's last version
 * @param selfEvaluation its result of its own; null before, and where it is void (弄虚作假)
 * @param falsification what was found false of it last, also where it was done again since; null where nothing was
 * @param money of the subject and its parts
 */
record Facts(
        @Nullable GoalApproved goal,
        String overallGoal,
        @Nullable SelfEvaluationFinalised selfEvaluation,
        @Nullable FalsificationFound falsification,
        Money money) {

    static Facts none() {
        return new Facts(null, "", null, null, Money.unheard());
    }

    Facts after(StoredEvent event) {
        return switch (event) {
            case GoalApproved approved ->
                new Facts(approved, approved.content().overallGoal(), selfEvaluation, falsification, money);
            case GoalAdjusted adjusted ->
                new Facts(goal, adjusted.content().overallGoal(), selfEvaluation, falsification, money);
            case SelfEvaluationFinalised result -> new Facts(goal, overallGoal, result, falsification, money);
            case FalsificationFound found -> new Facts(goal, overallGoal, null, found, money);
            case DocumentCounted document ->
                new Facts(goal, overallGoal, selfEvaluation, falsification, money.after(document));
            default -> this;
        };
    }
}
