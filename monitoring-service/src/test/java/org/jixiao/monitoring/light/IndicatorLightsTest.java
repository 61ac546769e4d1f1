package org.jixiao.monitoring.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_MOST;
import static org.jixiao.contracts.goals.Indicator.Direction.BY_DATE;
import static org.jixiao.contracts.goals.Indicator.Direction.EXACTLY;
import static org.jixiao.contracts.goals.Indicator.Direction.QUALITATIVE;
import static org.jixiao.contracts.goals.Indicator.Direction.YES_NO;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.contracts.goals.Indicator.Kind.POINT_IN_TIME;
import static org.jixiao.monitoring.Examples.attained;
import static org.jixiao.monitoring.Examples.dated;
import static org.jixiao.monitoring.Examples.done;
import static org.jixiao.monitoring.Examples.indicator;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.Examples.numeric;
import static org.jixiao.monitoring.Examples.reached;
import static org.jixiao.monitoring.Examples.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.Rules.ExactlyVariant;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.Explanation.Input;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Attainment;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.Light;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The light of an indicator")
class IndicatorLightsTest {

    private static final int RULEBOOK = 3;

    @ParameterizedTest(name = "T = {0}, month {1}, A = {2}: {3} % is {4}")
    @DisplayName("that grows towards at least a target follows the months")
    @CsvSource({
        "1200,  7,    0,       , RED",
        "1200,  7,  400,  57.14, RED",
        "1200,  7,  500,  71.43, YELLOW",
        "1200,  7,  600,  85.71, GREEN",
        "1200,  7, 1439, 205.57, GREEN",
        "1200,  7, 1440, 120.00, BLUE",
        "1200,  7, 1500, 125.00, BLUE",
        "1200, 12,  720,  60.00, YELLOW",
        "1200, 12,  960,  80.00, GREEN",
        "100000, 12, 79994, 79.99, YELLOW",
        "100000, 12, 79995, 80.00, GREEN",
    })
    void atLeastCumulative(String target, int month, String actual, @Nullable BigDecimal result, Light light) {
        expect(read(numeric("I1", AT_LEAST, CUMULATIVE, target), reached("I1", actual), month), light, result);
    }

    @ParameterizedTest(name = "T = {0}, A = {1}: {2} % is {3}")
    @DisplayName("that stands at at least a target follows the target in any month")
    @CsvSource({"95, 60, 63.16, YELLOW", "95, 57, 60.00, YELLOW", "95, 56, 58.95, RED", "95, 95, 100.00, GREEN"})
    void atLeastPointInTime(String target, String actual, BigDecimal result, Light light) {
        expect(read(numeric("I1", AT_LEAST, POINT_IN_TIME, target), reached("I1", actual), 1), light, result);
    }

    @ParameterizedTest(name = "T = {0}, A = {1} is {2}")
    @DisplayName("is grey where nothing is expected and nothing there, green where something is")
    @CsvSource({"0, 0, GREY", "0, 3, GREEN"})
    void nothingExpected(String target, String actual, Light light) {
        expect(read(numeric("I1", AT_LEAST, CUMULATIVE, target), reached("I1", actual), 6), light, null);
    }

    @ParameterizedTest(name = "due {0}, month {1}, A = {2} is {3}")
    @DisplayName("that comes once is not due before its day")
    @CsvSource({
        "2020-09-30, 8, 0, GREY",
        "2020-09-30, 8, 1, GREEN",
        "2020-09-30, 9, 0, RED",
        "2020-09-30, 9, 1, YELLOW",
        ", 11, 0, GREY",
        ", 12, 0, RED",
    })
    void atLeastOneOff(@Nullable LocalDate due, int month, String actual, Light light) {
        Indicator indicator = indicator("I1", AT_LEAST, Kind.ONE_OFF, number("1.5"), due, "10", false);

        assertThat(read(indicator, reached("I1", actual), month).light()).isEqualTo(light);
    }

    @ParameterizedTest(name = "T = {0}, month {1}, A = {2} is {3}")
    @DisplayName("that grows below a limit may not run ahead of the months")
    @CsvSource({
        "8, 6, 4, GREEN",
        "8, 6, 5, YELLOW",
        "8, 6, 8, YELLOW",
        "8, 6, 8.01, RED",
        "0, 6, 0, GREEN",
        "0, 6, 1, RED"
    })
    void atMostCumulative(String target, int month, String actual, Light light) {
        assertThat(read(numeric("I1", AT_MOST, CUMULATIVE, target), reached("I1", actual), month)
                        .light())
                .isEqualTo(light);
    }

