package org.jixiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.gateway.testing.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jixiao.gateway.testing.GatewayUnderTest;
import org.jixiao.gateway.testing.StubService;
import org.jixiao.gateway.testing.StubService.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("While a service is away")
class OutageIT {

    private final GatewayUnderTest gateway =
            new GatewayUnderTest("jixiao.calls.read-timeout=400ms", "jixiao.calls.retry-after=1s");

    OutageIT() throws Exception {}

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    @DisplayName("the gateway says so quickly, the others go on, and its return is noticed")
    void answersInItsPlace() throws Exception {
        assertThat(ask().statusCode()).isEqualTo(200);
        gateway.goals.goAway();

        for (int i = 0; i < 12; i++) {
            var started = Instant.now();
            var response = ask();
            assertProblem(response, 503, "service-unavailable");
            assertThat(response.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(GatewayUnderTest.json(response).path("detail").asString())
                    .contains("goals");
            assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(2));
        }
        assertThat(gateway.get("/public/").statusCode()).isEqualTo(200);
        assertThat(gateway.get("/actuator/health").statusCode()).isEqualTo(200);

        gateway.goals.comeBack();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(ask().statusCode()).isEqualTo(200));
    }

    @Test
    @DisplayName("or silent, the gateway waits no longer than agreed, and after a few calls not at all")
    void doesNotWaitForever() throws Exception {
        gateway.goals.fallSilent(true);

        for (int i = 0; i < 5; i++) {
            assertProblem(ask(), 504, "service-too-slow");
        }
        int reached = gateway.goals.calls();

        assertProblem(ask(), 503, "service-unavailable");
        assertThat(gateway.goals.calls()).isEqualTo(reached);

        gateway.goals.fallSilent(false);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(ask().statusCode()).isEqualTo(200));
    }

    @Test
    @DisplayName("is not what its own error answers mean: they are passed on, however many")
    void ownErrorsArePassedOn() throws Exception {
        gateway.goals.answers(new Answer(503, Map.of("Retry-After", "7"), "{\"own\":true}"));
        for (int i = 0; i < 20; i++) {
            var response = ask();
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).isEqualTo("{\"own\":true}");
            assertThat(response.headers().firstValue("Retry-After")).hasValue("7");
        }

        gateway.goals.answers(StubService.OK);
        assertThat(ask().statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("being the identity provider, the public is served, and everybody else hears when to come back")
    void identityProviderIsAway() throws Exception {
        String token = gateway.issuer.token("auditor");
        gateway.issuer.close();

        assertThat(gateway.get("/public/").statusCode()).isEqualTo(200);
        var program = gateway.getAs(token, "/api/goals/x");
        assertProblem(program, 503, "issuer-unavailable");
        assertThat(program.headers().firstValue("Retry-After")).isPresent();
        var person = gateway.get("/login", "Accept", "text/html");
        assertThat(person.statusCode()).isEqualTo(503);
        assertThat(person.body()).contains("身份提供方暂时不可用");
    }

    private HttpResponse<String> ask() throws Exception {
        return gateway.getAs(gateway.issuer.token("auditor"), "/api/goals/x");
    }
}
