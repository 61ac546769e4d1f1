package org.jixiao.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.web.AtTheEdges;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A token")
class TokenIT extends AtTheEdges {

    private static final String CALLER = "/api/sample/caller";

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/api/sample/openapi", "/public/sample"})
    @DisplayName("is not asked for where everybody may look")
    void isNotAskedFor(String path) {
        assertThat(stranger().get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {CALLER, "/api/sample/nowhere", "/actuator/prometheus", "/", "/api/sample/openapi.yaml"})
    @DisplayName("is asked for everywhere else")
    void isAskedFor(String path) {
        Answer answer = stranger().language("en").get(path);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.json("title").asString()).isEqualTo("Not logged in");
        assertThat(answer.json("correlationId").asString()).isEqualTo(answer.header("Jixiao-Correlation"));
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    @DisplayName("gives its roles: an endpoint for one role opens to it alone, and so does the machinery")
    void givesRoles() {
        assertThat(stranger()
                        .as("planning-finance", "31000000")
                        .get("/api/sample/office")
                        .status())
                .isEqualTo(200);
        assertThat(officer().get("/api/sample/office").status()).isEqualTo(403);
        assertThat(stranger()
                        .as("system-administrator", "")
                        .get("/actuator/prometheus")
                        .status())
                .isEqualTo(200);
        assertThat(stranger()
                        .as("system-administrator", "")
                        .get("/actuator/env")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("of another issuer is refused, also where it claims to be of ours")
    void ofAnotherIssuer() {
        try (TestIssuer other = TestIssuer.start()) {
            isInvalid(other.token("planning-finance", "31000000"));
            isInvalid(other.token(claims -> claims.issuer(TestIssuer.shared().issuer())
                    .subject("x")
                    .claim("roles", List.of("planning-finance"))));
        }
    }

    @Test
    @DisplayName("that claims another issuer is refused although we signed it")
    void claimsAnotherIssuer() {
        isInvalid(TestIssuer.shared()
                .token(claims -> claims.issuer("https://elsewhere.example").subject("x")));
    }

    @Test
    @DisplayName("that has expired is refused")
    void hasExpired() {
        isInvalid(TestIssuer.shared()
                .token(claims -> claims.subject("x")
                        .expirationTime(Date.from(Instant.now().minusSeconds(600)))));
    }

    @Test
    @DisplayName("that was tampered with, is not signed or is no token at all is refused")
    void isDamaged() {
        String[] parts = TestIssuer.shared().token("project-officer", "1").split("\\.");
        String payload = Base64URL.from(parts[1]).decodeToString().replace("project-officer", "planning-finance");
        isInvalid(parts[0] + "." + Base64URL.encode(payload) + "." + parts[2]);
        isInvalid(Base64URL.encode("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        isInvalid("nonsense");
    }

    @Test
    @DisplayName("that names nobody makes no caller")
    void namesNobody() {
        Answer answer = stranger()
                .bearer(TestIssuer.shared().token(claims -> claims.claim("roles", List.of("planning-finance"))))
                .get(CALLER);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
    }

    private void isInvalid(String token) {
        Answer answer = stranger().bearer(token).get(CALLER);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("invalid-token");
        assertThat(answer.json("title").asString()).isEqualTo("访问令牌无效");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(answer.body()).doesNotContain("Jwt", "signature", "nonsense", "elsewhere");
    }
}
