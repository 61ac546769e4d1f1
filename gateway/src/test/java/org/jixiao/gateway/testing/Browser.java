package org.jixiao.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person's browser does: keeps cookies, follows links, logs in at the issuer. */
public final class Browser {

    private final GatewayUnderTest gateway;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Browser(GatewayUnderTest gateway) {
        this.gateway = gateway;
    }

    /** Follows the login to the issuer and back; the last answer is the redirect to where the person wanted to go. */
    public HttpResponse<String> logIn() throws IOException, InterruptedException {
        HttpResponse<String> toGateway = navigate("/login");
        HttpResponse<String> toIssuer = navigate(location(toGateway));
        Map<String, String> asked = query(location(toIssuer));
        assertThat(asked).containsEntry("code_challenge_method", "S256").containsEntry("response_type", "code");
        String code = gateway.issuer.codeFor(asked.get("nonce"));
        return navigate(asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    }

    public HttpResponse<String> navigate(String path) throws IOException, InterruptedException {
        return send(path, "text/html,application/xhtml+xml", "GET", Map.of());
    }

    public HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
        return send(path, "application/json", "GET", Map.of());
    }

    public HttpResponse<String> post(String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        return send(path, "application/json", "POST", headers);
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private HttpResponse<String> send(String path, String accept, String method, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpResponse<String> response = gateway.send(path, request -> {
            request.header("Accept", accept).method(method, BodyPublishers.noBody());
            headers.forEach(request::header);
            return withCookies(request);
        });
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return response;
    }

    private HttpRequest.Builder withCookies(HttpRequest.Builder request) {
        String header = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return header.isEmpty() ? request : request.header("Cookie", header);
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    public static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(302);
        return response.headers().firstValue("Location").orElseThrow();
    }

    public static Map<String, String> query(String address) {
        return Stream.of(URI.create(address).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
