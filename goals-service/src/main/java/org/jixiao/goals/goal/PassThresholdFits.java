package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A pass threshold (及格门槛, 财预〔2021〕101号) is for what is scored by the share that was reached: ≥ and = of a number, and not a satisfaction
 * that the rulebook scores by bands.
 */
final class PassThresholdFits implements SubmissionRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Refusal> violations(GoalContent goal, Rules rules) {
        return IntStream.range(0, goal.indicators().size())
                .filter(i -> !fits(goal.indicators().get(i), rules))
                .mapToObj(
                        i -> Refusal.rule("pass-threshold-without-ratio").at(SubmissionRule.field(i, "passThreshold")))
                .toList();
    }

    private static boolean fits(Indicator indicator, Rules rules) {
        boolean byBands = indicator.direction() == Direction.AT_LEAST
                && indicator.group() == Group.SATISFACTION
                && Indicator.isPercent(indicator.unit())
                && !rules.scores().satisfaction().isEmpty();
        return holdsByDirection(indicator) && (indicator.passThreshold() == null || !byBands);
    }

    /** Whether there is none, or the direction is one that is scored by the share that was reached. */
    static boolean holdsByDirection(Indicator indicator) {
        return switch (indicator.direction()) {
            case AT_LEAST, EXACTLY -> true;
            case AT_MOST, QUALITATIVE, YES_NO, BY_DATE -> indicator.passThreshold() == null;
        };
    }

    /** Above nothing, and at most all of it. */
    static boolean isPercent(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(HUNDRED) <= 0;
    }
}
