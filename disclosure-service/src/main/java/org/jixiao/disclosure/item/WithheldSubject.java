package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jspecify.annotations.Nullable;

/**
 * A subject of which something is withheld.
 *
 * @param name its name, or its code name (代号); null where none is known
 * @param unitCode the unit that it belongs to; null where none is known
 * @param policies codes of the policies that it carries out
 * @param amounts what is known of its money, 元
 * @param bar the ground on which the subject as a whole is kept back; null where only items of it are
 * @param hidden nothing of it is public, so that no text may name it
 * @param moneyHidden none of its money is public, whatever else of it is
 * @param matters in which it is withheld, and its money with it
 */
public record WithheldSubject(
        Subject subject,
        @Nullable String name,
        @Nullable String unitCode,
        List<String> policies,
        List<BigDecimal> amounts,
        @Nullable LegalGround bar,
        boolean hidden,
        boolean moneyHidden,
        List<Matter> matters) {

    /** Whether its money is within that of a whole, or of a policy. */
    boolean isPartOf(Subject whole) {
        return whole.budgetYear() == subject.budgetYear()
                && switch (subject.kind()) {
                    case Subject.PROJECT ->
                        switch (whole.kind()) {
                            case Subject.DEPARTMENT -> true;
                            case Subject.UNIT -> whole.code().equals(unitCode);
                            case Subject.POLICY -> policies.contains(whole.code());
                            default -> false;
                        };
                    case Subject.UNIT -> whole.kind().equals(Subject.DEPARTMENT);
                    default -> false;
                };
    }

    BigDecimal largestAmount() {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
