package org.jixiao.demoidentity;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The provider under test on a port of its own, and a client with cookies that follows no redirect. */
final class Provider implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path secrets;
    private final String address;
    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Provider(Path secrets) throws IOException {
        this.secrets = secrets;
        int port = freePort();
        address = "http://127.0.0.1:" + port;
        context = SpringApplication.run(
                DemoIdentityApplication.class,
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--jixiao.issuer=" + address,
                "--jixiao.demo.secrets=" + secrets);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return address;
    }

    String password() throws IOException {
        return Files.readString(secrets.resolve("demo-password")).strip();
    }

    String gatewaySecret() throws IOException {
        return Files.readString(secrets.resolve("jixiao.identity.client-secret"))
                .strip();
    }

    /** What a program without a browser does to get a token. */
    HttpResponse<String> clientCredentials(String client, String secret) throws IOException, InterruptedException {
        return tokens(client, secret, Map.of("grant_type", "client_credentials"));
    }

    HttpResponse<String> tokens(String client, String secret, Map<String, String> form)
            throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send("/oauth2/token", request -> post(request, form).header("Authorization", "Basic " + basic));
    }

    HttpResponse<String> page(String path, String language) throws IOException, InterruptedException {
        return send(path, request -> request.header("Accept", "text/html").header("Accept-Language", language));
    }

    HttpResponse<String> submit(String path, Map<String, String> form) throws IOException, InterruptedException {
        return send(path, request -> post(request, form).header("Accept", "text/html"));
    }

    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> change)
            throws IOException, InterruptedException {
        var uri = URI.create(path.startsWith("http") ? path : address + path);
        return client.send(change.apply(HttpRequest.newBuilder(uri)).build(), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static JWTClaimsSet claims(HttpResponse<String> tokens, String which) throws ParseException {
        return SignedJWT.parse(json(tokens).path(which).asString()).getJWTClaimsSet();
    }

    private static HttpRequest.Builder post(HttpRequest.Builder request, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    @Override
    public void close() {
        context.close();
    }
}
