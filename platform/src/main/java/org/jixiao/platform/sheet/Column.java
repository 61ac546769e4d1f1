package org.jixiao.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that is written: its heading, and what its cells take from a row. The form holds for the whole column, so
 * that people who go on writing below the table get it as well: what they type into a column of texts stays as they typed it.
 * The width is in Latin letters; a Chinese character takes two.
 *
 * @param <T> what a row is made from
 */
public final class Column<T> {

    private static final int WIDEST = 255;

    private final String heading;
    private final int width;
    private final Form form;
    private final Pen<T> pen;

    private Column(String heading, int width, Form form, Pen<T> pen) {
        if (heading.isBlank() || width < 1 || width > WIDEST) {
            throw new IllegalArgumentException("a column has a heading and a width of 1 to " + WIDEST + ": " + heading);
        }
        this.heading = heading;
        this.width = width;
        this.form = form;
        this.pen = pen;
    }

    /** How the cells of a column look. */
    enum Form {
        TEXT("@", "left"),
        AMOUNT("#,##0.00", "right"),
        NUMBER("General", "right"),
        DATE("yyyy-mm-dd", "center");

        private final String format;
        private final String alignment;

        Form(String format, String alignment) {
            this.format = format;
            this.alignment = alignment;
        }

        String format() {
            return format;
        }

        String alignment() {
            return alignment;
        }
    }

    /** Puts what the column takes from a row into a cell. */
    @FunctionalInterface
    private interface Pen<T> {
        void write(Worksheet sheet, int row, int column, T from);
    }

    public static <T> Column<T> text(String heading, int width, Function<T, @Nullable String> text) {
        return new Column<>(heading, width, Form.TEXT, (sheet, row, column, from) -> {
            String written = text.apply(from);
            if (written != null) {
                sheet.value(row, column, CellText.encoded(written));
            }
        });
    }

    /** A sum of money or another number that is shown with two decimals. */
    public static <T> Column<T> amount(String heading, int width, Function<T, @Nullable BigDecimal> amount) {
        return new Column<>(heading, width, Form.AMOUNT, numbers(amount));
    }

    /** A number that is shown with the decimals it has. */
    public static <T> Column<T> number(String heading, int width, Function<T, @Nullable BigDecimal> number) {
        return new Column<>(heading, width, Form.NUMBER, numbers(number));
    }

    public static <T> Column<T> whole(String heading, int width, Function<T, @Nullable Integer> number) {
        return new Column<>(heading, width, Form.NUMBER, (sheet, row, column, from) -> {
            Integer written = number.apply(from);
            if (written != null) {
                sheet.value(row, column, written);
            }
        });
    }

    public static <T> Column<T> date(String heading, int width, Function<T, @Nullable LocalDate> date) {
        return new Column<>(heading, width, Form.DATE, (sheet, row, column, from) -> {
            LocalDate written = date.apply(from);
            if (written != null) {
                sheet.value(row, column, written);
            }
        });
    }

    /** What a spreadsheet program cannot hold exactly as a number is written as text, since no digit must be lost. */
    private static <T> Pen<T> numbers(Function<T, @Nullable BigDecimal> number) {
        return (sheet, row, column, from) -> {
            BigDecimal written = number.apply(from);
            if (written != null && written.stripTrailingZeros().precision() > CellNumber.DIGITS) {
                sheet.value(row, column, written.toPlainString());
            } else if (written != null) {
                sheet.value(row, column, written);
            }
        };
    }

    public String heading() {
        return heading;
    }

    int width() {
        return width;
    }

    Form form() {
        return form;
    }

    void write(Worksheet sheet, int row, int column, T from) {
        pen.write(sheet, row, column, from);
    }
}
