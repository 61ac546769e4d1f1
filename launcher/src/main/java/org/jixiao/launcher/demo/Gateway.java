package org.jixiao.launcher.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An ordinary client of the suite: it knows the gateway's address and logs in like everybody else. */
public final class Gateway {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WRITTEN = "Jixiao-Written";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Nothing there so far, or the reader has not come that far. */
    private static final Set<Integer> NOT_YET = Set.of(404, 503);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = new JsonMapper();
    private final URI address;
    private final Tokens tokens;
    private final Map<String, JsonNode> remembered = new HashMap<>();
    private @Nullable String lastWritten;

    public Gateway(URI address, Tokens tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** What an earlier run had read. */
    void recall(Map<String, JsonNode> before) {
        remembered.putAll(before);
    }

    Map<String, JsonNode> remembered() {
        return Map.copyOf(remembered);
    }

    /** Sends the command; an answer that is not a success is an error of the script or of the suite. */
    void send(Step.Does step) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(step)
                .header("Jixiao-Business-Date", step.on().toString())
                .header("Idempotency-Key", step.idempotencyKey());
        switch (step.content()) {
            case Step.Nothing _ -> request.method(step.method(), HttpRequest.BodyPublishers.noBody());
            case Step.Json(var body) ->
                request.header("Content-Type", "application/json")
                        .method(step.method(), HttpRequest.BodyPublishers.ofString(filled(body)));
            case Step.Workbook(var resource) ->
                request.header("Content-Type", XLSX)
                        .method(step.method(), HttpRequest.BodyPublishers.ofByteArray(Script.bytes(resource)));
            case Step.Document(var resource) ->
                request.header("Content-Type", DOCX)
                        .method(step.method(), HttpRequest.BodyPublishers.ofByteArray(Script.bytes(resource)));
        }
        HttpResponse<String> answer =
                successful(step, http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        lastWritten = answer.headers().firstValue(WRITTEN).orElse(lastWritten);
    }

    /** Reads what the last command has brought about; false while it is not there or not yet what the step expects. */
    boolean read(Step.Reads step) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(step);
        if (lastWritten != null) {
            request.header(WRITTEN, lastWritten);
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (NOT_YET.contains(answer.statusCode())) {
            return false;
        }
        JsonNode found = json.readTree(successful(step, answer).body());
        for (Map.Entry<String, String> expected : step.until().entrySet()) {
            if (!found.at(expected.getKey()).asString().equals(expected.getValue())) {
                return false;
            }
        }
        step.remember().forEach((name, pointer) -> remembered.put(name, found.at(pointer)));
        return true;
    }

    private HttpRequest.Builder request(Step step) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(address.resolve(step.path()))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + tokens.of(step.as()));
    }

    private static HttpResponse<String> successful(Step step, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("%s as %s was answered %d: %s"
                    .formatted(step.path(), step.as(), answer.statusCode(), answer.body()));
        }
        return answer;
    }

    private String filled(JsonNode body) {
        String text = json.writeValueAsString(body);
        for (Map.Entry<String, JsonNode> value : remembered.entrySet()) {
            String place = "${" + value.getKey() + "}";
            text = value.getValue().isString()
                    ? text.replace(place, value.getValue().asString())
                    : text.replace('"' + place + '"', value.getValue().toString());
        }
        return text;
    }
}
