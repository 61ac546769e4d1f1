package org.jixiao.gateway.testing;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jixiao.gateway.GatewayApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole gateway on a port of its own, with an issuer and stub services, and a client that follows no redirect. */
public final class GatewayUnderTest implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    public final TestIssuer issuer;
    public final StubService goals;
    public final StubService disclosure;
    public final StubService journal;
    public final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String address;
    private final ConfigurableApplicationContext context;

    public GatewayUnderTest(String... properties) throws IOException, JOSEException {
        issuer = new TestIssuer();
        goals = new StubService();
        disclosure = new StubService();
        journal = new StubService();
        int port = freePort();
        address = "http://127.0.0.1:" + port;
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--jixiao.identity.issuer=" + issuer.address(),
                "--jixiao.identity.client-secret=of-a-test",
                "--jixiao.services.goals=" + goals.url(),
                "--jixiao.services.disclosure=" + disclosure.url(),
                "--jixiao.services.journal=" + journal.url()));
        Stream.of(properties).map(property -> "--" + property).forEach(arguments::add);
        context = SpringApplication.run(GatewayApplication.class, arguments.toArray(String[]::new));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public String url(String path) {
        return address + path;
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(path, request -> headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> getAs(String token, String path, String... headers)
            throws IOException, InterruptedException {
        return send(path, request -> {
            var named = headers.length == 0 ? request : request.headers(headers);
            return named.header("Authorization", "Bearer " + token);
        });
    }

    public HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> change)
            throws IOException, InterruptedException {
        var request = change.apply(HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : url(path))));
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        context.close();
        issuer.close();
        goals.close();
        disclosure.close();
        journal.close();
    }
}
