package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;

/** Points have two decimals and are rounded half-up once, at the end of each line of calculation. */
public final class Points {

    public static final BigDecimal ZERO = new BigDecimal("0.00");
    public static final BigDecimal HUNDRED = new BigDecimal("100");

    private Points() {}

    public static BigDecimal round(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    /** {@code whole × part ÷ of}, rounded. */
    public static BigDecimal share(BigDecimal whole, BigDecimal part, BigDecimal of) {
        return whole.multiply(part).divide(of, 2, RoundingMode.HALF_UP);
    }

    static CalculationLine whole(BigDecimal weight) {
        return line(Rule.REACHED, round(weight), "%s", weight);
    }

    static CalculationLine nothing(Rule rule) {
        return new CalculationLine(rule, "0", ZERO);
    }

    static CalculationLine line(Rule rule, BigDecimal points, String formula, BigDecimal... numbers) {
        Object[] texts = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            texts[i] = text(numbers[i]);
        }
        return new CalculationLine(rule, String.format(Locale.ROOT, formula, texts), points);
    }

    /** Whether {@code part ÷ of} reaches so many percent; without rounding. */
    static boolean reaches(BigDecimal part, BigDecimal of, BigDecimal percent) {
        return part.multiply(HUNDRED).compareTo(of.multiply(percent)) >= 0;
    }

    /** As it is read: without zeros that say nothing. */
    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
