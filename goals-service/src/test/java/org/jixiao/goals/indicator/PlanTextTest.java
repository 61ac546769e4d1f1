package org.jixiao.goals.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.Indicator.Milestone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A plan by month")
class PlanTextTest {

    private static final List<Milestone> PLAN =
            List.of(new Milestone(3, new BigDecimal("10.5")), new Milestone(12, new BigDecimal("60")));

    @Test
    @DisplayName("reads as it is written")
    void readsAsItIsWritten() {
        assertThat(PlanText.of(PLAN)).isEqualTo("3月:10.5；12月:60");
        assertThat(PlanText.read(PlanText.of(PLAN))).hasValue(PLAN);
        assertThat(PlanText.read(" 3月：10.5 ; 12 月: 60 ")).hasValue(PLAN);
        assertThat(PlanText.of(List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "13月:1", "0月:1", "3月", "3月:许多", "3月:1，6月:2", "3月:1.23456"})
    @DisplayName("is nothing else")
    void isNothingElse(String text) {
        assertThat(PlanText.read(text)).isEmpty();
    }
}
