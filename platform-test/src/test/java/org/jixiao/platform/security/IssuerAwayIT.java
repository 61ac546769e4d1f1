package org.jixiao.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.web.SampleService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("A service that starts before its issuer")
class IssuerAwayIT {

    @Test
    @DisplayName("says that tokens cannot be judged, and accepts them as soon as the issuer is there")
    void waits() {
        TestIssuer issuer = TestIssuer.start();
        String token = issuer.token("project-officer", "31000020");
        issuer.close();
        try (ConfigurableApplicationContext service = start(issuer.issuer(), "")) {
            Answer answer = at(service).bearer(token).get("/api/sample/caller");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("issuer-unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            try (TestIssuer back = issuer.startAgain()) {
                assertThat(at(service).bearer(token).get("/api/sample/caller").status())
                        .isEqualTo(200);
                assertThat(back.issuer()).isEqualTo(issuer.issuer());
            }
        }
    }

    @Test
    @DisplayName("may know the issuer by an address of its own, and ask for an audience")
    void knowsAnInnerAddress() {
        try (TestIssuer issuer = TestIssuer.start();
                ConfigurableApplicationContext service = start("https://login.example", issuer.issuer() + "/jwks")) {
            String right = issuer.token(claims ->
                    claims.issuer("https://login.example").subject("x").audience("jixiao"));
            String wrong = issuer.token(claims ->
                    claims.issuer("https://login.example").subject("x").audience("other"));
            assertThat(at(service).bearer(right).get("/api/sample/caller").status())
                    .isEqualTo(200);
            assertThat(at(service).bearer(wrong).get("/api/sample/caller").status())
                    .isEqualTo(401);
        }
    }

    private static Api at(ConfigurableApplicationContext service) {
        return Api.at(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private static ConfigurableApplicationContext start(String issuer, String keys) {
        return new SpringApplicationBuilder(SampleService.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--jixiao.service=sample",
                        "--jixiao.issuer=" + issuer,
                        "--jixiao.issuer-keys=" + keys,
                        "--jixiao.audience=" + (keys.isEmpty() ? "" : "jixiao"));
    }
}
