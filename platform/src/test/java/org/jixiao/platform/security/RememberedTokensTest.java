package org.jixiao.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

@DisplayName("A remembered token")
class RememberedTokensTest {

    private final List<String> judged = new ArrayList<>();

    @Test
    @DisplayName("is judged once")
    void isJudgedOnce() {
        RememberedTokens tokens = remembering(Instant.now().plus(Duration.ofMinutes(5)));
        assertThat(tokens.decode("one")).isSameAs(tokens.decode("one"));
        tokens.decode("another");
        assertThat(judged).containsExactly("one", "another");
    }

    @Test
    @DisplayName("is judged again once its time is over")
    void isJudgedAgain() {
        RememberedTokens tokens = remembering(Instant.now().minus(Duration.ofMinutes(5)));
        tokens.decode("one");
        tokens.decode("one");
        assertThat(judged).containsExactly("one", "one");
    }

    @Test
    @DisplayName("is none that was refused")
    void isNoneThatWasRefused() {
        RememberedTokens tokens = new RememberedTokens(token -> {
            judged.add(token);
            throw new BadJwtException("a forged one");
        });
        assertThatThrownBy(() -> tokens.decode("one")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("one")).isInstanceOf(BadJwtException.class);
        assertThat(judged).containsExactly("one", "one");
    }

    private RememberedTokens remembering(Instant expiry) {
        return new RememberedTokens(token -> {
            judged.add(token);
            return Jwt.withTokenValue(token)
                    .header("alg", "RS256")
                    .issuedAt(expiry.minus(Duration.ofMinutes(30)))
                    .expiresAt(expiry)
                    .build();
        });
    }
}
