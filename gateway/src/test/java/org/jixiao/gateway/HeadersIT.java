package org.jixiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.jixiao.gateway.testing.GatewayUnderTest;
import org.jixiao.gateway.testing.StubService;
import org.jixiao.gateway.testing.StubService.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a request's headers")
class HeadersIT {

    private static GatewayUnderTest gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = new GatewayUnderTest("jixiao.public-url=https://jixiao.example");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @AfterEach
    void answerAsUsual() {
        gateway.goals.answers(StubService.OK);
    }

    @Test
    @DisplayName("those that say where the caller comes from are the gateway's own")
    void originIsTheGatewaysOwn() throws Exception {
        var received = received(
                "X-Forwarded-For", "10.9.8.7",
                "X-Forwarded-Host", "evil.example",
                "X-Forwarded-Proto", "gopher",
                "X-Forwarded-Port", "70",
                "X-Forwarded-Prefix", "/evil",
                "X-Real-IP", "10.9.8.7",
                "Forwarded", "for=10.9.8.7;host=evil.example");

        assertThat(received.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(received.get("X-Forwarded-Host")).containsExactly("jixiao.example");
        assertThat(received.get("X-Forwarded-Proto")).containsExactly("https");
        assertThat(received.get("X-Forwarded-Port")).containsExactly("443");
        assertThat(received).doesNotContainKeys("X-forwarded-prefix", "X-real-ip", "Forwarded");
    }

    @Test
    @DisplayName("the suite's internal ones, cookies and method overrides do not come in")
    void internalOnesStayOutside() throws Exception {
        var received = received(
                "Jixiao-Actor", "office-leader",
                "Jixiao-Roles", "system-administrator",
                "Cookie", "JIXIAO_SESSION=somebody-else; XSRF-TOKEN=x",
                "X-XSRF-TOKEN", "x",
                "X-HTTP-Method-Override", "DELETE");

        assertThat(received)
                .doesNotContainKeys("Jixiao-actor", "Jixiao-roles", "Cookie", "X-xsrf-token", "X-http-method-override");
    }

    @Test
    @DisplayName("those of the suite's contract pass through")
    void contractPasses() throws Exception {
        var received = received(
                "Jixiao-Written", "0198-event",
                "Jixiao-Business-Date", "2020-03-01",
                "Idempotency-Key", "key-1",
                "If-Match", "\"7\"",
                "If-None-Match", "\"8\"",
                "Accept-Language", "en");

        assertThat(received.getFirst("Jixiao-Written")).isEqualTo("0198-event");
        assertThat(received.getFirst("Jixiao-Business-Date")).isEqualTo("2020-03-01");
        assertThat(received.getFirst("Idempotency-Key")).isEqualTo("key-1");
        assertThat(received.getFirst("If-Match")).isEqualTo("\"7\"");
        assertThat(received.getFirst("If-None-Match")).isEqualTo("\"8\"");
        assertThat(received.getFirst("Accept-Language")).isEqualTo("en");
    }

    @Test
    @DisplayName("the one that names the request goes in and comes out, made anew where it has no proper form")
    void correlationIsNamed() throws Exception {
        gateway.goals.answers(new Answer(200, Map.of("Jixiao-Correlation", "of-the-service"), "{}"));

        var given = gateway.getAs(gateway.issuer.token("auditor"), "/api/goals/x", "Jixiao-Correlation", "demo-1");
        assertThat(gateway.goals.last().headers().get("Jixiao-Correlation")).containsExactly("demo-1");
        assertThat(given.headers().allValues("Jixiao-Correlation")).containsExactly("demo-1");

        var made = gateway.getAs(gateway.issuer.token("auditor"), "/api/goals/x", "Jixiao-Correlation", "a b;c");
        assertThat(made.headers().firstValue("Jixiao-Correlation"))
                .get()
                .asString()
                .hasSize(36);
        assertThat(gateway.goals.last().headers().get("Jixiao-Correlation"))
                .isEqualTo(made.headers().allValues("Jixiao-Correlation"));

        var refused = gateway.get("/api/goals/x", "Jixiao-Correlation", "demo-2");
        assertThat(GatewayUnderTest.json(refused).path("correlationId").asString())
                .isEqualTo("demo-2");
    }

    @Test
    @DisplayName("an announced length is passed on as it is")
    void lengthIsPassedOn() throws Exception {
        gateway.send(
                "/api/goals/projects",
                request -> request.header("Authorization", "Bearer " + gateway.issuer.token("auditor"))
                        .POST(BodyPublishers.ofString("{}")));

        assertThat(gateway.goals.last().headers().getFirst("Content-Length")).isEqualTo("2");
        assertThat(gateway.goals.last().headers()).doesNotContainKey("Transfer-encoding");
    }

    @Test
    @DisplayName("the answer's own come out, but no cookie and no server name")
    void answersComeOut() throws Exception {
        gateway.goals.answers(new Answer(
                412,
                Map.of(
                        "Content-Type", "application/problem+json",
                        "ETag", "\"7\"",
                        "Jixiao-Written", "0198-event",
                        "Location", "/api/goals/projects/1",
                        "Set-Cookie", "stolen=1",
                        "Server", "stub/1"),
                "{}"));

        var response = gateway.getAs(gateway.issuer.token("auditor"), "/api/goals/projects");

        assertThat(response.statusCode()).isEqualTo(412);
        assertThat(response.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(response.headers().firstValue("Jixiao-Written")).hasValue("0198-event");
        assertThat(response.headers().firstValue("Location")).hasValue("/api/goals/projects/1");
        assertThat(response.headers().map()).doesNotContainKeys("set-cookie", "server");
    }

    @Test
    @DisplayName("security ones stand on every answer, once")
    void securityHeaders() throws Exception {
        gateway.goals.answers(new Answer(
                200, Map.of("X-Content-Type-Options", "nosniff", "Cache-Control", "private, max-age=5"), "{}"));

        var headers = gateway.getAs(gateway.issuer.token("auditor"), "/api/goals/projects")
                .headers();

        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Cache-Control")).containsExactly("private, max-age=5");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'");
        assertThat(headers.allValues("Referrer-Policy")).isEqualTo(List.of("same-origin"));
    }

    private static Headers received(String... headers) throws Exception {
        var response = gateway.getAs(gateway.issuer.token("auditor"), "/api/goals/projects", headers);

        assertThat(response.statusCode()).isEqualTo(200);
        return gateway.goals.last().headers();
    }
}
