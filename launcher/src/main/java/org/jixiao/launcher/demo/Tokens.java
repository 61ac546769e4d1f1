package org.jixiao.launcher.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Gets a demo user's token from the demo identity provider, the way {@code curl} does. */
public final class Tokens {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = new JsonMapper();
    private final Map<String, String> known = new HashMap<>();
    private final URI issuer;
    private final String password;

    /**
     * @param password the one password of all demo users
     */
    public Tokens(URI issuer, String password) {
        this.issuer = issuer;
        this.password = password;
    }

    /** This user's token; a load takes far less time than a token lives. */
    String of(String user) throws IOException, InterruptedException {
        String token = known.get(user);
        if (token == null) {
            token = ask(user);
            known.put(user, token);
        }
        return token;
    }

    private String ask(String user) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString(("demo-" + user + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("no token for " + user + ": " + answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body()).required("access_token").stringValue();
    }
}
