package org.jixiao.goals.form;

import java.math.BigDecimal;
import java.util.Objects;
import org.jixiao.kernel.input.Line;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Cells that people filled in, held to the same bounds as the fields of a request. */
public final class Cells {

    private static final int LONGEST_LINE = 200;

    private Cells() {}

    /** A required {@link Line}. */
    public static String line(SheetRow row, String heading) {
        return orEmpty(noLongerThan(LONGEST_LINE, row, heading, row.text(heading)));
    }

    /** A {@link Line} that may be left out. */
    public static @Nullable String optionalLine(SheetRow row, String heading) {
        return noLongerThan(LONGEST_LINE, row, heading, row.optionalText(heading));
    }

    /** A text of at most so many characters; empty where there is none. */
    public static String upTo(int limit, SheetRow row, String heading) {
        return orEmpty(noLongerThan(limit, row, heading, row.optionalText(heading)));
    }

    /** A required text of a pattern, for example a code. */
    public static String matching(String pattern, SheetRow row, String heading, Refusal otherwise) {
        String text = row.text(heading);
        if (row.isSound() && !text.matches(pattern)) {
            row.refuse(heading, otherwise);
        }
        return text;
    }

    /** A number of at most so many digits before the point and after it; null where there is none. */
    public static @Nullable BigDecimal number(int digits, int decimals, SheetRow row, String heading) {
        BigDecimal value = row.optionalDecimal(heading);
        if (value != null && (value.scale() > decimals || value.precision() - value.scale() > digits)) {
            row.refuse(
                    heading,
                    Refusal.rule("cell-number-out-of-range")
                            .with("digits", digits)
                            .with("decimals", decimals));
        }
        return value;
    }

    private static @Nullable String noLongerThan(int limit, SheetRow row, String heading, @Nullable String text) {
        if (text != null && text.length() > limit) {
            row.refuse(heading, Refusal.rule("cell-too-long").with("limit", limit));
        }
        return text;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
