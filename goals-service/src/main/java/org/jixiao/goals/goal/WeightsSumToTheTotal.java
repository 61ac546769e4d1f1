package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Every indicator carries points, and together they make the rulebook's total; 预算执行率 brings the rest at self-
 * evaluation.
 */
final class WeightsSumToTheTotal implements SubmissionRule {

    @Override
    public List<Refusal> violations(GoalContent goal, Rules rules) {
        List<Refusal> violations = new ArrayList<>();
        for (int i = 0; i < goal.indicators().size(); i++) {
            if (goal.indicators().get(i).weight().signum() <= 0) {
                violations.add(Refusal.rule("weight-not-positive").at(SubmissionRule.field(i, "weight")));
            }
        }
        BigDecimal sum = goal.indicators().stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = rules.weights().indicatorTotal();
        if (sum.compareTo(total) != 0) {
            violations.add(Refusal.rule("weights-do-not-sum-to-total")
                    .at("indicators")
                    .with("sum", sum.toPlainString())
                    .with("total", total.toPlainString()));
        }
        return violations;
    }
}
