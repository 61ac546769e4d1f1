package org.jixiao.evaluation.whatif;

import java.math.BigDecimal;
import java.util.Objects;
import org.jixiao.contracts.Subject;

/**
 * A result as it stands, beside what the other rulebook would make of it.
 *
 * @param resultVersion which result stands
 */
record Compared(Subject subject, String name, String unitCode, int resultVersion, Outcome recorded, Outcome then) {

    boolean isOfOtherGrade() {
        return !Objects.equals(recorded.grade(), then.grade());
    }

    /** How many points the total moves, up or down. */
    BigDecimal points() {
        return then.total().subtract(recorded.total());
    }

    /** How far the limit of the bound budget moves, up or down, 元; zero where either rulebook sets none. */
    BigDecimal money() {
        BigDecimal before = recorded.upTo();
        BigDecimal after = then.upTo();
        return before == null || after == null ? BigDecimal.ZERO : after.subtract(before);
    }

    boolean changes() {
        return isOfOtherGrade() || points().signum() != 0 || money().signum() != 0;
    }
}
