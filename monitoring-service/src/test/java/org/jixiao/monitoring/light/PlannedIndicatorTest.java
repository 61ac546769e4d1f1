package org.jixiao.monitoring.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_MOST;
import static org.jixiao.contracts.goals.Indicator.Direction.EXACTLY;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.contracts.goals.Indicator.Kind.POINT_IN_TIME;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.Examples.planned;
import static org.jixiao.monitoring.Examples.reached;
import static org.jixiao.monitoring.Examples.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Milestone;
import org.jixiao.contracts.goals.Rules.ExactlyVariant;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.Explanation.Input;
import org.jixiao.contracts.monitoring.Light;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The light of an indicator with a plan by month")
class PlannedIndicatorTest {

    /** A fair in October: nothing before June, most of it in autumn. */
    private static final List<Milestone> FAIR =
            List.of(new Milestone(6, number("0")), new Milestone(9, number("20")), new Milestone(10, number("100")));

    @ParameterizedTest(name = "by month {0}, A = {1}: {2} % is {3}")
    @DisplayName("follows the plan and not the months")
    @CsvSource({
        " 3,   0,       , GREY",
        " 6,   0,       , GREY",
        " 6,   5,       , GREEN",
        " 9,   0,       , RED",
        " 9,  11,  55.00, RED",
        " 9,  15,  75.00, YELLOW",
        " 9,  16,  80.00, GREEN",
        "10,  80,  80.00, GREEN",
        "12,  79,  79.00, YELLOW",
        " 9, 120, 120.00, BLUE",
    })
    void atLeast(int month, String actual, @Nullable BigDecimal result, Light light) {
        expect(read(planned("I1", AT_LEAST, CUMULATIVE, "100", FAIR), actual, month), light, result);
    }

    @ParameterizedTest(name = "by month {0}, A = {1}: {2} % is {3}")
    @DisplayName("stays within what the plan allows so far")
    @CsvSource({
        "3,   0,       , GREEN",
        "3,   1,       , YELLOW",
        "9,  20, 100.00, GREEN",
        "9,  21, 105.00, YELLOW",
        "9, 101, 505.00, RED",
    })
    void atMost(int month, String actual, @Nullable BigDecimal result, Light light) {
        expect(read(planned("I1", AT_MOST, CUMULATIVE, "100", FAIR), actual, month), light, result);
    }

    @ParameterizedTest(name = "by month {0}, A = {1}: {2} % is {3}")
    @DisplayName("deviates from the plan where exactly that is asked for")
    @CsvSource({"3, 0, , GREY", "9, 22, 10.00, GREEN", "9, 16, 20.00, YELLOW", "9, 25, 25.00, RED"})
    void exactly(int month, String actual, @Nullable BigDecimal result, Light light) {
        Indicator indicator = planned("I1", EXACTLY, CUMULATIVE, "100", FAIR);

        expect(
                IndicatorLights.read(
                        indicator,
                        reached("I1", actual),
                        new CutOff(2020, month),
                        Thresholds.of(1, rules(ExactlyVariant.STRICT))),
                light,
                result);
    }

    @Test
    @DisplayName("follows the plan of a rate too")
    void pointInTime() {
        List<Milestone> rising = List.of(new Milestone(6, number("60")), new Milestone(12, number("90")));

        expect(read(planned("I1", AT_LEAST, POINT_IN_TIME, "90", rising), "54", 6), Light.GREEN, number("90.00"));
    }

    @Test
    @DisplayName("says what was planned")
    void explains() {
        IndicatorLight light = read(planned("I1", AT_LEAST, CUMULATIVE, "100", FAIR), "16", 9);

        assertThat(light.why().formula()).isEqualTo("A ÷ P × 100");
        assertThat(light.why().inputs())
                .containsExactly(
                        new Input("A", "16"), new Input("T", "100"), new Input("P", "20"), new Input("m", "9"));
    }

    private static IndicatorLight read(Indicator indicator, String actual, int month) {
        return IndicatorLights.read(
                indicator,
                reached("I1", actual),
                new CutOff(2020, month),
                Thresholds.of(1, rules(ExactlyVariant.LENIENT)));
    }

    private static void expect(IndicatorLight read, Light light, @Nullable BigDecimal result) {
        assertThat(read.light()).isEqualTo(light);
        assertThat(read.why().result()).isEqualTo(result);
    }
}
