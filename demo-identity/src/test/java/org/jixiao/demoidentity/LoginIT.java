package org.jixiao.demoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Somebody who logs in at the demonstration")
class LoginIT {

    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rule-of-43-characters";
    private static final String CALLBACK = "http://127.0.0.1:8080/login/oauth2/code/jixiao";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private Provider provider;

    @BeforeEach
    void start(@TempDir Path secrets) throws Exception {
        provider = new Provider(secrets);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    @DisplayName("comes back to the gateway with a code, for which it gets tokens that say who it is")
    void getsTokens() throws Exception {
        var toLogin = provider.page(authorize(CALLBACK), "zh-CN");
        assertThat(location(toLogin)).endsWith("/login");
        var afterForm = logIn("division-head", provider.password());
        var toGateway = provider.page(location(afterForm), "zh-CN");
        assertThat(location(toGateway)).startsWith(CALLBACK).contains("state=s1");

        var tokens = provider.tokens("gateway", provider.gatewaySecret(), exchange(location(toGateway)));

        assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
        assertThat(Provider.json(tokens).path("refresh_token").asString()).isNotBlank();
        for (String token : new String[] {"access_token", "id_token"}) {
            var claims = Provider.claims(tokens, token);
            assertThat(claims.getSubject()).as(token).isEqualTo("division-head");
            assertThat(claims.getStringListClaim("roles")).containsExactly("division-head");
            assertThat(claims.getStringClaim("unit")).isEqualTo("HQ");
            assertThat(claims.getStringClaim("name")).isEqualTo("赵明川");
        }
        assertThat(Provider.claims(tokens, "access_token").getAudience()).containsExactly("jixiao");
        assertThat(Provider.claims(tokens, "id_token").getAudience()).containsExactly("gateway");
    }

    @Test
    @DisplayName("gets no code without a proof key and none sent to another address")
    void gatewayOnly() throws Exception {
        provider.page(authorize(CALLBACK), "zh-CN");
        logIn("division-head", provider.password());

        var elsewhere = provider.page(authorize("http://evil.example/"), "zh-CN");
        var withoutKey = provider.page(authorize(CALLBACK).replaceAll("&code_challenge.*", ""), "zh-CN");

        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(location(withoutKey)).contains("error=invalid_request");
    }

    @Test
    @DisplayName("with a wrong password stays at the form and reads why")
    void wrongPassword() throws Exception {
        var refused = logIn("division-head", "wrong");

        assertThat(location(refused)).endsWith("/login?error");
        assertThat(provider.page("/login?error", "zh-CN").body())
                .contains("role=\"alert\"")
                .contains("用户或密码不正确");
    }

    @Test
    @DisplayName("as a program cannot: programs have no form")
    void programsHaveNoForm() throws Exception {
        assertThat(location(logIn("finance-system", provider.password()))).endsWith("/login?error");
    }

    @Test
    @DisplayName("reads the form in Chinese, or in English on request, and that this is a demonstration")
    void readsTheForm() throws Exception {
        var chinese = provider.page("/login", "fr");
        var english = provider.page("/login", "en");
        var chosen = provider.page("/login?lang=en", "zh-CN");

        assertThat(chinese.body()).contains("<html lang=\"zh-CN\">", "仅供演示", "计划财务处", "for=\"password\"");
        assertThat(english.body())
                .contains("<html lang=\"en\">", "Demonstration only", "Planning and finance division");
        assertThat(chosen.body()).contains("<html lang=\"en\">");
        assertThat(chinese.body() + english.body()).doesNotContain("{{").doesNotContain(provider.password());
    }

    @Test
    @DisplayName("can read what this provider is and whom it knows")
    void readsAboutTheProvider() throws Exception {
        var about = provider.page("/", "en").body();

        assertThat(about)
                .contains("Demonstration only", "system-administrator", "finance-system", "demo-planning-finance")
                .doesNotContain("{{")
                .doesNotContain(provider.password());
    }

    private HttpResponse<String> logIn(String user, String password) throws Exception {
        var csrf = CSRF.matcher(provider.page("/login", "zh-CN").body());
        assertThat(csrf.find()).isTrue();
        return provider.submit("/login", Map.of("username", user, "password", password, "_csrf", csrf.group(1)));
    }

    private static String authorize(String callback) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "/oauth2/authorize?response_type=code&client_id=gateway&scope=openid%20profile&state=s1&nonce=n1"
                + "&redirect_uri=" + callback
                + "&code_challenge=" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash)
                + "&code_challenge_method=S256";
    }

    private static Map<String, String> exchange(String callback) {
        var code = CODE.matcher(callback);
        assertThat(code.find()).isTrue();
        var form = new HashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("code", code.group(1));
        form.put("redirect_uri", CALLBACK);
        form.put("code_verifier", VERIFIER);
        return form;
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(302);
        return response.headers().firstValue("Location").orElseThrow();
    }
}