    @ParameterizedTest(name = "T = {0}, A = {1} is {2}")
    @DisplayName("that stands below a limit is yellow up to a tenth above it")
    @CsvSource({
        "50, 50, GREEN",
        "50, 50.01, YELLOW",
        "50, 55, YELLOW",
        "50, 55.01, RED",
        "0, 0, GREEN",
        "0, 0.1, RED",
        "0, -1, GREEN"
    })
    void atMostPointInTime(String target, String actual, Light light) {
        assertThat(read(numeric("I1", AT_MOST, POINT_IN_TIME, target), reached("I1", actual), 2)
                        .light())
                .isEqualTo(light);
    }

    @ParameterizedTest(name = "month {0} is {1}")
    @DisplayName("that keeps a limit once is not due before its day")
    @CsvSource({"8, GREY", "9, RED"})
    void atMostOneOff(int month, Light light) {
        Indicator indicator =
                indicator("I1", AT_MOST, Kind.ONE_OFF, number("5"), LocalDate.parse("2020-09-30"), "10", false);

        assertThat(read(indicator, reached("I1", "9"), month).light()).isEqualTo(light);
    }

    @ParameterizedTest(name = "{0}: T = {1}, month {2}, A = {3} is {4}")
    @DisplayName("that must equal a target is read leniently or strictly, as the rulebook says")
    @CsvSource({
        "LENIENT, 100, 12, 100, GREEN",
        "LENIENT, 100, 12,  79, YELLOW",
        "LENIENT, 100, 12, 120, BLUE",
        "LENIENT,   0,  6,   0, GREEN",
        "LENIENT,   0,  6,   1, RED",
        "STRICT,  100, 12, 110, GREEN",
        "STRICT,  100, 12,  90, GREEN",
        "STRICT,  100, 12, 111, YELLOW",
        "STRICT,  100, 12,  80, YELLOW",
        "STRICT,  100, 12, 121, RED",
        "STRICT,  120,  6,  66, GREEN",
        "STRICT,  120,  6,  73, RED",
        "STRICT,    0,  6,   1, RED",
    })
    void exactly(ExactlyVariant variant, String target, int month, String actual, Light light) {
        Thresholds thresholds = Thresholds.of(RULEBOOK, rules(variant));
        Indicator indicator = numeric("I1", EXACTLY, CUMULATIVE, target);

        assertThat(IndicatorLights.read(indicator, reached("I1", actual), new CutOff(2020, month), thresholds)
                        .light())
                .isEqualTo(light);
    }

    @Test
    @DisplayName("that must equal a target once is not due before its day, strictly read too")
    void exactlyOneOff() {
        Indicator indicator = indicator("I1", EXACTLY, Kind.ONE_OFF, number("5"), null, "10", false);
        Thresholds strict = Thresholds.of(RULEBOOK, rules(ExactlyVariant.STRICT));

        assertThat(IndicatorLights.read(indicator, reached("I1", "2"), new CutOff(2020, 6), strict)
                        .light())
                .isEqualTo(Light.GREY);
    }

    @ParameterizedTest(name = "done {0}, expected {1}: {2} days late is {3}")
    @DisplayName("with a day is green on time and yellow up to thirty days late")
    @CsvSource({
        "2020-06-30,           ,  0, GREEN",
        "2020-05-01,           ,  0, GREEN",
        "          , 2020-06-30,  0, GREEN",
        "          , 2020-07-01,  1, YELLOW",
        "          , 2020-07-30, 30, YELLOW",
        "2020-07-31,           , 31, RED",
    })
    void byDate(@Nullable String doneOn, @Nullable String expectedOn, BigDecimal daysLate, Light light) {
        expect(read(dated("I1", BY_DATE, "2020-06-30"), done("I1", doneOn, expectedOn), 5), light, daysLate);
    }

