package org.jixiao.journal.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Between two states")
class DifferenceTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static List<String> between(@Nullable String before, @Nullable String after) {
        return Difference.between(
                        before == null ? null : JSON.readTree(before), after == null ? null : JSON.readTree(after))
                .stream()
                .map(found -> found.path() + ": " + found.before() + " -> " + found.after())
                .toList();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1, \"b\": 2}           | {\"b\": 2, \"a\": 1}                | ``",
                "{\"a\": 1}                     | {\"a\": 2}                          | /a: 1 -> 2",
                "{\"a\": 1}                     | {}                                  | /a: 1 -> null",
                "{}                             | {\"a\": {\"b\": 1}}                 | /a: null -> {\"b\":1}",
                "{\"a\": {\"b\": 1, \"c\": 1}}  | {\"a\": {\"b\": 2, \"c\": 1}}       | /a/b: 1 -> 2",
                "{\"a/b~c\": 1}                 | {\"a/b~c\": 2}                      | /a~1b~0c: 1 -> 2",
                "{\"a\": [1, 2, 3]}             | {\"a\": [1, 3]}                     | /a/1: 2 -> null",
                "{\"a\": [1, 3]}                | {\"a\": [1, 2, 3]}                  | /a/1: null -> 2",
                "{\"a\": [{\"b\": 1}, {\"b\": 2}]} | {\"a\": [{\"b\": 1}, {\"b\": 5}]} | /a/1/b: 2 -> 5",
                "{\"a\": [1, 1]}                | {\"a\": [1]}                        | /a/1: 1 -> null",
                "{\"a\": [1]}                   | {\"a\": {\"0\": 1}}                 | /a: [1] -> {\"0\":1}",
                "{\"a\": null}                  | {\"a\": 1}                          | /a: null -> 1"
            })
    @DisplayName("each value that is not what it was is told, as deep as it lies")
    void differences(String before, String after, String told) {
        assertThat(String.join(", ", between(before, after))).isEqualTo(told);
    }

    @Test
    @DisplayName("what did not exist yet is wholly new")
    void nothingBefore() {
        assertThat(between(null, "{\"a\": 1}")).containsExactly(": null -> {\"a\":1}");
        assertThat(between(null, null)).isEmpty();
    }

    @Test
    @DisplayName("several items in the middle of a list are compared one by one")
    void middle() {
        assertThat(between("{\"a\": [1, 2, 3, 4]}", "{\"a\": [1, 5, 6, 7, 4]}"))
                .containsExactly("/a/1: 2 -> 5", "/a/2: 3 -> 6", "/a/3: null -> 7");
    }
}
