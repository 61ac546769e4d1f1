package org.jixiao.gateway.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

@DisplayName("The gateway's start")
class SecretsAreKeptTest {

    private final MockEnvironment environment =
            new MockEnvironment().withProperty(SecretsAreKept.ISSUER, "https://id.example");

    @Test
    @DisplayName("is refused without an identity provider")
    void needsAnIssuer() {
        environment.setProperty(SecretsAreKept.ISSUER, " ");

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
        environment.setProperty(SecretsAreKept.CLIENT_SECRET, blank);
        environment.setActiveProfiles("demo");

        assertThatThrownBy(this::check).isInstanceOf(RefusedToStart.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-jl3k4h5lkjh", "DEMO", "changeit", "secret", "gateway"})
    @DisplayName("is refused with a demonstration's or a well-known secret")
    void refusesKnownSecrets(String known) {
        environment.setProperty(SecretsAreKept.CLIENT_SECRET, known);

        assertThatThrownBy(this::check)
                .isInstanceOf(RefusedToStart.class)
                .hasMessageNotContaining("jl3k4h5lkjh")
                .hasMessageContaining("profile demo");
    }

    @Test
    @DisplayName("is allowed with a demonstration's secret in a demonstration")
    void allowsDemoSecretInADemonstration() {
        environment.setProperty(SecretsAreKept.CLIENT_SECRET, "demo-jl3k4h5lkjh");
        environment.setActiveProfiles("demo");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("is allowed with a secret of its own")
    void allowsItsOwnSecret() {
        environment.setProperty(SecretsAreKept.CLIENT_SECRET, "q8Jw0Zr5cV");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    private void check() {
        SecretsAreKept.check(environment);
    }
}
