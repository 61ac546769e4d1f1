package org.jixiao.monitoring.budgetexecution.receive;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jixiao.platform.problem.MessageProblems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.event.ConsumerRetryAuthEvent;
import org.springframework.kafka.event.ConsumerRetryAuthSuccessfulEvent;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.stereotype.Component;

/**
 * Tells operators what nobody else would: that nobody listens to finance's topic any more, that a message stands there for a fault of ours,
 * and that one was refused. There is no caller who would get an answer.
 */
@Component("financeTopicHealthIndicator")
@Profile("kafka")
class FinanceTopicWatch implements HealthIndicator, MeterBinder, RetryListener {

    private static final Logger LOG = LoggerFactory.getLogger(FinanceTopicWatch.class);

    private final KafkaListenerEndpointRegistry listeners;
    private final AtomicBoolean lockedOut = new AtomicBoolean();
    private final AtomicLong faults = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    FinanceTopicWatch(KafkaListenerEndpointRegistry listeners) {
        this.listeners = listeners;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("jixiao.finance.topic.listening", () -> isListening() ? 1 : 0)
                .description("Whether finance's topic is listened to")
                .register(registry);
        FunctionCounter.builder("jixiao.finance.topic.faults", faults, AtomicLong::get)
                .description("Tries of messages that failed for a fault of this system")
                .register(registry);
        FunctionCounter.builder("jixiao.finance.topic.refused", refused, AtomicLong::get)
                .description("Messages that were refused")
                .register(registry);
    }

    @Override
    public Health health() {
        return (isListening() ? Health.up() : Health.status("ATTENTION"))
                .withDetail("listening", isListening())
                .build();
    }

    /** A listener that died of an error says so nowhere else. */
    private boolean isListening() {
        return !lockedOut.get() && listeners.getListenerContainers().stream().allMatch(FinanceTopicWatch::isListening);
    }

    private static boolean isListening(MessageListenerContainer listener) {
        return listener.isRunning() && listener.isInExpectedState();
    }

    /** The broker does not let it in; it knocks again. */
    @EventListener(ConsumerRetryAuthEvent.class)
    void lockedOut() {
        lockedOut.set(true);
    }

    @EventListener(ConsumerRetryAuthSuccessfulEvent.class)
    void letIn() {
        lockedOut.set(false);
    }

    /** The first failure of a fault is told whole, those that follow in a line. */
    @Override
    public void failedDelivery(ConsumerRecord<?, ?> message, @Nullable Exception failure, int attempt) {
        Throwable cause = RefusedMessages.causeOf(Objects.requireNonNull(failure, "a message fails of something"));
        String place = RefusedMessages.placeOf(message);
        if (MessageProblems.isRefusal(cause)) {
            return;
        }
        if (MessageProblems.isPassing(cause)) {
            LOG.warn("{} waits until it can be written (try {})", place, attempt);
            return;
        }
        faults.incrementAndGet();
        if (attempt == 1) {
            MessageProblems.note(place, cause);
        }
        LOG.error("{} cannot be taken for a fault of this system, and waits (try {})", place, attempt);
    }

    /** It is refused, and finance cannot be told: the message waits, and those behind it. Kafka's listener tells the failure itself. */
    @Override
    public void recoveryFailed(ConsumerRecord<?, ?> message, @Nullable Exception refusal, Exception failure) {
        faults.incrementAndGet();
        LOG.error("{} is refused, and waits until that can be written", RefusedMessages.placeOf(message));
    }

    @Override
    public void recovered(ConsumerRecord<?, ?> message, @Nullable Exception failure) {
        refused.incrementAndGet();
        LOG.warn("{} is refused", RefusedMessages.placeOf(message));
    }
}
