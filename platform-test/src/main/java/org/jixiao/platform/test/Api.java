package org.jixiao.platform.test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A caller of a service in tests, immutable: every {@code with…} gives another caller.
 *
 * <pre>{@code
 * Api officer = Api.at(port).as("project-officer", "31000020").on(LocalDate.of(2020, 3, 1));
 * Answer answer = officer.key("k-1").post("/api/goals/projects", "{...}");
 * assertThat(answer.status()).isEqualTo(201);
 * assertThat(answer.json("name").asString()).isEqualTo("…");
 * }</pre>
 */
public final class Api {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String base;
    private final Map<String, String> headers;
    private final boolean streaming;

    private Api(String base, Map<String, String> headers, boolean streaming) {
        this.base = base;
        this.headers = headers;
        this.streaming = streaming;
    }

    /** A caller without a token, of a service on this machine. */
    public static Api at(int port) {
        return at("http://127.0.0.1:" + port);
    }

    public static Api at(String baseUri) {
        return new Api(baseUri, Map.of(), false);
    }

    /** With a token of the shared test issuer for this role and unit. */
    public Api as(String role, String unit) {
        return bearer(TestIssuer.shared().token(role, unit));
    }

    public Api bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Api key(String idempotencyKey) {
        return with("Idempotency-Key", idempotencyKey);
    }

    public Api ifMatch(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    public Api on(LocalDate businessDate) {
        return with("Jixiao-Business-Date", businessDate.toString());
    }

    public Api language(String language) {
        return with("Accept-Language", language);
    }

    /** Sees what this answer says was written, or waits for it. */
    public Api after(Answer written) {
        String event = written.header("Jixiao-Written");
        return event == null ? this : with("Jixiao-Written", event);
    }

    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(base, more, streaming);
    }

    /** Sends bodies without saying how long they are. */
    public Api streaming() {
        return new Api(base, headers, true);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, @Nullable String json) {
        return send("POST", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends a file as the whole body. */
    public Answer post(String path, String mediaType, byte[] file) {
        return with("Content-Type", mediaType).exchange("POST", path, HttpRequest.BodyPublishers.ofByteArray(file));
    }

    /** The file at this address, as it is. */
    public byte[] download(String path) {
        return download("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    /** The file that is made of this request. */
    public byte[] download(String path, String json) {
        return with("Content-Type", "application/json").download("POST", path, publisher(json));
    }

    private byte[] download(String method, String path, HttpRequest.BodyPublisher body) {
        HttpResponse<byte[]> response = exchange(method, path, body, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != OK) {
            throw new IllegalStateException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    /** What a live stream (server-sent events) says, up to the first line that has this in it. */
    public List<String> listen(String path, String until) {
        List<String> heard = new ArrayList<>();
        try (Stream<String> lines = with("Accept", "text/event-stream")
                .exchange("GET", path, HttpRequest.BodyPublishers.noBody(), HttpResponse.BodyHandlers.ofLines())
                .body()) {
            Iterator<String> next = lines.iterator();
            while (next.hasNext() && (heard.isEmpty() || !heard.getLast().contains(until))) {
                heard.add(next.next());
            }
        }
        return heard;
    }

    public Answer send(String method, String path, @Nullable String body) {
        boolean json = body != null && !headers.containsKey("Content-Type");
        return (json ? with("Content-Type", "application/json") : this).exchange(method, path, publisher(body));
    }

    private Answer exchange(String method, String path, HttpRequest.BodyPublisher body) {
        HttpResponse<String> response = exchange(method, path, body, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), response.body(), JSON);
    }

    private <T> HttpResponse<T> exchange(
            String method, String path, HttpRequest.BodyPublisher body, HttpResponse.BodyHandler<T> handler) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        headers.forEach(request::setHeader);
        request.method(method, body);
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path + " was interrupted", e);
        }
    }

    private HttpRequest.BodyPublisher publisher(@Nullable String body) {
        if (body == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        return streaming
                ? HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
                : HttpRequest.BodyPublishers.ofString(body);
    }
}
