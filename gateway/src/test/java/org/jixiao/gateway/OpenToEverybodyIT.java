package org.jixiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jixiao.gateway.testing.Browser;
import org.jixiao.gateway.testing.GatewayUnderTest;
import org.jixiao.gateway.testing.StubService;
import org.jixiao.gateway.testing.StubService.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Open to everybody")
class OpenToEverybodyIT {

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
    @DisplayName("is the portal, to which a visitor without a destination is sent")
    void portal() throws Exception {
        assertThat(Browser.location(gateway.get("/"))).isEqualTo("/public/");

        var response = gateway.get("/public/items?page=2");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(gateway.disclosure.last().uri()).hasToString("/public/items?page=2");
    }

    @Test
    @DisplayName("is the portal for people who are logged in, too, and it does not learn who they are")
    void portalLearnsNobody() throws Exception {
        var browser = new Browser(gateway);
        browser.logIn();

        assertThat(browser.navigate("/public/").statusCode()).isEqualTo(200);

        assertThat(gateway.disclosure.last().headers()).doesNotContainKeys("Authorization", "Cookie");
        assertThat(gateway.getAs(gateway.issuer.token("auditor"), "/public/").statusCode())
                .isEqualTo(200);
        assertThat(gateway.disclosure.last().headers()).doesNotContainKeys("Authorization", "Cookie");
    }

    @Test
    @DisplayName("is the sealed log, which is the journal's and does not learn who reads it")
    void sealedLog() throws Exception {
        var answer = gateway.getAs(gateway.issuer.token("auditor"), "/public/journal/tile/0/x001/234.p/17");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.journal.last().uri()).hasToString("/public/journal/tile/0/x001/234.p/17");
        assertThat(gateway.journal.last().headers()).doesNotContainKeys("Authorization", "Cookie");
    }

    @Test
    @DisplayName("is each service's API document, which names the gateway as its server")
    void apiDocuments() throws Exception {
        gateway.goals.answers(new Answer(
                200,
                Map.of("Content-Type", "application/json"),
                "{\"openapi\":\"3.1.0\",\"servers\":[{\"url\":\"http://127.0.0.1:8101\"}],\"paths\":{\"目标\":{}}}"));

        var document = GatewayUnderTest.json(gateway.get("/api/goals/openapi", "Accept-Encoding", "gzip"));
        gateway.goals.answers(StubService.OK);

        assertThat(document.path("servers").get(0).path("url").asString()).isEqualTo("/");
        assertThat(document.path("servers").get(1).path("url").asString()).isEqualTo(gateway.url("/"));
        assertThat(document.path("paths").has("目标")).isTrue();
        assertThat(gateway.goals.last().headers()).doesNotContainKey("Accept-encoding");
    }

    @Test
    @DisplayName("is the page that shows the API documents, with all it needs")
    void docsPage() throws Exception {
        assertThat(Browser.location(gateway.get("/docs"))).isEqualTo("/docs/");
        assertThat(gateway.get("/docs/").body()).contains("接口文档");
        for (String part : new String[] {
            "/docs/docs.js",
            "/docs/jixiao.css",
            "/docs/gateway.json",
            "/docs/ui/swagger-ui.css",
            "/docs/ui/swagger-ui-bundle.js"
        }) {
            assertThat(gateway.get(part).statusCode()).as(part).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("is whether the gateway lives and is ready, and nothing else of its management")
    void health() throws Exception {
        assertThat(gateway.get("/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(gateway.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(gateway.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(gateway.get("/actuator/env").statusCode()).isEqualTo(401);
        assertThat(gateway.getAs(gateway.issuer.token("auditor"), "/actuator/env")
                        .statusCode())
                .isEqualTo(404);
    }
}
