package org.jixiao.goals.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.EvaluationRules;
import org.jixiao.contracts.goals.EvaluationRules.Unproved;
import org.jixiao.platform.aggregate.Refusal;

/** Shares that are shares, and terms that a year can hold. */
final class EvaluationIsSound {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More working days than a year has are a slip of the pen. */
    private static final int MOST_DAYS = 250;

    private EvaluationIsSound() {}

    static List<Refusal> objections(EvaluationRules rules) {
        Unproved unproved = rules.unproved();
        boolean fits = unproved.fromWeight().signum() > 0
                && unproved.fromWeight().compareTo(HUNDRED) <= 0
                && unproved.proveDays() >= 1
                && unproved.proveDays() <= MOST_DAYS;
        return fits
                ? List.of()
                : List.of(Refusal.rule("unproved-rules-malformed").at("rules.evaluation.unproved"));
    }
}
