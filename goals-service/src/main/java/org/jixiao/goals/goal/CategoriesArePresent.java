package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;

/** 数量, 质量, 时效, 成本 and one effect are never 不适用; 满意度 only with a reason. */
final class CategoriesArePresent implements SubmissionRule {

    private static final Map<Category, Refusal> REQUIRED = new EnumMap<>(Map.of(
            Category.QUANTITY, Refusal.rule("quantity-indicator-missing"),
            Category.QUALITY, Refusal.rule("quality-indicator-missing"),
            Category.TIMELINESS, Refusal.rule("timeliness-indicator-missing"),
            Category.COST, Refusal.rule("cost-indicator-missing")));

    private static final Set<Category> EFFECTS =
            EnumSet.of(Category.ECONOMIC, Category.SOCIAL, Category.ECOLOGICAL, Category.SUSTAINABLE);

    @Override
    public List<Refusal> violations(GoalContent goal, Rules rules) {
        Set<Category> present = EnumSet.noneOf(Category.class);
        List<Refusal> violations = new ArrayList<>();
        goal.indicators().forEach(indicator -> present.add(indicator.category()));
        REQUIRED.forEach((category, missing) -> {
            if (!present.contains(category)) {
                violations.add(missing.at("indicators"));
            }
        });
        if (EFFECTS.stream().noneMatch(present::contains)) {
            violations.add(Refusal.rule("benefit-indicator-missing").at("indicators"));
        }
        boolean satisfaction = present.contains(Category.SATISFACTION);
        if (satisfaction && goal.satisfactionWaiver() != null) {
            violations.add(Refusal.rule("satisfaction-waived-but-present").at("satisfactionWaiver"));
        }
        if (!satisfaction && goal.satisfactionWaiver() == null) {
            violations.add(Refusal.rule("satisfaction-missing").at("satisfactionWaiver"));
        }
        return violations;
    }
}
