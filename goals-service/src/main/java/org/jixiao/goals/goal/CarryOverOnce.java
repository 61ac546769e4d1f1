package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Money is carried over once: what was carried into the year before and is still unused has had its second year and becomes 结余.
 * What is carried over now can therefore come from the money of the year before only.
 */
final class CarryOverOnce {

    private CarryOverOnce() {}

    /** @param before the goal of the year before as it was approved last; null where there is none here */
    static Optional<Refusal> objection(Funding funding, @Nullable GoalContent before) {
        if (before == null || before.funding().carriedOver().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal most = before.funding().appropriation().add(before.funding().other());
        return funding.carriedOver().compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of(Refusal.rule("carried-over-twice")
                        .at("funding.carriedOver")
                        .with("carriedOver", funding.carriedOver().toPlainString())
                        .with("most", most.toPlainString()));
    }
}
