package org.jixiao.platform.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what people wrote. Stands here once, so that a value which comes in by one door is not refused at another. */
public final class PlainValues {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");

    /** Centuries in which public money is spent; far outside of them the database has no date. */
    private static final Pattern DATE = Pattern.compile("(19|2\\d)\\d\\d-\\d\\d-\\d\\d");

    private PlainValues() {}

    /**
     * Whether it is a text that people can have written: no control characters but line breaks and tabs, no broken surrogates. The
     * database cannot hold some of them in a column, and an event that holds one could never be shown.
     */
    public static boolean isText(String text) {
        return text.codePoints().allMatch(PlainValues::isText);
    }

    /** The same of one code point. */
    public static boolean isText(int codePoint) {
        boolean lineBreakOrTab = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        boolean brokenSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return lineBreakOrTab || (!Character.isISOControl(codePoint) && !brokenSurrogate);
    }

    /** The exact number, of a size that sums of money and indicators can have and without an exponent. */
    public static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The day of the calendar, written as {@code 2020-03-31}. */
    public static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
