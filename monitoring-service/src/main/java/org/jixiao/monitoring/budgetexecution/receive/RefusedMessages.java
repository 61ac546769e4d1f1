package org.jixiao.monitoring.budgetexecution.receive;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jixiao.platform.problem.MessageProblems;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the problem of a message that cannot be taken into a topic, and lets the next one come. Only the problem: a refused body may hold what
 * must not be here (payee, purpose, a secret), and it stays where finance wrote it, at the place that the problem names.
 */
@Component
@Profile("kafka")
class RefusedMessages implements ConsumerRecordRecoverer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final byte[] CONTENT_TYPE = "application/problem+json".getBytes(StandardCharsets.US_ASCII);

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final MessageProblems problems;
    private final FinanceTopics topics;
    private final JsonMapper json;

    RefusedMessages(
            KafkaTemplate<byte[], byte[]> kafka, MessageProblems problems, FinanceTopics topics, JsonMapper json) {
        this.kafka = kafka;
        this.problems = problems;
        this.topics = topics;
        this.json = json;
    }

    /** Topic, partition and offset; also the correlation of all that follows from the message. */
    static String placeOf(ConsumerRecord<?, ?> message) {
        return message.topic() + "." + message.partition() + "." + message.offset();
    }

    /** What the listener threw, out of what Kafka's listener made of it. */
    static Throwable causeOf(Throwable failure) {
        return failure instanceof ListenerExecutionFailedException && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }

    /** Comes back when the problem is written; otherwise the message comes again. */
    @Override
    public void accept(ConsumerRecord<?, ?> message, Exception failure) {
        String place = placeOf(message);
        ProducerRecord<byte[], byte[]> problem = new ProducerRecord<>(
                topics.refused(), json.writeValueAsBytes(problems.of(causeOf(failure), place, place)));
        problem.headers().add("content-type", CONTENT_TYPE);
        try {
            kafka.send(problem).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the problem of " + place + " cannot be written", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the problem of " + place + " was written", e);
        }
    }
}
