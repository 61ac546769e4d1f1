package org.jixiao.platform.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The canonical JSON of a record")
class CanonicalJsonTest {

    enum Colour {
        RED
    }

    private record Line(String name, BigDecimal amount) {}

    private record Sheet(
            int year,
            String title,
            LocalDate on,
            Colour colour,
            boolean done,
            long position,
            @Nullable String note,
            List<Line> lines) {}

    private record Strange(Object value) {}

    private static Sheet sheet(@Nullable String note) {
        return new Sheet(
                2020,
                "绩效",
                LocalDate.of(2020, 6, 30),
                Colour.RED,
                true,
                9007199254740993L,
                note,
                List.of(new Line("a", new BigDecimal("100.10")), new Line("b", new BigDecimal("1E+2"))));
    }

    @Test
    @DisplayName("has sorted names, no white space, decimals as strings and nothing for what is absent")
    void text() {
        assertThat(CanonicalJson.of(sheet(null)))
                .isEqualTo("{\"colour\":\"RED\",\"done\":true,\"lines\":[{\"amount\":\"100.10\",\"name\":\"a\"},"
                               + "{\"amount\":\"100\",\"name\":\"b\"}],\"on\":\"2020-06-30\",\"position\":\"9007199254740993\","
                               + "\"title\":\"绩效\",\"year\":2020}");
    }

    @Test
    @DisplayName("escapes only what JSON must escape")
    void escapes() {
        assertThat(CanonicalJson.of(new Line("\"\\\b\t\n\f\r\u0001/é€", BigDecimal.ONE)))
                .isEqualTo("{\"amount\":\"1\",\"name\":\"\\\"\\\\\\b\\t\\n\\f\\r\\u0001/é€\"}");
    }

    @Test
    @DisplayName("has the hash that sha256sum gives for it")
    void hash() {
        // printf '{"amount":"1","name":"绩效"}' | sha256sum
        assertThat(CanonicalJson.hashOf(new Line("绩效", BigDecimal.ONE)))
                .isEqualTo("4ca8de03818a2c274475400970a87b23b9a281141bc7771475bb419e4618d0ef");
    }

    @Test
    @DisplayName("changes its hash with any value")
    void sensitive() {
        assertThat(CanonicalJson.hashOf(sheet("x"))).isNotEqualTo(CanonicalJson.hashOf(sheet("y")));
    }

    @Test
    @DisplayName("does not exist for types whose text nobody has agreed on")
    void unknownTypes() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(new Strange(1.5)));
    }
}
