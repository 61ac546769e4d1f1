package org.jixiao.benchmarks.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Requests to the running suite. */
public final class Client implements AutoCloseable {

    public static final String GATEWAY = "http://127.0.0.1:8080";
    public static final String GOALS = "http://127.0.0.1:8101";
    public static final String MONITORING = "http://127.0.0.1:8102";
    public static final String EVALUATION = "http://127.0.0.1:8103";
    public static final String JOURNAL = "http://127.0.0.1:8105";

    private static final String TOKENS = "http://127.0.0.1:8190/oauth2/token";
    private static final String PROJECT = "31000020T000000000001/2020";

    /** One row of a read model, for staff. */
    public static final String ONE_ROW = "/api/goals/projects/" + PROJECT;

    /** What the journal joins from the answers of all services. */
    public static final String DOSSIER = "/api/journal/dossiers/project/" + PROJECT;

    /** For everybody. */
    public static final String PUBLIC_PAGE = "/public/projects/" + PROJECT + ".json";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** An auditor's token; empty as long as nobody gives one. */
    public Optional<String> token(Path data) throws InterruptedException {
        return token(data, "auditor");
    }

    /** The token of a user of the demo; empty as long as nobody gives one. */
    public Optional<String> token(Path data, String user) throws InterruptedException {
        Path password = data.resolve("secrets/demo-identity/demo-password");
        if (!Files.isReadable(password)) {
            return Optional.empty();
        }
        try {
            String credentials =
                    "demo-" + user + ":" + Files.readString(password).strip();
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(TOKENS))
                            .header(
                                    "Authorization",
                                    "Basic "
                                            + Base64.getEncoder()
                                                    .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? Optional.of(JsonMapper.shared()
                            .readTree(answer.body())
                            .required("access_token")
                            .asString())
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty(); // not up yet
        }
    }

    public HttpRequest request(String base, String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        return (token.isEmpty() ? request : request.header("Authorization", "Bearer " + token)).build();
    }

    /** What is answered to a body of this type; everything but 200 is an error here. */
    public String post(String url, String type, String body, String token) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(url))
                        .timeout(Duration.ofMinutes(2))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(url + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** Puts what is answered into a file; everything but 200 is an error here. */
    public void download(String url, String token, Path file) throws IOException, InterruptedException {
        HttpResponse<Path> answer = http.send(
                HttpRequest.newBuilder(URI.create(url))
                        .timeout(Duration.ofMinutes(20))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofFile(file));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(url + " answered " + answer.statusCode());
        }
    }

    /** The status of the answer; -1 where nobody answers yet. */
    public int status(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        } catch (IOException _) {
            return -1;
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
