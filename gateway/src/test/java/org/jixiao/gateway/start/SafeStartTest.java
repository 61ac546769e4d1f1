package org.jixiao.gateway.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

@DisplayName("The gateway's start")
class SafeStartTest {

    private final MockEnvironment environment =
            new MockEnvironment().withProperty(SafeStart.ISSUER, "https://id.example");

    @Test
    @DisplayName("is refused without an identity provider")
    void needsAnIssuer() {
        environment.setProperty(SafeStart.ISSUER, " ");

        assertThatThrownBy(this::check).isInstanceOf(RefusedToStart.class).hasMessageContaining("JIXIAO_ISSUER");
    }

    @Test
    @DisplayName("is refused without a client secret")
    void needsASecret() {
        assertThatThrownBy(this::check)
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining("jixiao.identity.client-secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    @DisplayName("is refused with a blank client secret, in a demonstration too")
    void needsASecretWithContent(String blank) {
        environment.setProperty(SafeStart.CLIENT_SECRET, blank);
        environment.setActiveProfiles("demo");

        assertThatThrownBy(this::check).isInstanceOf(RefusedToStart.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-jl3k4h5lkjh", "DEMO", "changeit", "secret", "gateway"})
    @DisplayName("is refused with a demonstration's or a well-known secret")
    void refusesKnownSecrets(String known) {
        environment.setProperty(SafeStart.CLIENT_SECRET, known);

        assertThatThrownBy(this::check)
                .isInstanceOf(RefusedToStart.class)
                .hasMessageNotContaining("jl3k4h5lkjh")
                .hasMessageContaining("profile demo");
    }

    @Test
    @DisplayName("is allowed with a demonstration's secret in a demonstration")
    void allowsDemoSecretInADemonstration() {
        environment.setProperty(SafeStart.CLIENT_SECRET, "demo-jl3k4h5lkjh");
        environment.setActiveProfiles("demo");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("is allowed with a secret of its own")
    void allowsItsOwnSecret() {
        environment.setProperty(SafeStart.CLIENT_SECRET, "q8Jw0Zr5cV");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {SafeStart.ISSUER, SafeStart.BACKCHANNEL})
    @DisplayName("is refused with an identity provider that is reached unprotected over a network")
    void refusesUnprotectedProviders(String property) {
        environment.setProperty(SafeStart.CLIENT_SECRET, "q8Jw0Zr5cV");
        environment.setProperty(property, "http://id.example:8190");

        assertThatThrownBy(this::check)
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining(property)
                .hasMessageContaining("https");
        environment.setProperty(property, "http://127.0.0.1:8190");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    private void check() {
        SafeStart.check(environment);
    }
}
