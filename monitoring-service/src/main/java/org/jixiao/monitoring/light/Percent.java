package org.jixiao.monitoring.light;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages with 2 decimals, half-up: what is judged is exactly what is shown. */
final class Percent {

    static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    static boolean atLeast(BigDecimal value, BigDecimal bound) {
        return value.compareTo(bound) >= 0;
    }

    static boolean atMost(BigDecimal value, BigDecimal bound) {
        return value.compareTo(bound) <= 0;
    }
}
