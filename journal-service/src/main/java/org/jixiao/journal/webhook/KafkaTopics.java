package org.jixiao.journal.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jixiao.journal.feed.CloudEvent;
import org.jixiao.journal.feed.FeedClients;
import org.jixiao.journal.webhook.Attempt.Delivered;
import org.jixiao.journal.webhook.Attempt.Failed;
import org.jixiao.platform.aggregate.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends events to topics of Kafka ({@code kafka:<topic>}), as CloudEvents in structured mode: the text is the same as on every other way.
 * One record after the other, so that their order is that of the log; keyed by subject, so that it stays so in each partition.
 */
@Component
@Profile("kafka")
class KafkaTopics implements Carrier {

    private static final String SCHEME = "kafka";
    private static final String TOPIC = "[A-Za-z0-9._-]{1,249}";
    private static final byte[] CONTENT_TYPE =
            "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.US_ASCII);

    private final KafkaTemplate<String, String> kafka;
    private final FeedClients clients;
    private final WebhookProperties properties;
    private final JsonMapper mapper;

    KafkaTopics(
            KafkaTemplate<String, String> kafka, FeedClients clients, WebhookProperties properties, JsonMapper mapper) {
        this.kafka = kafka;
        this.clients = clients;
        this.properties = properties;
        this.mapper = mapper;
    }

    @Override
    public boolean carries(String scheme) {
        return scheme.equals(SCHEME);
    }

    @Override
    public void admit(String client, URI url) {
        String topic = url.getSchemeSpecificPart();
        if (!topic.matches(TOPIC) || url.getFragment() != null) {
            throw Carriers.unfit();
        }
        requireGranted(client, topic);
    }

    private void requireGranted(String client, String topic) {
        if (!clients.mayHaveSentTo(client, topic)) {
            throw Carriers.refused(Refusal.forbidden("kafka-topic-not-granted").with("topic", topic));
        }
    }

    @Override
    public Attempt send(Webhook webhook, CloudEvent event) throws InterruptedException {
        String topic = webhook.url().getSchemeSpecificPart();
        requireGranted(webhook.client(), topic);
        ProducerRecord<String, String> message =
                new ProducerRecord<>(topic, event.partitionKey(), mapper.writeValueAsString(event));
        message.headers().add("content-type", CONTENT_TYPE);
        try {
            // the producer gives up by itself before this; see KafkaOut
            kafka.send(message).get(2 * properties.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Delivered();
        } catch (ExecutionException e) {
            return failed(e.getCause() == null ? e : e.getCause());
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped while the broker was waited for");
            }
            return failed(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException _) {
            return new Failed("no answer within " + properties.timeout().toSeconds() + " s");
        }
    }

    private static Failed failed(Throwable why) {
        return new Failed(why.getClass().getSimpleName());
    }
}
