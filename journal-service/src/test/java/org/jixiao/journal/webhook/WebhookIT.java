package org.jixiao.journal.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.contracts.goals.ProjectEvent.BudgetApplied;
import org.jixiao.journal.FeedRights;
import org.jixiao.journal.RunningJournal;
import org.jixiao.journal.webhook.Receiver.Message;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@DisplayName("A webhook")
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "jixiao.webhooks.hosts=127.0.0.1",
            "jixiao.webhooks.plain-http=true",
            "jixiao.webhooks.timeout=1s",
            "jixiao.webhooks.retries=50ms,50ms",
            "jixiao.webhooks.rest=50ms",
            "jixiao.webhooks.per-client=20"
        })
class WebhookIT extends RunningJournal {

    private static final String WEBHOOKS = "/api/journal/webhooks";
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private static final int MOST_CLIENTS = 30;

    @Autowired
    @EventLogStore
    private JdbcClient state;

    private final Receiver receiver = new Receiver();
    private Api client = Api.at(0);

    @DynamicPropertySource
    static void rights(DynamicPropertyRegistry properties) {
        for (int i = 1; i < MOST_CLIENTS; i++) {
            FeedRights.everything(properties, i, "finance-system@F" + i);
        }
        FeedRights.some(properties, MOST_CLIENTS, "finance-system@OTHER-UNIT", "*", "31000002", "*");
    }

    @BeforeEach
    void someClient() {
        client = client();
    }

    private Api client() {
        return stranger().as("finance-system", "F" + CLIENTS.incrementAndGet());
    }

    @AfterEach
    void close() {
        client.get(WEBHOOKS)
                .json()
                .forEach(one -> client.delete(address(one.get("id").asString())));
        receiver.close();
    }

    private static String address(String id) {
        return WEBHOOKS + "/" + id;
    }

    /** From now on, proposals of projects only. */
    private Answer added() {
        Answer added = client.post(
                WEBHOOKS, "{\"url\": \"%s\", \"types\": [\"goals.project-proposed\"]}".formatted(receiver.url()));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        return added;
    }

    private String proposes() {
        String code = freshProject();
        goalsAppend("project", code, proposed(code));
        return code;
    }

    private Answer shown(Answer added) {
        return client.get(address(added.json("id").asString()));
    }

    @Test
    @DisplayName("tells of the wanted events in their order, each signed with the secret that was shown once")
    void tells() {
        Answer added = added();
        String one = proposes();
        goalsAppend("project", one, new BudgetApplied(one, YEAR, new BigDecimal("1000.00")));
        String two = proposes();

        await().untilAsserted(() -> assertThat(receiver.projects()).containsSubsequence(one, two));
        Message message = receiver.messages().getFirst();
        assertThat(message.signature())
                .isEqualTo(new Secret(added.json("secret").asString())
                        .signature(message.id(), Long.parseLong(message.timestamp()), message.body()));
        assertThat(message.json().get("id").asString()).isEqualTo(message.id());
        assertThat(message.json().get("type").asString()).isEqualTo("jixiao.goals.project-proposed.v1");
        assertThat(shown(added).body()).doesNotContain("whsec_");
        await().untilAsserted(() ->
                assertThat(shown(added).json("webhook/failures").asInt()).isZero());
    }

    @Test
    @DisplayName("comes again with an event that was not taken, and with no other one before it")
    void comesAgain() {
        AtomicInteger first = new AtomicInteger();
        receiver.answering(_ -> first.incrementAndGet() <= 2 ? 500 : 204);
        Answer added = added();
        String one = proposes();
        String two = proposes();

        await().untilAsserted(() -> assertThat(receiver.projects()).containsExactly(one, one, one, two));
        assertThat(receiver.messages().stream().map(Message::id).distinct()).hasSize(2);
        await().untilAsserted(() ->
                assertThat(shown(added).json("webhook/lastFailure").isNull()).isTrue());
    }

    @Test
    @DisplayName(
            "puts an event aside that fails in all its attempts, goes on, and delivers it when the client sets it back")
    void putsAside() {
        AtomicBoolean broken = new AtomicBoolean(true);
        String bad = freshProject();
        receiver.answering(message -> broken.get() && message.project().equals(bad) ? 500 : 204);
        Answer added = added();
        long position = goalsAppend("project", bad, proposed(bad));
        String good = proposes();

        await().untilAsserted(() -> assertThat(receiver.projects()).containsExactly(bad, bad, bad, good));
        Answer shown = shown(added);
        assertThat(shown.json("deadLetters/0/position").asLong()).isEqualTo(position);
        assertThat(shown.json("deadLetters/0/failure").asString()).isEqualTo("status 500");

        broken.set(false);
        client.post(address(added.json("id").asString()) + "/replay", "{\"after\": %d}".formatted(position - 1));

        await().untilAsserted(() ->
                assertThat(receiver.projects()).endsWith(bad, good).hasSize(6));
        assertThat(shown(added).json("deadLetters")).isEmpty();
    }

