package org.jixiao.demoidentity.login;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.demoidentity.user.DemoUser;
import org.jixiao.demoidentity.user.DemoUsers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The two pages: the login form, and what this provider is. */
@RestController
class PagesEndpoint {

    private final DemoUsers users;
    private final Map<String, String> addresses;
    private final Page login = new Page("login.html");
    private final Page about = new Page("about.html");

    PagesEndpoint(
            DemoUsers users,
            @Value("${jixiao.issuer}") String issuer,
            @Value("${jixiao.public-url}") String gateway,
            @Value("${jixiao.demo.secrets}") String secrets)
            throws IOException {
        this.users = users;
        this.addresses = Map.of("issuer", issuer, "gateway", gateway, "password-file", secrets + "/demo-password");
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> login(HttpServletRequest request, CsrfToken csrf) {
        var language = PageLanguage.of(request);
        var values = new HashMap<>(addresses);
        values.put("lang", language.tag());
        values.put("csrf-name", csrf.getParameterName());
        values.put("csrf-token", csrf.getToken());
        values.put("message", request.getParameter("error") == null ? "" : errorMessage(language));
        values.put("users", options(language));
        return html(login.fill(language, values), language);
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> about(HttpServletRequest request) {
        var language = PageLanguage.of(request);
        var values = new HashMap<>(addresses);
        values.put("lang", language.tag());
        values.put("users", rows(language));
        return html(about.fill(language, values), language);
    }

    private static String errorMessage(PageLanguage language) {
        return switch (language) {
            case ZH -> "<p class=\"error\" role=\"alert\">用户或密码不正确，请重新输入。</p>";
            case EN -> "<p class=\"error\" role=\"alert\">Wrong user or password. Please try again.</p>";
        };
    }

    private String options(PageLanguage language) {
        return users.people().stream()
                .map(user -> "<option value=\"%s\">%s · %s</option>"
                        .formatted(escape(user.id()), escape(title(user, language)), escape(user.name())))
                .collect(Collectors.joining("\n"));
    }

    private String rows(PageLanguage language) {
        return users.users().stream()
                .map(user -> "<tr><td><code>%s</code></td><td>%s</td><td>%s</td><td>%s</td></tr>"
                        .formatted(
                                escape(user.id()),
                                escape(title(user, language)),
                                escape(user.name()),
                                escape(user.unit())))
                .collect(Collectors.joining("\n"));
    }

    private static String title(DemoUser user, PageLanguage language) {
        return language == PageLanguage.EN ? user.titleEn() : user.title();
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    private static ResponseEntity<String> html(String page, PageLanguage language) {
        return ResponseEntity.ok()
                .header("Content-Language", language.tag())
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(page);
    }
}
