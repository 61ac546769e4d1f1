package org.jixiao.journal.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The operator's words on a timestamp authority")
class TimestampPropertiesTest {

    private static final String PEM = new ActingAuthority().pem();

    @Test
    @DisplayName("name none, or one by its https address and its certificate; anything else does not start")
    void whole() {
        assertThat(properties(null, null).authority()).isEmpty();
        assertThat(properties("https://tsa.example/", PEM).authority()).isPresent();
        assertThatIllegalStateException()
                .isThrownBy(() -> properties("https://tsa.example/", null))
                .withMessageContaining("both");
        assertThatIllegalStateException()
                .isThrownBy(() -> properties(null, PEM))
                .withMessageContaining("both");
        assertThatIllegalStateException()
                .isThrownBy(() -> properties("http://tsa.example/", PEM).authority())
                .withMessageContaining("https");
        assertThatIllegalStateException()
                .isThrownBy(() -> properties("https://tsa.example/", "nonsense").authority())
                .withMessageContaining("PEM");
    }

    @Test
    @DisplayName("give the authority less than a minute, for which the database keeps the turn of who asks")
    void letNobodyWaitLong() {
        assertThatIllegalStateException()
                .isThrownBy(() -> properties(null, null, Duration.ofMinutes(1)))
                .withMessageContaining("less than a minute");
    }

    private static TimestampProperties properties(@Nullable String url, @Nullable String certificate) {
        return properties(url, certificate, Duration.ofSeconds(10));
    }

    private static TimestampProperties properties(
            @Nullable String url, @Nullable String certificate, Duration timeout) {
        return new TimestampProperties(
                url == null ? null : URI.create(url), certificate, Duration.ofHours(1), Duration.ofMinutes(5), timeout);
    }
}
