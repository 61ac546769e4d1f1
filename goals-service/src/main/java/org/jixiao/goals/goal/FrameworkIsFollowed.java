package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.Branch;
import org.jixiao.contracts.goals.Rules.Framework;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Each indicator stands in its place of the framework that the goal follows: the one of the rulebook's that its indicators fit
 * best, so that a goal with a cost group is held to the tree with costs. Where the framework fixes points, its groups sum to them
 * (财预〔2021〕101号).
 */
final class FrameworkIsFollowed implements SubmissionRule {

    @Override
    public List<Refusal> violations(GoalContent goal, Rules rules) {
        Set<Group> groups = goal.indicators().stream().map(Indicator::group).collect(Collectors.toSet());
        Framework framework = rules.goals().frameworks().stream()
                .min(Comparator.comparingLong((Framework one) -> goal.indicators().stream()
                                .filter(indicator -> !hasPlaceFor(indicator, one))
                                .count())
                        .thenComparingLong(one -> one.branches().stream()
                                .filter(branch -> !groups.contains(branch.group()))
                                .count()))
                .orElseThrow();
        List<Refusal> violations = new ArrayList<>();
        for (int i = 0; i < goal.indicators().size(); i++) {
            violations.addAll(misplaced(goal.indicators().get(i), i, framework));
        }
        framework.branches().forEach(branch -> violations.addAll(otherPoints(branch, framework, goal)));
        return violations;
    }

    private static boolean has(Framework framework, Group group) {
        return framework.branches().stream().anyMatch(branch -> branch.group() == group);
    }

    private static boolean hasPlaceFor(Indicator indicator, Framework framework) {
        return framework.branches().stream()
                .anyMatch(branch -> branch.group() == indicator.group()
                        && branch.categories().contains(indicator.category()));
    }

    private static List<Refusal> misplaced(Indicator indicator, int i, Framework framework) {
        if (!has(framework, indicator.group())) {
            return List.of(Refusal.rule("group-not-in-framework")
                    .at(SubmissionRule.field(i, "group"))
                    .with("framework", framework.name()));
        }
        return hasPlaceFor(indicator, framework)
                ? List.of()
                : List.of(Refusal.rule("category-in-wrong-group").at(SubmissionRule.field(i, "category")));
    }

    private static List<Refusal> otherPoints(Branch branch, Framework framework, GoalContent goal) {
        BigDecimal points = branch.points();
        boolean waived = goal.satisfactionWaiver() != null;
        if (points == null || (waived && branch.group() == Group.SATISFACTION)) {
            return List.of();
        }
        BigDecimal wanted = waived && branch.group() == Group.BENEFIT ? points.add(ofSatisfaction(framework)) : points;
        BigDecimal sum = goal.indicators().stream()
                .filter(indicator -> indicator.group() == branch.group())
                .map(Indicator::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(wanted) == 0
                ? List.of()
                : List.of(Refusal.rule("group-points-differ")
                        .at("indicators")
                        .with("group", branch.group().name())
                        .with("sum", sum.toPlainString())
                        .with("points", wanted.toPlainString()));
    }

    private static BigDecimal ofSatisfaction(Framework framework) {
        return framework.branches().stream()
                .filter(branch -> branch.group() == Group.SATISFACTION)
                .map(Branch::points)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
