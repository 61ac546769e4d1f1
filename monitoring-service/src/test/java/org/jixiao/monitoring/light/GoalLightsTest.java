package org.jixiao.monitoring.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jixiao.monitoring.Examples.RULES;
import static org.jixiao.monitoring.Examples.weighing;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.monitoring.DualReading.GoalLight;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.Explanation;
import org.jixiao.contracts.monitoring.Light;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The light of a goal")
class GoalLightsTest {

    @ParameterizedTest(name = "{0} is {1} by {2}")
    @DisplayName("weighs the lights of its indicators")
    @CsvSource({
        "30 RED   70 GREEN,              RED,    much-red",
        "29 RED   71 GREEN,              YELLOW, some-red",
        "1 RED!   99 GREEN,              RED,    core-indicator-red",
        "30 YELLOW 70 GREEN,             YELLOW, much-yellow",
        "29 YELLOW 71 BLUE,              GREEN,  as-planned",
        "50 BLUE  50 GREEN,              GREEN,  as-planned",
        "20 RED   40 GREEN 40 GREY,      RED,    much-red",
        "50 GREY  50 GREY,               GREY,   nothing-due",
        "0 RED    90 GREEN,              YELLOW, some-red",
        "0 RED    90 GREY,               YELLOW, some-red",
    })
    void weighs(String given, Light light, String rule) {
        GoalLight read = read(given);

        assertThat(read.light()).isEqualTo(light);
        assertThat(read.why().rule()).isEqualTo(rule);
    }

    @Test
    @DisplayName("shows the weights it was weighed by, without what is not due")
    void explains() {
        Explanation why = read("20 RED 10 YELLOW 30 GREEN 30 GREY").why();

        assertThat(why.result()).isEqualByComparingTo("33.33");
        assertThat(why.inputs())
                .extracting(Explanation.Input::symbol, Explanation.Input::value)
                .containsExactly(tuple("R", "20"), tuple("Y", "10"), tuple("W", "60"));
        assertThat(why.rulebookVersion()).isEqualTo(2);
    }

    /** Pairs of weight and light; an exclamation mark makes the indicator a core one. */
    private static GoalLight read(String given) {
        String[] words = given.trim().split("\\s+");
        List<Indicator> indicators = new ArrayList<>();
        List<IndicatorLight> lights = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            String code = "I" + i;
            indicators.add(weighing(code, words[i], words[i + 1].endsWith("!")));
            Light light = Light.valueOf(words[i + 1].replace("!", ""));
            lights.add(new IndicatorLight(code, light, null, new Explanation("given", "", List.of(), null, 2)));
        }
        return GoalLights.read(indicators, lights, Thresholds.of(2, RULES));
    }
}
