package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.Indicator.Milestone;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A plan by month (计划进度), where an indicator carries one, goes forward and ends at the target, since tracking holds the actual value
 * against it instead of against a twelfth for each month.
 */
final class MilestonesLeadToTheTarget implements SubmissionRule {

    @Override
    public List<Refusal> violations(GoalContent goal, Rules rules) {
        List<Refusal> violations = new ArrayList<>();
        for (int i = 0; i < goal.indicators().size(); i++) {
            String place = SubmissionRule.field(i, "milestones");
            objections(goal.indicators().get(i)).forEach(objection -> violations.add(objection.at(place)));
        }
        return violations;
    }

    /** What speaks against an indicator's plan. */
    static List<Refusal> objections(Indicator indicator) {
        List<Milestone> plan = indicator.milestones();
        if (plan.isEmpty()) {
            return List.of();
        }
        if (!isCounted(indicator) || indicator.kind() == Kind.ONE_OFF) {
            return List.of(Refusal.rule("milestones-of-nothing-counted"));
        }
        List<Refusal> objections = new ArrayList<>();
        if (!areAscending(plan)) {
            objections.add(Refusal.rule("milestone-months-not-ascending"));
        }
        if (indicator.kind() == Kind.CUMULATIVE && fall(plan)) {
            objections.add(Refusal.rule("milestones-fall"));
        }
        BigDecimal target = indicator.target();
        if (target != null && plan.getLast().value().compareTo(target) != 0) {
            objections.add(Refusal.rule("last-milestone-not-target").with("target", target.toPlainString()));
        }
        return objections;
    }

    /** Whether a number is the target. */
    static boolean isCounted(Indicator indicator) {
        return switch (indicator.direction()) {
            case AT_LEAST, AT_MOST, EXACTLY -> true;
            case QUALITATIVE, YES_NO, BY_DATE -> false;
        };
    }

    private static boolean areAscending(List<Milestone> plan) {
        for (int i = 1; i < plan.size(); i++) {
            if (plan.get(i).month() <= plan.get(i - 1).month()) {
                return false;
            }
        }
        return true;
    }

    /** What has been reached since the beginning of the year is never less later on. */
    private static boolean fall(List<Milestone> plan) {
        BigDecimal before = BigDecimal.ZERO;
        for (Milestone milestone : plan) {
            if (milestone.value().compareTo(before) < 0) {
                return true;
            }
            before = milestone.value();
        }
        return false;
    }
}
