package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.number;

import java.util.List;
import org.jixiao.disclosure.portal.BarChart.Bar;
import org.jixiao.disclosure.portal.BarChart.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bar chart")
class BarChartTest {

    @Test
    @DisplayName("draws bars below each other, as long as their values, with room for the text behind the longest")
    void lengths() {
        BarChart chart = BarChart.of(
                List.of(new Value("甲", number("200"), "200 元", false), new Value("乙", number("50"), "50 元", true)));
        assertThat(chart.bars())
                .containsExactly(
                        new Bar("甲", "200 元", "56.00%", false, 15, 23, 36),
                        new Bar("乙", "50 元", "14.00%", true, 65, 73, 86));
        assertThat(chart.height()).isEqualTo(100);
        assertThat(chart.said()).isEqualTo("甲 200 元; 乙 50 元");
    }

    @Test
    @DisplayName("draws nothing for nothing, and nothing below zero")
    void nothing() {
        assertThat(BarChart.of(List.of()).height()).isZero();
        assertThat(BarChart.of(List.of(new Value("甲", number("0.00"), "0", false)))
                        .bars())
                .extracting(Bar::width)
                .containsExactly("0%");
        assertThat(BarChart.of(List.of(
                                new Value("甲", number("-5"), "-5", false), new Value("乙", number("5"), "5", false)))
                        .bars())
                .extracting(Bar::width)
                .containsExactly("0%", "56.00%");
    }

    @Test
    @DisplayName("shortens a label that is wider than a narrow screen, but not in its words")
    void longLabels() {
        BarChart chart = BarChart.of(List.of(new Value("长".repeat(23), number("1"), "1", false)));
        assertThat(chart.bars().getFirst().label()).isEqualTo("长".repeat(21) + "…");
        assertThat(chart.said()).startsWith("长".repeat(23));
    }
}
