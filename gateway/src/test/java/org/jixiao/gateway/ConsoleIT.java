package org.jixiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.gateway.testing.Browser;
import org.jixiao.gateway.testing.GatewayUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Holds with the console and without it: a build without Node leaves it out. */
@DisplayName("The console")
class ConsoleIT {

    private static final boolean BUILT = new ClassPathResource("console/index.html").exists();

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
    @DisplayName("is where people come to when they have logged in without a destination")
    void afterLogin() throws Exception {
        assertThat(Browser.location(new Browser(gateway).logIn())).isEqualTo("/console/");
    }

    @Test
    @DisplayName("sends somebody who is not logged in to the login, and back to the page that was asked for")
    void loginFirst() throws Exception {
        var browser = new Browser(gateway);

        assertThat(Browser.location(browser.navigate("/console/subjects/project/1/2020")))
                .isEqualTo("/login");
        assertThat(Browser.location(browser.logIn())).contains("/console/subjects/project/1/2020");
    }

    @Test
    @DisplayName("answers each of its pages with the one document, asked for anew each time, or says how it is built")
    void pages() throws Exception {
        var browser = loggedIn();

        for (String page : new String[] {"/console/", "/console/projects", "/console/subjects/project/1/2020"}) {
            HttpResponse<String> response = browser.navigate(page);

            assertThat(response.statusCode()).as(page).isEqualTo(BUILT ? 200 : 404);
            assertThat(response.body()).contains(BUILT ? "<div id=\"app\">" : "控制台未构建");
            assertThat(header(response, "Cache-Control")).isEqualTo("no-cache");
        }
        assertThat(Browser.location(browser.navigate("/console"))).isEqualTo("/console/");
    }

    @Test
    @DisplayName("runs and styles nothing that stands in a document itself")
    void policy() throws Exception {
        assertThat(header(loggedIn().navigate("/console/"), "Content-Security-Policy"))
                .contains("default-src 'self'", "style-src 'self';", "form-action 'self' " + gateway.issuer.address())
                .doesNotContain("unsafe");
    }

    @Test
    @DisplayName("keeps its assets for ever in whoever asked for them, and needs no login for them")
    void assets() throws Exception {
        Matcher asset = Pattern.compile("/console/assets/[\\w.-]+\\.js")
                .matcher(loggedIn().navigate("/console/").body());
        assertThat(asset.find()).isEqualTo(BUILT);
        if (BUILT) {
            HttpResponse<String> response = gateway.get(asset.group());

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(header(response, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
            assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    @DisplayName("lets no file out but its own")
    void nothingElse() throws Exception {
        var browser = loggedIn();

        for (String elsewhere : new String[] {
            "/console/assets/..%2f..%2fapplication.yaml",
            "/console/assets/%2e%2e/%2e%2e/application.yaml",
            "/console/assets/missing.js",
            "/console/manifest.json",
            "/console/application.yaml"
        }) {
            assertThat(browser.fetch(elsewhere).statusCode()).as(elsewhere).isIn(400, 404);
        }
    }

    private static Browser loggedIn() throws Exception {
        var browser = new Browser(gateway);
        browser.logIn();
        return browser;
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
