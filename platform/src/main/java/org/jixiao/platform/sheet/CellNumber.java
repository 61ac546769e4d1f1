package org.jixiao.platform.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers of cells, which are binary in the program and decimal in the eyes of those who typed them. */
final class CellNumber {

    /** So many digits can be typed and are shown. The file holds two more, which are the noise of the binary number. */
    static final int DIGITS = 15;

    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_SINCE_1904 = LocalDate.of(1904, 1, 1);

    /** Before it the usual count is out by a day, since it holds 1900 for a leap year. */
    private static final int FIRST_RELIABLE_DAY = 61;

    /** The last day of the year 9999, where spreadsheet programs end. */
    private static final int LAST_DAY = 2_958_465;

    private CellNumber() {}

    /** The number that was typed: {@code 286.39999999999998} in the file is 286.4. Empty if it is none. */
    static Optional<BigDecimal> of(String content) {
        if (content.length() > LONGEST || !NUMBER.matcher(content).matches()) {
            return Optional.empty();
        }
        BigDecimal typed = new BigDecimal(content).round(new MathContext(DIGITS));
        return Optional.of(typed.signum() == 0 ? BigDecimal.ZERO : typed.stripTrailingZeros());
    }

    /** The day that the number counts. Empty if it is none, or has a time of day. */
    static Optional<LocalDate> day(String content, boolean since1904) {
        return of(content)
                .filter(number -> number.scale() <= 0 && number.signum() >= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0)
                .map(BigDecimal::longValue)
                .filter(days -> since1904 || days >= FIRST_RELIABLE_DAY)
                .map(days -> (since1904 ? DAY_ZERO_SINCE_1904 : DAY_ZERO).plusDays(days));
    }
}
