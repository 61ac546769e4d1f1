package org.jixiao.goals.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Rules.Branch;
import org.jixiao.contracts.goals.Rules.Framework;
import org.jixiao.contracts.goals.Rules.GoalRules;
import org.jixiao.contracts.goals.Rules.Weights;
import org.jixiao.platform.aggregate.Refusal;

/** Every goal can follow a framework, and each of its indicators has one place there. */
final class FrameworksAreSound {

    private FrameworksAreSound() {}

    static List<Refusal> objections(GoalRules rules, Weights weights) {
        List<Refusal> objections = new ArrayList<>();
        if (rules.frameworks().isEmpty()) {
            objections.add(Refusal.rule("framework-missing").at("rules.goals.frameworks"));
        }
        for (int i = 0; i < rules.frameworks().size(); i++) {
            Framework framework = rules.frameworks().get(i);
            String field = "rules.goals.frameworks[" + i + "]";
            if (!hasOnePlaceForEach(framework)) {
                objections.add(Refusal.rule("framework-ambiguous").at(field));
            }
            if (!fixesAllPointsOrNone(framework, weights)) {
                objections.add(Refusal.rule("framework-points-differ").at(field));
            }
        }
        return objections;
    }

    /** Without a place for the categories that no goal may leave out, no goal could pass. */
    private static boolean hasOnePlaceForEach(Framework framework) {
        Set<Group> groups = new HashSet<>();
        Set<Category> categories = new HashSet<>();
        boolean distinct = true;
        for (Branch branch : framework.branches()) {
            distinct &= groups.add(branch.group());
            for (Category category : branch.categories()) {
                distinct &= categories.add(category);
            }
        }
        return distinct && categories.equals(Set.of(Category.values()));
    }

    private static boolean fixesAllPointsOrNone(Framework framework, Weights weights) {
        List<BigDecimal> points = framework.branches().stream()
                .map(Branch::points)
                .filter(Objects::nonNull)
                .toList();
        return points.isEmpty()
                || (points.size() == framework.branches().size()
                        && points.stream()
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .compareTo(weights.indicatorTotal())
                                == 0);
    }
}
