package org.jixiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.gateway.testing.ProblemAssert.assertProblem;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.jixiao.gateway.testing.GatewayUnderTest;
import org.jixiao.gateway.testing.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A program at the gateway")
class TokensOfProgramsIT {

    private static GatewayUnderTest gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = new GatewayUnderTest();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    @DisplayName("reaches the service with its own token")
    void passes() throws Exception {
        String token = gateway.issuer.token("finance-system");

        var response = gateway.getAs(token, "/api/goals/projects?year=2020&q=%E7%BB%A9%E6%95%88%20a%2Bb");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"ok\":true}");
        var received = gateway.goals.last();
        assertThat(received.uri()).hasToString("/api/goals/projects?year=2020&q=%E7%BB%A9%E6%95%88%20a%2Bb");
        assertThat(received.headers().getFirst("Authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    @DisplayName("needs no anti-forgery token for a change and gets no session")
    void changesWithoutAntiForgeryToken() throws Exception {
        String token = gateway.issuer.token("finance-system");

        var response = gateway.send(
                "/api/goals/projects",
                request -> request.header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"name\":\"绩效\"}")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(gateway.goals.last().text()).isEqualTo("{\"name\":\"绩效\"}");
    }

    @Test
    @DisplayName("is told to log in when it brings no token, for a change as for a question")
    void needsAToken() throws Exception {
        var question = gateway.get("/api/goals/projects");
        var change = gateway.send("/api/goals/projects", request -> request.POST(BodyPublishers.ofString("{}")));

        assertProblem(question, 401, "unauthenticated");
        assertProblem(change, 401, "unauthenticated");
        assertThat(question.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(question.headers().firstValue("Location")).isEmpty();
    }

    @Test
    @DisplayName("hears it in English when it asks for English")
    void speaksEnglish() throws Exception {
        var response = gateway.get("/api/goals/projects", "Accept-Language", "en-GB,en;q=0.9,zh;q=0.5");

        assertThat(GatewayUnderTest.json(response).path("title").asString()).isEqualTo("Login required");
        assertThat(response.headers().firstValue("Content-Language")).hasValue("en");
    }

    @Test
    @DisplayName("is refused with another issuer's token, even one that claims our issuer's name")
    void refusesOtherIssuers() throws Exception {
        try (var other = new TestIssuer()) {
            String foreign = other.token("auditor");
            String forged = other.token("auditor", claims -> claims.issuer(gateway.issuer.address()));

            refused(foreign);
            refused(forged);
        }
    }

    @Test
    @DisplayName("is refused with an expired token, one for another audience and one that is none")
    void refusesUnfitTokens() throws Exception {
        refused(token(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))));
        refused(token(claims -> claims.audience("another-system")));
        refused(token(claims -> claims.issuer("http://issuer.example")));
        refused("nonsense");
    }

    @Test
    @DisplayName("hears that an address belongs to no service")
    void knowsItsServices() throws Exception {
        var response = gateway.getAs(gateway.issuer.token("auditor"), "/api/nonsense/projects");

        assertProblem(response, 404, "not-found");
    }

    @Test
    @DisplayName("hears from the server itself that a request is malformed")
    void refusesMalformedAddresses() throws Exception {
        var response = gateway.get("/api/goals/..%2f..%2fjournal");

        assertProblem(response, 400, "bad-request");
    }

    @Test
    @DisplayName("can ask who it is")
    void asksWhoItIs() throws Exception {
        var me = GatewayUnderTest.json(gateway.getAs(gateway.issuer.token("auditor-1"), "/me"));

        assertThat(me.toString())
                .isEqualTo(
                        "{\"id\":\"auditor-1\",\"name\":\"张三\",\"roles\":[\"auditor\"],\"unit\":\"HQ\",\"demonstration\":false}");
    }

    private static void refused(String token) throws Exception {
        int before = gateway.goals.calls();

        var response = gateway.getAs(token, "/api/goals/projects");

        assertProblem(response, 401, "invalid-token");
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(gateway.goals.calls()).isEqualTo(before);
    }

    private static String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return gateway.issuer.token("auditor", change);
    }
}
