package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A pass threshold (及格门槛, 财预〔2021〕101号) is for what is scored by the share that was reached: ≥ and = of a number, and not a satisfaction
 * that the rulebook scores by bands.
 */
public final class PassThresholdFits implements SubmissionRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    PassThresholdFits() {}

    @Override
    public List<Refusal> violations(GoalContent goal, Rules rules) {
        return violations(goal.indicators(), rules);
    }

    /** Thresholds of indicators that take none. */
    public static List<Refusal> violations(List<Indicator> indicators, Rules rules) {
        return IntStream.range(0, indicators.size())
                .filter(i -> !fits(indicators.get(i), rules))
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

    /**
     * Thresholds that an adjustment would lower: what was to be reached for any points stays to be reached. An indicator without a threshold
     * of its own has the rulebook's, and without that none.
     *
     * @param standing null where it is not held here
     */
    static List<Refusal> lowered(GoalContent wish, @Nullable GoalContent standing, Rules rules) {
        if (standing == null) {
            return List.of();
        }
        Map<String, Indicator> before =
                standing.indicators().stream().collect(Collectors.toMap(Indicator::code, known -> known));
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < wish.indicators().size(); i++) {
            Indicator wished = wish.indicators().get(i);
            Indicator known = before.get(wished.code());
            if (known != null
                    && threshold(wished, rules).compareTo(threshold(known, rules)) < 0
                    && isScoredByShare(known)
                    && isScoredByShare(wished)) {
                objections.add(Refusal.rule("pass-threshold-lowered")
                        .at(SubmissionRule.field(i, "passThreshold"))
                        .with("percent", threshold(known, rules).toPlainString()));
            }
        }
        return objections;
    }

    private static BigDecimal threshold(Indicator indicator, Rules rules) {
        BigDecimal own = indicator.passThreshold();
        BigDecimal common = rules.scores().passThreshold();
        return own != null ? own : common != null ? common : BigDecimal.ZERO;
    }

    /** Whether there is none, or the direction is one that is scored by the share that was reached. */
    static boolean holdsByDirection(Indicator indicator) {
        return isScoredByShare(indicator) || indicator.passThreshold() == null;
    }

    private static boolean isScoredByShare(Indicator indicator) {
        return switch (indicator.direction()) {
            case AT_LEAST, EXACTLY -> true;
            case AT_MOST, QUALITATIVE, YES_NO, BY_DATE -> false;
        };
    }

    /** Above nothing, and at most all of it. */
    static boolean isPercent(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(HUNDRED) <= 0;
    }
}
