package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is read of a number so far, figure by figure and unit by unit. */
final class NumberReading {

    static final int TEN_THOUSAND = 4;
    private static final int HUNDRED_MILLION = 8;
    private static final int HUNDRED = 2;

    private BigDecimal whole = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private @Nullable BigDecimal figure;
    private BigDecimal step = BigDecimal.ONE;
    private int largest;
    private int last;
    private int unsaid;

    /** @param digit whether it is a single one: at the end, behind 百 or more, it counts the next smaller unit, as in 三万五 */
    void addFigure(BigDecimal read, boolean digit) {
        unsaid = digit && figure == null && last >= HUNDRED ? last - 1 : 0;
        figure = read;
        step = BigDecimal.ONE.scaleByPowerOfTen(-read.scale());
    }

    /** @param power of ten that it stands for */
    void addUnit(int power) {
        if (power < TEN_THOUSAND) {
            step = (figure == null ? BigDecimal.ONE : step).scaleByPowerOfTen(power);
            section = section.add((figure == null ? BigDecimal.ONE : figure).scaleByPowerOfTen(power));
        } else {
            BigDecimal part = figure == null ? section : section.add(figure);
            step = step.scaleByPowerOfTen(power);
            whole = power == HUNDRED_MILLION
                    ? whole.add(part).scaleByPowerOfTen(power)
                    : whole.add(part.scaleByPowerOfTen(power));
            section = BigDecimal.ZERO;
        }
        figure = null;
        unsaid = 0;
        last = power;
        largest = Math.max(largest, power);
    }

    /** A figure goes on with a unit only: another one behind it belongs to another number. */
    boolean endsInFigure() {
        return figure != null;
    }

    /** The power of ten of its largest unit; 0 where it has none. */
    int largest() {
        return largest;
    }

    BigDecimal value() {
        BigDecimal value = whole.add(section);
        return figure == null ? value : value.add(figure.scaleByPowerOfTen(unsaid));
    }

    /** How much one more of its last digit would be. */
    BigDecimal step() {
        return step.scaleByPowerOfTen(unsaid);
    }
}
