package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.MidTermGoal;
import org.jixiao.contracts.goals.MidTermGoal.MidTermIndicator;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;

/** A mid-term goal, where there is one, names money and indicators that can be reached. */
final class MidTermIsMeasurable implements SubmissionRule {

    @Override
    public List<Refusal> violations(GoalContent goal, Rules rules) {
        MidTermGoal midTerm = goal.midTerm();
        if (midTerm == null) {
            return List.of();
        }
        List<Refusal> violations = new ArrayList<>();
        if (midTerm.toYear() <= midTerm.fromYear()) {
            violations.add(Refusal.rule("mid-term-of-one-year").at("midTerm.toYear"));
        }
        if (midTerm.funding().total().compareTo(goal.funding().total()) < 0) {
            violations.add(Refusal.rule("mid-term-funding-below-annual").at("midTerm.funding"));
        }
        if (midTerm.indicators().isEmpty()) {
            violations.add(Refusal.rule("mid-term-indicators-missing").at("midTerm.indicators"));
        }
        for (int i = 0; i < midTerm.indicators().size(); i++) {
            violations.addAll(unmeasured(midTerm.indicators().get(i), "midTerm.indicators[" + i + "]."));
        }
        return violations;
    }

    private static List<Refusal> unmeasured(MidTermIndicator indicator, String place) {
        return switch (indicator.direction()) {
            case AT_LEAST, AT_MOST, EXACTLY ->
                indicator.target() == null
                        ? List.of(Refusal.rule("target-missing").at(place + "target"))
                        : List.of();
            case QUALITATIVE, YES_NO, BY_DATE ->
                indicator.standard() == null
                        ? List.of(Refusal.rule("standard-missing").at(place + "standard"))
                        : List.of();
        };
    }
}
