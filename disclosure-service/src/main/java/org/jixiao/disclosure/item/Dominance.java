package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.Rules.Remainder;

/** A sum in which one amount outweighs the others tells about what that is. */
public final class Dominance {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Dominance() {}

    public static boolean isIn(List<BigDecimal> amounts, Remainder bounds) {
        BigDecimal all = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal largest = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return largest.multiply(HUNDRED).compareTo(all.multiply(bounds.largestShare())) > 0;
    }
}
