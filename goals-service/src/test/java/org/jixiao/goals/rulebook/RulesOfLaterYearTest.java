package org.jixiao.goals.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.Rulebook2020;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("The rules of a later year")
class RulesOfLaterYearTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    @DisplayName("say the same, and none of their dates is left behind but those of the calendar")
    void leaveNoDateBehind() {
        List<String> before = values(withoutCalendar(Rulebook2020.rules()));
        List<String> after = values(withoutCalendar(RulesOfLaterYear.of(Rulebook2020.rules(), 1)));
        assertThat(after)
                .isEqualTo(before.stream().map(RulesOfLaterYearTest::aYearLater).toList());
    }

    @Test
    @DisplayName("keep the calendar, whose days are those of their year")
    void keepTheCalendar() {
        assertThat(RulesOfLaterYear.of(Rulebook2020.rules(), 1).calendar())
                .isEqualTo(Rulebook2020.rules().calendar());
    }

    @ParameterizedTest(name = "{0} and {1}: {2} and {3}")
    @CsvSource({
        "2020-02-29, 2020-03-15, 2021-02-28, 2021-03-15",
        "2019-02-28, 2019-03-31, 2020-02-29, 2020-03-31",
        "2020-01-31, 2020-02-29, 2021-01-31, 2021-02-28",
        "2020-01-31, 2020-02-28, 2021-01-31, 2021-02-28"
    })
    @DisplayName("end a month with its last day, and name any other day again")
    void endMonthsWithTheirLastDay(String cutOff, String dueOn, String laterCutOff, String laterDueOn) {
        Rules rules = Rulebook2020.rulesWith("/monitoring/tracking", "tasks", """
            [{"cutOff": "%s", "dueOn": "%s"}]\
            """.formatted(cutOff, dueOn));
        assertThat(RulesOfLaterYear.of(rules, 1).monitoring().tracking().tasks())
                .containsExactly(new TrackingTask(LocalDate.parse(laterCutOff), LocalDate.parse(laterDueOn)));
    }

    private static JsonNode withoutCalendar(Rules rules) {
        ObjectNode tree = MAPPER.valueToTree(rules);
        tree.remove("calendar");
        return tree;
    }

    /** Of a date the day a year later; anything else as it is. */
    private static String aYearLater(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}")
                ? Integer.parseInt(value.substring(0, 4)) + 1 + value.substring(4)
                : value;
    }

    private static List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node.isValueNode()) {
            values.add(node.asString());
        }
        node.forEach(child -> values.addAll(values(child)));
        return values;
    }
}