    @Test
    @DisplayName("that hangs holds up nobody else")
    void hangs() {
        CountDownLatch end = new CountDownLatch(1);
        receiver.answering(_ -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 204;
        });
        Answer hanging = added();
        try (Receiver healthy = new Receiver()) {
            Api other = client();
            Answer theirs = other.post(
                    WEBHOOKS, "{\"url\": \"%s\", \"types\": [\"goals.project-proposed\"]}".formatted(healthy.url()));
            String code = proposes();

            await().untilAsserted(() -> assertThat(healthy.projects()).containsExactly(code));
            await().untilAsserted(() -> assertThat(
                            shown(hanging).json("webhook/lastFailure").asString())
                    .isEqualTo("no answer within 1 s"));
            assertThat(client.get(address(theirs.json("id").asString())).status())
                    .isEqualTo(404);
            other.delete(address(theirs.json("id").asString()));
        } finally {
            end.countDown();
        }
    }

    @Test
    @DisplayName(
            "ends where its receiver says that it is gone, pauses where the client wants, and goes on where it stopped")
    void stopsAndGoesOn() {
        receiver.answering(_ -> 410);
        Answer added = added();
        String address = address(added.json("id").asString());
        String one = proposes();
        await().untilAsserted(() ->
                assertThat(shown(added).json("webhook/standing").asString()).isEqualTo("GONE"));

        receiver.answering(_ -> 204);
        client.post(address + "/pause", null);
        String two = proposes();
        assertThat(shown(added).json("webhook/standing").asString()).isEqualTo("PAUSED");
        client.post(address + "/resumption", null);

        await().untilAsserted(() -> assertThat(receiver.projects()).containsExactly(one, one, two));
    }

    @Test
    @DisplayName("passes over what its client may not see, and goes on behind it")
    void passesOver() {
        Api limited = stranger().as("finance-system", "OTHER-UNIT");
        Answer theirs = limited.post(WEBHOOKS, "{\"url\": \"%s\"}".formatted(receiver.url()));
        try (Receiver all = new Receiver()) {
            client.post(WEBHOOKS, "{\"url\": \"%s\", \"types\": [\"goals.project-proposed\"]}".formatted(all.url()));
            String code = freshProject();
            long position = goalsAppend("project", code, proposed(code));

            await().untilAsserted(() -> assertThat(all.projects()).containsExactly(code));
            String address = address(theirs.json("id").asString());
            await().untilAsserted(() -> assertThat(
                            limited.get(address).json("webhook/cursor").asLong())
                    .isGreaterThanOrEqualTo(position));
            assertThat(receiver.messages()).isEmpty();
            limited.delete(address);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "client, nobody@LISTED, feed-not-granted",
        "url, kafka:of-a-profile-that-is-absent, webhook-url-unfit",
    })
    @DisplayName("rests where nothing may be sent: it says why, the log once, and goes on when it may")
    void rests(String column, String unfit, String why, CapturedOutput log) {
        UUID id = UUID.fromString(added().json("id").asString());
        String fit = told(id, column);
        set(id, column, unfit);
        String code = proposes();

        await().untilAsserted(() -> assertThat(told(id, "last_failure")).isEqualTo(why));
        String first = told(id, "next_attempt_at");
        await().untilAsserted(() -> assertThat(told(id, "next_attempt_at")).isGreaterThan(first));
        set(id, column, fit);

        await().untilAsserted(() -> assertThat(receiver.projects()).containsExactly(code));
        await().untilAsserted(() -> assertThat(told(id, "last_failure")).isEmpty());
        assertThat(log.getAll()).containsOnlyOnce(id + " of").doesNotContain(id + " is not delivered to");
    }

    private String told(UUID id, String column) {
        return state.sql("select coalesce(" + column + "::text, '') from webhook where webhook_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private void set(UUID id, String column, String value) {
        state.sql("update webhook set " + column + " = :value where webhook_id = :id")
                .param("id", id)
                .param("value", value)
                .update();
    }

    @Test
    @DisplayName("goes only where an operator lets it, from a position that there is, and is the client's own")
    void refused() {
        assertThat(problem("{\"url\": \"http://10.0.0.1/\"}")).isEqualTo("webhook-host-not-allowed");
        assertThat(problem("{\"url\": \"ftp://127.0.0.1/\"}")).isEqualTo("webhook-url-unfit");
        assertThat(problem("{\"url\": \"http://user:word@127.0.0.1/\"}")).isEqualTo("webhook-url-unfit");
        assertThat(problem("{\"url\": \"http://127.0.0.1/ \"}")).isEqualTo("webhook-url-unfit");
        assertThat(problem("{\"url\": \"http:///events\"}")).isEqualTo("webhook-url-unfit");
        assertThat(problem("{\"url\": \"http://127.0.0.1/\", \"types\": [\"goals.budget-applied\"]}"))
                .isEqualTo("event-type-not-published");
        assertThat(problem("{\"url\": \"http://127.0.0.1/\", \"after\": 1000000000}"))
                .isEqualTo("cursor-ahead-of-log");
        assertThat(auditor().get(WEBHOOKS).status()).isEqualTo(403);
        Answer added = added();
        assertThat(client().delete(address(added.json("id").asString())).status())
                .isEqualTo(404);
    }

    private String problem(String wish) {
        Answer answer = client.post(WEBHOOKS, wish);
        assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
        return answer.json("errors/0/code").asString();
    }
}
