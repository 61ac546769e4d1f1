package org.jixiao.journal.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.journal.feed.CloudEvent;
import org.jixiao.platform.problem.CommandRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A receiver of webhooks")
class ReceiversIT {

    private static final CloudEvent EVENT = new CloudEvent(
            "1.0",
            new UUID(0, 1),
            "urn:jixiao:goals",
            "jixiao.goals.goal-approved.v1",
            "project/1/2020",
            Instant.EPOCH,
            "application/json",
            "/api/journal/schemas/goals.goal-approved.v1",
            "0000000000000000001",
            null,
            null,
            "{}");

    @Test
    @DisplayName("is sent nothing any more once the operator took its host away")
    void hostTakenAway() throws InterruptedException {
        try (Receiver receiver = new Receiver()) {
            Webhook webhook = new Webhook(
                    new UUID(0, 2),
                    "treasury",
                    new UUID(0, 3),
                    URI.create(receiver.url()),
                    Set.of(),
                    Secret.fresh(),
                    0,
                    0,
                    null);

            assertThat(lettingThrough("127.0.0.1").send(webhook, EVENT)).isEqualTo(new Attempt.Delivered());

            Receivers others = lettingThrough("finance.example");
            assertThatExceptionOfType(CommandRefused.class)
                    .isThrownBy(() -> others.send(webhook, EVENT))
                    .satisfies(refused -> assertThat(refused.reasons())
                            .singleElement()
                            .satisfies(why -> assertThat(why.code()).isEqualTo("webhook-host-not-allowed")));
            assertThat(receiver.messages()).hasSize(1);
        }
    }

    private static Receivers lettingThrough(String host) {
        return new Receivers(
                new WebhookProperties(List.of(host), true, 1, Duration.ofSeconds(5), Duration.ofMinutes(5), List.of()),
                JsonMapper.shared());
    }
}
