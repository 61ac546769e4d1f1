package org.jixiao.journal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.test.TestIssuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The feed for finance systems, as a stream")
@TestPropertySource(
        properties = {"jixiao.feed.streams=2", "jixiao.feed.heartbeat=100ms", "jixiao.feed.streams-end-after=2s"})
class FeedStreamIT extends RunningJournal {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    private int port;

    @Autowired
    private FeedStreams streams;

    /** What a client reads: one event a time, heartbeats passed over. */
    private record Reader(Iterator<String> lines) {

        private List<String> event() {
            List<String> event = new ArrayList<>();
            while (lines.hasNext()) {
                String line = lines.next();
                if (line.isEmpty() && !event.isEmpty()) {
                    return event;
                }
                if (!line.isEmpty() && !line.startsWith(":")) {
                    event.add(line);
                }
            }
            return event;
        }

        private JsonNode data() {
            return JSON.readTree(event().stream()
                    .filter(line -> line.startsWith("data:"))
                    .findFirst()
                    .orElseThrow()
                    .substring("data:".length()));
        }
    }

    private HttpResponse<Stream<String>> opened(String query, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/journal/feed" + query))
                .header("Authorization", "Bearer " + TestIssuer.shared().token("finance-system", ""))
                .header("Accept", "text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
    }

    private Reader reading(String query, String... headers) throws IOException, InterruptedException {
        return new Reader(opened(query, headers).body().iterator());
    }

    @Test
    @DisplayName("gives what there is and then what happens, each with its position and its type")
    void asItHappens() throws IOException, InterruptedException {
        String one = freshProject();
        long first = goalsAppend("project", one, proposed(one));

        Reader reader = reading("?after=" + (first - 1));

        assertThat(reader.event())
                .contains("id:" + first, "event:jixiao.goals.project-proposed.v1")
                .anyMatch(line -> line.startsWith("data:{") && line.contains(one));
        String two = freshProject();
        goalsAppend("project", two, proposed(two));
        assertThat(reader.data().at("/data/projectCode").asString()).isEqualTo(two);
    }

    @Test
    @DisplayName("goes on behind what a client got last, and ends by itself so that the client comes again")
    void goesOn() throws IOException, InterruptedException {
        String one = freshProject();
        String two = freshProject();
        long first = goalsAppend("project", one, proposed(one));
        goalsAppend("project", two, proposed(two));

        Reader reader = reading("?after=-1", "Last-Event-ID", Long.toString(first));

        assertThat(reader.data().at("/data/projectCode").asString()).isEqualTo(two);
        assertThat(reader.event()).as("the stream is over").isEmpty();
    }

    @Test
    @DisplayName("is open to so many clients at once, and to others again when these are gone")
    void bounded() throws IOException, InterruptedException {
        HttpResponse<Stream<String>> one = opened("?after=-1");
        HttpResponse<Stream<String>> two = opened("?after=-1");

        assertThat(opened("?after=-1").statusCode()).isEqualTo(409);

        one.body().close();
        two.body().close();
        await().untilAsserted(() -> assertThat(opened("?after=-1").statusCode()).isEqualTo(200));
        assertThat(streams.isRunning()).isTrue();
    }
}
