package org.jixiao.evaluation.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A result as it stands, beside what the other rulebook would make of it.
 *
 * @param basis whose result it is
 * @param resultVersion which result stands
 * @param then null where the other rulebook asks for something that was never recorded
 * @param missing what that is, by its name; empty where the result was scored anew
 * @param toReconcile names of lines on which the evaluators would have had to come to one value; empty of a self-evaluation
 */
record Compared(
        Subject subject,
        String name,
        String unitCode,
        Basis basis,
        int resultVersion,
        Outcome recorded,
        @Nullable Outcome then,
        List<String> missing,
        List<String> toReconcile) {

    boolean isOfOtherGrade() {
        return then != null && !Objects.equals(recorded.grade(), then.grade());
    }

    /** How many points the total moves, up or down; none where the result could not be scored anew. */
    BigDecimal points() {
        return then == null ? BigDecimal.ZERO : then.total().subtract(recorded.total());
    }

    /** How far the limit of the bound budget moves, up or down, 元; zero where either rulebook sets none. */
    BigDecimal money() {
        BigDecimal before = recorded.upTo();
        BigDecimal after = then == null ? null : then.upTo();
        return before == null || after == null ? BigDecimal.ZERO : after.subtract(before);
    }

    /** Whether there is something to be said of it. */
    boolean changes() {
        return isOfOtherGrade()
                || points().signum() != 0
                || money().signum() != 0
                || !missing.isEmpty()
                || !toReconcile.isEmpty();
    }
}
