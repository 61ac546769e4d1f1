package org.jixiao.contracts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a package for the finance bureau (报送) holds about one subject.
 *
 * @param name null for a classified subject (涉密), of which nothing but its code is said; so are amount, score and grade
 * @param amount what the budget has for it, 元; null where the package does not tell
 * @param score of its result; null where it has none, or where the package does not tell
 * @param grade of its result, 无法证明 or 弄虚作假 where it has none; null where the package does not tell
 * @param resultVersion which of its results; null where it has none, or where the package does not tell
 */
public record SubmittedItem(
        Subject subject,
        @Nullable String name,
        String unitCode,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal score,
        @Nullable String grade,
        @Nullable Integer resultVersion) {

    /** A subject of which nothing but its code is said. */
    public static SubmittedItem classified(Subject subject, String unitCode) {
        return new SubmittedItem(subject, null, unitCode, null, null, null, null);
    }
}