    @ParameterizedTest(name = "{0} {1} in month {2} is {3}")
    @DisplayName("without a number is what was attained, and grey while nothing is due")
    @CsvSource({
        "QUALITATIVE, REACHED,         6, GREEN",
        "QUALITATIVE, PARTLY_REACHED,  6, YELLOW",
        "QUALITATIVE, MISSED,          6, RED",
        "QUALITATIVE,       ,          6, GREY",
        "QUALITATIVE,       ,         12, RED",
        "YES_NO,      REACHED,         6, GREEN",
        "YES_NO,      MISSED,          6, RED",
        "YES_NO,            ,         11, GREY",
    })
    void attainment(Direction direction, @Nullable Attainment attainment, int month, Light light) {
        expect(read(dated("I1", direction, null), attained("I1", attainment), month), light, null);
    }

    @Test
    @DisplayName("that was due by a day and is not reported is missed")
    void attainmentOverdue() {
        assertThat(read(dated("I1", YES_NO, "2020-03-31"), attained("I1", null), 3)
                        .light())
                .isEqualTo(Light.RED);
        assertThat(read(dated("I1", QUALITATIVE, "2020-03-31"), attained("I1", null), 2)
                        .light())
                .isEqualTo(Light.GREY);
    }

    @ParameterizedTest(name = "A = {0}, F = {1}, {2} is {3} by {4}")
    @DisplayName("is made worse by what its owner foresees, never better")
    @CsvSource({
        "600,  1200, CERTAIN,    GREEN,  progress",
        "600,  1199, POSSIBLE,   YELLOW, forecast-short",
        "1500, 1100, POSSIBLE,   YELLOW, forecast-short",
        "400,  1100, POSSIBLE,   RED,    progress",
        "600,  1200, IMPOSSIBLE, RED,    impossible",
        "600,   900, IMPOSSIBLE, RED,    impossible",
    })
    void foreseen(String actual, String forecast, Likelihood likelihood, Light light, String rule) {
        IndicatorLight read =
                read(numeric("I1", AT_LEAST, CUMULATIVE, "1200"), reached("I1", actual, forecast, likelihood), 7);

        assertThat(read.light()).isEqualTo(light);
        assertThat(read.why().rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0} {1}, T = {2}, F = {3} is {4}")
    @DisplayName("knows on which side of its target a forecast misses it")
    @CsvSource({
        "AT_MOST, LENIENT, 50, 51, YELLOW",
        "AT_MOST, LENIENT, 50, 49, GREEN",
        "EXACTLY, LENIENT, 50, 51, GREEN",
        "EXACTLY, LENIENT, 50, 49, YELLOW",
        "EXACTLY, STRICT,  50, 51, YELLOW",
        "EXACTLY, STRICT,  50, 50, GREEN",
    })
    void forecastMisses(Direction direction, ExactlyVariant variant, String target, String forecast, Light light) {
        Indicator indicator = numeric("I1", direction, POINT_IN_TIME, target);
        IndicatorProgress progress = reached("I1", "50", forecast, Likelihood.POSSIBLE);

        assertThat(IndicatorLights.read(
                                indicator, progress, new CutOff(2020, 7), Thresholds.of(RULEBOOK, rules(variant)))
                        .light())
                .isEqualTo(light);
    }

    @Test
    @DisplayName("shows formula, inputs, result and the rulebook's version")
    void explains() {
        IndicatorLight light =
                read(numeric("I1", AT_LEAST, CUMULATIVE, "1200"), reached("I1", "600", "1100", Likelihood.POSSIBLE), 7);

        assertThat(light.code()).isEqualTo("I1");
        assertThat(light.why().formula()).isEqualTo("A ÷ (T × m ÷ 12) × 100; F short of T");
        assertThat(light.why().inputs())
                .containsExactly(
                        new Input("A", "600"), new Input("T", "1200"), new Input("m", "7"), new Input("F", "1100"));
        assertThat(light.why().result()).isEqualByComparingTo("85.71");
        assertThat(light.why().rulebookVersion()).isEqualTo(RULEBOOK);
    }

    private static IndicatorLight read(Indicator indicator, IndicatorProgress progress, int month) {
        return IndicatorLights.read(
                indicator, progress, new CutOff(2020, month), Thresholds.of(RULEBOOK, rules(ExactlyVariant.LENIENT)));
    }

    private static void expect(IndicatorLight read, Light light, @Nullable BigDecimal result) {
        assertThat(read.light()).isEqualTo(light);
        assertThat(read.why().result()).isEqualTo(result);
    }
}
