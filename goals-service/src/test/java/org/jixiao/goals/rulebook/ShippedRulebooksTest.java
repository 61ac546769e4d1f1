package org.jixiao.goals.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.ReviewPath;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The rulebook that ships")
class ShippedRulebooksTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest(name = "for {0}")
    @ValueSource(ints = {2019, 2020, 2021, 2026})
    @DisplayName("can be published as it is, before its year begins")
    void canBePublished(int year) throws IOException {
        JsonNode shipped = shipped(year);
        Rules rules = MAPPER.treeToValue(shipped.get("rules"), Rules.class);

        assertThat(shipped.get("budgetYear").asInt()).isEqualTo(year);
        assertThat(shipped.get("effectiveFrom").asString()).startsWith((year - 1) + "-");
        assertThat(RulesAreSound.objections(rules)).isEmpty();
    }

    @ParameterizedTest(name = "for {0}: {1}")
    @CsvSource({"2019, ''", "2020, DEPARTMENT", "2021, 'UNIT,DEPARTMENT'", "2026, 'UNIT,DEPARTMENT'"})
    @DisplayName("asks for the goals of wholes as its year does, of one department")
    void hasItsWholes(int year, String wholes) throws IOException {
        Rules rules = MAPPER.treeToValue(shipped(year).get("rules"), Rules.class);

        assertThat(rules.review().paths().stream()
                        .map(ReviewPath::subject)
                        .filter(GoalSubject::isWhole)
                        .distinct()
                        .map(GoalSubject::name)
                        .collect(Collectors.joining(",")))
                .isEqualTo(wholes);
        assertThat(rules.goals().departmentCode()).isEqualTo("HZB");
    }

    private static JsonNode shipped(int year) throws IOException {
        String name = "/rulebooks/" + year + ".json";
        try (InputStream file = Objects.requireNonNull(ShippedRulebooksTest.class.getResourceAsStream(name), name)) {
            return MAPPER.readTree(file);
        }
    }
}
