package org.jixiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.gateway.testing.ProblemAssert.assertProblem;

import com.nimbusds.jwt.SignedJWT;
import java.util.Map;
import org.jixiao.gateway.testing.Browser;
import org.jixiao.gateway.testing.GatewayUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A person with a browser")
class LoginOfPeopleIT {

    private static GatewayUnderTest gateway;

    private Browser browser;

    @BeforeAll
    static void start() throws Exception {
        gateway = new GatewayUnderTest();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void openBrowser() {
        browser = new Browser(gateway);
        gateway.issuer.tokensLiveFor(600);
        gateway.issuer.refuseRefreshes(false);
    }

    @Test
    @DisplayName("who follows a link to a closed page is sent to the login and then to that page")
    void isSentToTheLogin() throws Exception {
        var refused = browser.navigate("/console/goals");

        assertThat(Browser.location(refused)).isEqualTo("/login");
        assertThat(Browser.location(browser.logIn())).contains("/console/goals");
    }

    @Test
    @DisplayName("whose page calls an API without a login gets a problem, not a redirect")
    void apiCallsAreNotRedirected() throws Exception {
        assertProblem(browser.fetch("/api/goals/projects"), 401, "unauthenticated");
        assertProblem(browser.fetch("/me"), 401, "unauthenticated");
        assertThat(browser.navigate("/api/goals/projects").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("has a session after the login, in a cookie that no script can read and no other site sends")
    void hasASession() throws Exception {
        browser.navigate("/console/");
        String before = browser.cookies().get("JIXIAO_SESSION");

        var loggedIn = browser.logIn();

        assertThat(loggedIn.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("JIXIAO_SESSION=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
        assertThat(browser.cookies().get("JIXIAO_SESSION")).isNotEqualTo(before);
    }

    @Test
    @DisplayName("is told who they are")
    void isToldWhoTheyAre() throws Exception {
        browser.logIn();

        var me = GatewayUnderTest.json(browser.fetch("/me"));

        assertThat(me.path("id").asString()).isEqualTo("zhang-san");
        assertThat(me.path("name").asString()).isEqualTo("张三");
        assertThat(me.path("roles").get(0).asString()).isEqualTo("auditor");
        assertThat(me.path("unit").asString()).isEqualTo("HQ");
        assertThat(me.path("csrf").path("header").asString()).isEqualTo("X-XSRF-TOKEN");
        assertThat(me.path("csrf").path("token").asString())
                .isEqualTo(browser.cookies().get("XSRF-TOKEN"));
    }

    @Test
    @DisplayName("is known to the service by the access token, which the browser never sees")
    void tokenIsRelayed() throws Exception {
        browser.logIn();

        var response = browser.fetch("/api/goals/projects");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(relayedTokenId()).isEqualTo("first");
        assertThat(gateway.goals.last().headers()).doesNotContainKey("Cookie");
    }

    @Test
    @DisplayName("changes nothing without the anti-forgery token")
    void needsTheAntiForgeryToken() throws Exception {
        browser.logIn();
        int before = gateway.goals.calls();

        assertProblem(browser.post("/api/goals/projects", Map.of()), 403, "csrf-token-missing");
        assertProblem(
                browser.post("/api/goals/projects", Map.of("X-XSRF-TOKEN", "guessed")), 403, "csrf-token-missing");

        assertThat(gateway.goals.calls()).isEqualTo(before);
    }

    @Test
    @DisplayName("changes something with the anti-forgery token")
    void changesWithTheAntiForgeryToken() throws Exception {
        browser.logIn();

        assertThat(browser.post("/api/goals/projects", antiForgery()).statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("stays logged in when the access token runs out, because the gateway renews it")
    void tokenIsRenewed() throws Exception {
        gateway.issuer.tokensLiveFor(1);
        browser.logIn();
        int before = gateway.issuer.refreshes();

        var response = browser.fetch("/api/goals/projects");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(gateway.issuer.refreshes()).isEqualTo(before + 1);
        assertThat(relayedTokenId()).isEqualTo("refreshed-" + (before + 1));
    }

    @Test
    @DisplayName("has to log in again when the issuer does not renew the token")
    void renewalIsRefused() throws Exception {
        gateway.issuer.tokensLiveFor(1);
        gateway.issuer.refuseRefreshes(true);
        browser.logIn();

        assertProblem(browser.fetch("/api/goals/projects"), 401, "unauthenticated");
        assertProblem(browser.fetch("/me"), 401, "unauthenticated");
    }

    @Test
    @DisplayName("who logs out has no session any more, here or at the issuer")
    void logsOut() throws Exception {
        browser.logIn();

        var leaving = browser.post("/logout", antiForgery());

        assertThat(Browser.location(leaving)).startsWith(gateway.issuer.address() + "/logout?id_token_hint=");
        assertThat(Browser.query(Browser.location(leaving)))
                .containsEntry("post_logout_redirect_uri", gateway.url("/public/"));
        assertProblem(browser.fetch("/me"), 401, "unauthenticated");
    }

    @Test
    @DisplayName("cannot be logged out by another site")
    void isNotLoggedOutByOthers() throws Exception {
        browser.logIn();

        assertProblem(browser.post("/logout", Map.of()), 403, "csrf-token-missing");
    }

    @Test
    @DisplayName("whose login fails reads why on a page")
    void loginFails() throws Exception {
        var response = browser.navigate("/login/oauth2/code/jixiao?error=access_denied&state=unknown");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(response.body()).contains("登录未完成");
    }

    private Map<String, String> antiForgery() throws Exception {
        var csrf = GatewayUnderTest.json(browser.fetch("/me")).path("csrf");
        return Map.of(csrf.path("header").asString(), csrf.path("token").asString());
    }

    private static String relayedTokenId() throws Exception {
        String authorization = gateway.goals.last().headers().getFirst("Authorization");
        return SignedJWT.parse(authorization.substring("Bearer ".length()))
                .getJWTClaimsSet()
                .getJWTID();
    }
}
