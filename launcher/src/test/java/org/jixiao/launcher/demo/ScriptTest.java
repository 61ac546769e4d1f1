package org.jixiao.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.launcher.demo.Step.Does;
import org.jixiao.launcher.demo.Step.Reads;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("The demo year's script")
class ScriptTest {

    private static final List<String> CHAPTERS = DemoYear.CHAPTERS;
    private static final Pattern REMEMBERED = Pattern.compile("\\$\\{(\\w+)}");

    @ParameterizedTest(name = "{0}")
    @FieldSource("CHAPTERS")
    @DisplayName("goes forward in time")
    void goesForwardInTime(String chapter) {
        assertThat(doings(chapter)).extracting(Does::on).isSorted();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("CHAPTERS")
    @DisplayName("uses nothing that was not remembered before")
    void usesWhatWasRemembered(String chapter) {
        Set<String> known = new HashSet<>();
        for (Step step : Script.read(chapter).steps()) {
            switch (step) {
                case Reads reads -> known.addAll(reads.remember().keySet());
                case Does does -> {
                    Matcher used = REMEMBERED.matcher(does.content().toString());
                    while (used.find()) {
                        assertThat(known).contains(used.group(1));
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("gives every command a key of its own, and the same one every time")
    void givesEveryCommandItsKey() {
        List<String> keys = CHAPTERS.stream()
                .flatMap(ScriptTest::doings)
                .map(Does::idempotencyKey)
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(CHAPTERS.stream().flatMap(ScriptTest::doings).map(Does::idempotencyKey))
                .containsExactlyElementsOf(keys);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("CHAPTERS")
    @DisplayName("sets goals whose weights sum to what the rulebook asks for")
    void setsGoalsWithSoundWeights(String chapter) {
        doings(chapter)
                .filter(does -> does.path().endsWith("/goal"))
                .map(does -> ((Step.Json) does.content()).body())
                .forEach(goal -> assertThat(goal.required("indicators")
                                .valueStream()
                                .map(indicator -> new BigDecimal(
                                        indicator.required("weight").stringValue()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("90"));
    }

    @Test
    @DisplayName("tells of the classified project nothing but its code name, amounts, days and register numbers")
    void tellsNothingOfTheClassifiedProject() {
        assertThat(doings("project-6.json").map(does -> does.content().toString()))
                .noneMatch(body -> body.contains("indicators") || body.contains("overall") || body.contains("text"));
    }

    private static Stream<Does> doings(String chapter) {
        return Script.read(chapter).steps().stream()
                .filter(Does.class::isInstance)
                .map(Does.class::cast);
    }
}
