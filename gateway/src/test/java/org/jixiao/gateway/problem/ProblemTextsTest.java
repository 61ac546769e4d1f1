package org.jixiao.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The texts of a problem")
class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts();

    @ParameterizedTest
    @EnumSource(Problem.class)
    @DisplayName("exist in Chinese and in English, and differ")
    void existInBothLanguages(Problem problem) {
        assertThat(allOf(problem, Locale.SIMPLIFIED_CHINESE)).isNotBlank().containsPattern("\\p{IsHan}");
        assertThat(allOf(problem, Locale.ENGLISH)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    @DisplayName("have no place left unfilled")
    void haveNoPlaceLeftUnfilled(Problem problem) {
        var arguments = Map.of("service", "goals", "seconds", 3);

        assertThat(texts.detail(problem, arguments, Locale.SIMPLIFIED_CHINESE)).doesNotContain("{");
        assertThat(texts.detail(problem, arguments, Locale.ENGLISH)).doesNotContain("{");
    }

    private String allOf(Problem problem, Locale locale) {
        return texts.title(problem, locale) + texts.detail(problem, Map.of(), locale) + texts.next(problem, locale);
    }
}
