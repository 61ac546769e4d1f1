package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** An indicator can be told from its neighbours, and says what reaching it means and, where the rulebook asks, how it is measured. */
final class IndicatorsAreMeasurable implements SubmissionRule {

    @Override
    public List<Refusal> violations(GoalContent goal, Rules rules) {
        List<Refusal> violations = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < goal.indicators().size(); i++) {
            Indicator indicator = goal.indicators().get(i);
            if (!codes.add(indicator.code())) {
                violations.add(Refusal.rule("indicator-code-duplicated").at(SubmissionRule.field(i, "code")));
            }
            if (!names.add(indicator.name())) {
                violations.add(Refusal.rule("indicator-name-duplicated").at(SubmissionRule.field(i, "name")));
            }
            missingMeasure(indicator, i).ifPresent(violations::add);
            if (rules.goals().methodSheets()) {
                missing(indicator.methodSheet(), Refusal.rule("method-sheet-missing"), i, "methodSheet")
                        .ifPresent(violations::add);
            }
            if (indicator.kind() == Indicator.Kind.ONE_OFF
                    && indicator.direction() != Indicator.Direction.BY_DATE
                    && indicator.dueDate() == null) {
                violations.add(Refusal.rule("due-date-missing").at(SubmissionRule.field(i, "dueDate")));
            }
        }
        return violations;
    }

    private static Optional<Refusal> missingMeasure(Indicator indicator, int i) {
        return switch (indicator.direction()) {
            case AT_LEAST, AT_MOST, EXACTLY -> missing(indicator.target(), Refusal.rule("target-missing"), i, "target");
            case QUALITATIVE -> missing(indicator.standard(), Refusal.rule("standard-missing"), i, "standard");
            case BY_DATE -> missing(indicator.dueDate(), Refusal.rule("due-date-missing"), i, "dueDate");
            case YES_NO -> Optional.empty();
        };
    }

    private static Optional<Refusal> missing(@Nullable Object value, Refusal reason, int i, String field) {
        return value == null ? Optional.of(reason.at(SubmissionRule.field(i, field))) : Optional.empty();
    }
}
