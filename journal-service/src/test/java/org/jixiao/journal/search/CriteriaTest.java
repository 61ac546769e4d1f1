package org.jixiao.journal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A search")
class CriteriaTest {

    private static final String PAYLOAD = """
        {"name": "援外地干部人才培训", "amount": "1000.00", "weight": "1500", "lines": [{"reason": "Third Quarter", "paid": "12.50"}]}\
        """;

    private static PositionedEvent event(String payload, String metadata) {
        return new PositionedEvent(
                0,
                Instant.EPOCH,
                new UUID(0, 0),
                "project",
                "project:1",
                0,
                "goals.budget-applied",
                "1",
                payload,
                metadata,
                Instant.EPOCH,
                Instant.EPOCH,
                "goals_log");
    }

    private static boolean finds(@Nullable String from, @Nullable String to) {
        return new Criteria(
                        null,
                        null,
                        from == null ? null : new BigDecimal(from),
                        to == null ? null : new BigDecimal(to),
                        null)
                .fit(event(PAYLOAD, "{}"));
    }

    private static boolean findsText(String text) {
        return new Criteria(null, null, null, null, text).fit(event(PAYLOAD, "{}"));
    }

    private static boolean findsActor(@Nullable String actor, @Nullable String unit, String metadata) {
        return new Criteria(actor, unit, null, null, null).fit(event("{}", metadata));
    }

    @Test
    @DisplayName("for nothing in particular finds everything")
    void nothingInParticular() {
        assertThat(new Criteria(null, null, null, null, null).fit(event("{}", "{}")))
                .isTrue();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1000.00, 1000.00, true",
                "1000.00, -, true",
                "1000.01, -, false",
                "-, 12.50, true",
                "-, 12.49, false",
                "12.51, 999.99, false",
                "12, 13, true",
                "1500, 1500, false"
            })
    @DisplayName("for an amount finds one that lies within, and takes no other number for one")
    void amounts(@Nullable String from, @Nullable String to, boolean found) {
        assertThat(finds(from, to)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"干部人才", "third quarter", "QUARTER"})
    @DisplayName("for a text finds it however deep it stands, in capitals or not")
    void text(String text) {
        assertThat(findsText(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fourth", "reason", "\"name\""})
    @DisplayName("for a text does not find names of fields, or what is not there")
    void notText(String text) {
        assertThat(findsText(text)).isFalse();
    }

    @Test
    @DisplayName("for a text and an amount finds what has both")
    void both() {
        Criteria both = new Criteria(null, null, new BigDecimal("1000"), null, "培训");

        assertThat(both.fit(event(PAYLOAD, "{}"))).isTrue();
        assertThat(both.fit(event("{\"amount\": \"1000.00\"}", "{}"))).isFalse();
        assertThat(both.fit(event("{\"name\": \"培训\"}", "{}"))).isFalse();
    }

    @Test
    @DisplayName(
            "for somebody or for a unit finds their acts only, and does not stumble over an event without an actor")
    void actors() {
        String metadata = "{\"actor\": {\"id\": \"wang\", \"unit\": \"31000001\"}}";

        assertThat(findsActor("wang", null, metadata)).isTrue();
        assertThat(findsActor(null, "31000001", metadata)).isTrue();
        assertThat(findsActor("wang", "31000001", metadata)).isTrue();
        assertThat(findsActor("li", "31000001", metadata)).isFalse();
        assertThat(findsActor("wang", "31000002", metadata)).isFalse();
        assertThat(findsActor("wang", null, "{}")).isFalse();
    }
}
