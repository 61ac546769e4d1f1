package org.jixiao.goals.goal;

import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Something that must hold of a goal before it may go into review. All rules are asked, so that all errors come back at
 * once.
 */
interface SubmissionRule {

    List<SubmissionRule> ALL = List.of(
            new FundingIsNamed(),
            new CarryOverIsExplained(),
            new WeightsSumToTheTotal(),
            new FrameworkIsFollowed(),
            new CategoriesArePresent(),
            new IndicatorsAreMeasurable(),
            new MilestonesLeadToTheTarget(),
            new PassThresholdFits(),
            new MidTermIsMeasurable());

    List<Refusal> violations(GoalContent goal, Rules rules);

    static List<Refusal> allViolations(GoalContent goal, Rules rules) {
        return ALL.stream()
                .flatMap(rule -> rule.violations(goal, rules).stream())
                .toList();
    }

    /** The path of an indicator's field, as the caller sent it. */
    static String field(int indicator, String name) {
        return "indicators[" + indicator + "]." + name;
    }
}
