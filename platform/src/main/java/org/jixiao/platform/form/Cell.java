package org.jixiao.platform.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A cell of a form: a text, or a number, and how far it reaches. A text is always a text, whatever it begins with. */
public final class Cell {

    private final String text;
    private final @Nullable BigDecimal number;
    private final Kind kind;
    private final int across;
    private final int down;

    private Cell(String text, @Nullable BigDecimal number, Kind kind, int across, int down) {
        if (across < 1 || down < 1) {
            throw new IllegalArgumentException("a cell reaches over one column and one row at least");
        }
        this.text = text;
        this.number = number;
        this.kind = kind;
        this.across = across;
        this.down = down;
    }

    /** How a cell looks. */
    enum Kind {
        TEXT("left", "@"),
        LABEL("center", "@"),
        AMOUNT("right", "#,##0.00####"),
        NUMBER("center", "General");

        private final String alignment;
        private final String format;

        Kind(String alignment, String format) {
            this.alignment = alignment;
            this.format = format;
        }

        String alignment() {
            return alignment;
        }

        String format() {
            return format;
        }
    }

    /** A text that runs from the left; cut by the end of a page it goes on on the next. */
    public static Cell text(@Nullable String text) {
        return of(text, Kind.TEXT);
    }

    /** A short text in the middle; cut by the end of a page it is said again on the next. */
    public static Cell label(@Nullable String text) {
        return of(text, Kind.LABEL);
    }

    /** Where people write by hand. */
    public static Cell empty() {
        return of("", Kind.TEXT);
    }

    /** A sum of money, with two decimals and up to six where it has them; empty where there is none. */
    public static Cell amount(@Nullable BigDecimal amount) {
        return amount == null ? empty() : of(amount, Kind.AMOUNT, written(amount));
    }

    /** A number with the decimals that say something; empty where there is none. */
    public static Cell number(@Nullable BigDecimal number) {
        return number == null
                ? empty()
                : of(number, Kind.NUMBER, number.stripTrailingZeros().toPlainString());
    }

    private static String written(BigDecimal amount) {
        DecimalFormat format = new DecimalFormat(Kind.AMOUNT.format(), DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }

    private static Cell of(@Nullable String text, Kind kind) {
        return new Cell(text == null ? "" : PlainText.of(text), null, kind, 1, 1);
    }

    private static Cell of(BigDecimal number, Kind kind, String text) {
        return new Cell(text, number, kind, 1, 1);
    }

    public Cell across(int columns) {
        return new Cell(text, number, kind, columns, down);
    }

    public Cell down(int rows) {
        return new Cell(text, number, kind, across, rows);
    }

    /** What is read in the cell. */
    public String text() {
        return text;
    }

    /** The number itself; null of a text. */
    @Nullable
    BigDecimal number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    int across() {
        return across;
    }

    int down() {
        return down;
    }
}
