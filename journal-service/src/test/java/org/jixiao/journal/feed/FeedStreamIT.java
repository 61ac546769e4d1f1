package org.jixiao.journal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.test.TestIssuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The feed for finance systems, as a stream")
@TestPropertySource(
        properties = {
            "jixiao.feed.streams=2",
            "jixiao.feed.heartbeat=100ms",
            "jixiao.feed.streams-end-after=2s",
            "server.tomcat.connection-timeout=1s"
        })
@ExtendWith(OutputCaptureExtension.class)
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

    /** A client that says what it wants, and then leaves or does not read. */
    private Socket asked(String query, int receiveBuffer) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(receiveBuffer);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.getOutputStream().write("""
            GET /api/journal/feed%s HTTP/1.1\r
            Host: 127.0.0.1\r
            Authorization: Bearer %s\r
            Accept: text/event-stream\r
            \r
            """.formatted(query, TestIssuer.shared().token("finance-system", ""))
                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    @DisplayName("is left by its clients as they please: that is no matter for an operator")
    void left(CapturedOutput log) throws IOException, InterruptedException {
        for (int i = 0; i < 6; i++) {
            try (Socket leaving = asked("?after=-1", 65_536)) {
                leaving.getInputStream().read();
                // not a farewell but a reset, as where a cable is pulled
                leaving.setSoLinger(true, 0);
            }
            String code = freshProject();
            goalsAppend("project", code, proposed(code));
            await().untilAsserted(() -> assertThat(streams.openCount()).isZero());
        }

        assertThat(log.getAll()).doesNotContain("WARN", "ERROR");
    }

    @Test
    @DisplayName("is closed to a client that never reads, who holds up nobody else meanwhile")
    void neverReads() throws IOException, InterruptedException {
        String half = "字".repeat(300_000);
        long first = disclosureAppends("never-read", 0, "item-published", "{\"text\": \"" + half + "\"}");
        for (int sequence = 1; sequence < 12; sequence++) {
            disclosureAppends("never-read", sequence, "item-published", "{\"text\": \"" + half + "\"}");
        }

        try (Socket silent = asked("?after=" + (first - 1), 4_096)) {
            await().untilAsserted(() -> assertThat(streams.openCount()).isOne());
            String code = freshProject();
            long next = goalsAppend("project", code, proposed(code));
            assertThat(reading("?after=" + (next - 1))
                            .data()
                            .at("/data/projectCode")
                            .asString())
                    .isEqualTo(code);

            await().atMost(Duration.ofSeconds(15))
                    .untilAsserted(() -> assertThat(streams.openCount()).isZero());
            assertThat(silent.isConnected()).isTrue();
        }
    }
}
