package org.jixiao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "jixiao.max-requests-at-once=2")
@DisplayName("When as many requests as may be are being worked on")
class RequestsAtOnceIT extends AtTheEdges {

    @Test
    @DisplayName("the next one hears at once when to come back, health still answers, and the others end well")
    void turnsAwayAtOnce() throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
                SampleEndpoint.Held held = SampleEndpoint.hold()) {
            List<Future<Answer>> waiting = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                waiting.add(callers.submit(() -> officer().get("/api/sample/held")));
            }
            await().until(() -> held.waiting() == 2);

            Answer turnedAway = stranger().language("en").get("/api/sample/caller");
            assertThat(turnedAway.status()).isEqualTo(503);
            assertThat(turnedAway.problem()).isEqualTo("too-busy");
            assertThat(turnedAway.header("Retry-After")).isEqualTo("1");
            assertThat(turnedAway.json("title").asString()).isEqualTo("Too many requests at this moment");
            assertThat(turnedAway.header("Jixiao-Correlation")).isNotBlank();
            assertThat(stranger().get("/actuator/health").status()).isEqualTo(200);
            assertThat(measured("jixiao.requests.active")).isEqualTo(2);

            held.close();
            for (Future<Answer> answer : waiting) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        }
        assertThat(officer().get("/api/sample/caller").status()).isEqualTo(200);
        assertThat(measured("jixiao.requests.turned.away")).isEqualTo(1);
    }

    private int measured(String meter) {
        return stranger()
                .as("system-administrator", "")
                .get("/actuator/metrics/" + meter)
                .json("measurements/0/value")
                .asInt();
    }
}
