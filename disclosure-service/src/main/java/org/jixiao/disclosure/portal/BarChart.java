package org.jixiao.disclosure.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars from left to right, each below its label and before its value, so that no colour has to be told apart and the chart is as wide
 * as the screen. Lengths across are percent of the chart's width, heights are pixels.
 *
 * @param said the chart in words, for those who do not see it
 */
public record BarChart(List<Bar> bars, int height, String said) {

    private static final int EACH = 50;
    private static final int LABEL = 15;
    private static final int BAR = 23;
    private static final int VALUE = 36;
    private static final int LONGEST_LABEL = 22;

    /** Leaves room for the value behind the longest bar, on a narrow screen as well. */
    private static final BigDecimal WIDEST = BigDecimal.valueOf(56);

    /** What is drawn. */
    public record Bar(String label, String value, String width, boolean second, int labelAt, int barAt, int valueAt) {}

    /**
     * What is told.
     *
     * @param text the value in words
     * @param second drawn in the second colour, which the label repeats
     */
    record Value(String label, BigDecimal amount, String text, boolean second) {}

    static BarChart of(List<Value> values) {
        BigDecimal largest = values.stream().map(Value::amount).reduce(BigDecimal.ZERO, BigDecimal::max);
        List<Bar> bars = new ArrayList<>();
        for (Value value : values) {
            int top = bars.size() * EACH;
            bars.add(new Bar(
                    shortened(value.label()),
                    value.text(),
                    share(value.amount(), largest) + "%",
                    value.second(),
                    top + LABEL,
                    top + BAR,
                    top + VALUE));
        }
        return new BarChart(
                List.copyOf(bars),
                bars.size() * EACH,
                String.join(
                        "; ",
                        values.stream()
                                .map(value -> value.label() + " " + value.text())
                                .toList()));
    }

    private static String share(BigDecimal amount, BigDecimal largest) {
        return largest.signum() == 0 || amount.signum() <= 0
                ? "0"
                : amount.multiply(WIDEST)
                        .divide(largest, 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }
}
