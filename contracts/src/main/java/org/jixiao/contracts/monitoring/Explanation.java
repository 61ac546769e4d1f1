package org.jixiao.contracts.monitoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a light came about, so that a reader can do the sum again years later.
 *
 * @param rule stable name of the rule that decided, kebab case
 * @param formula the rule's formula in the symbols of the inputs; percentages are rounded half-up to 2 decimals before they are
 *     judged
 * @param inputs the values of the symbols
 * @param result what the formula gave; null where the rule has no number
 * @param rulebookVersion version of the rulebook whose thresholds were applied
 */
public record Explanation(
        String rule,
        String formula,
        List<Input> inputs,
        @Nullable BigDecimal result,
        int rulebookVersion) {

    /** One symbol of the formula and its value as text. */
    public record Input(String symbol, String value) {}
}
