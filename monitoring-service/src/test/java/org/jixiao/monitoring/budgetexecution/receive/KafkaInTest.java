package org.jixiao.monitoring.budgetexecution.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BackOffHandler;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.listener.MessageListenerContainer;

@DisplayName("A message of finance that failed")
class KafkaInTest {

    private static final int MANY = 100;
    private static final TopicPartition PLACE = new TopicPartition("events", 0);
    private static final ConsumerRecord<?, ?> MESSAGE = new ConsumerRecord<>("events", 0, 7, "key", "value");

    private final List<Long> pauses = new ArrayList<>();
    private final List<ConsumerRecord<?, ?>> putAside = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FinanceTopicWatch watch = new FinanceTopicWatch(new KafkaListenerEndpointRegistry());
    private final MockConsumer<String, String> consumer = new MockConsumer<>("earliest");
    private final MessageListenerContainer listener = new KafkaMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<String, String>(Map.of()), new ContainerProperties("events"));
    private final DefaultErrorHandler handler =
            KafkaIn.waitOrPutAside((message, _) -> putAside(message), watch, new BackOffHandler() {
                @Override
                public void onNextBackOff(
                        @Nullable MessageListenerContainer container, @Nullable Exception failure, long millis) {
                    pauses.add(millis);
                }
            });

    private boolean unwritable;

    private void putAside(ConsumerRecord<?, ?> message) {
        if (unwritable) {
            throw new IllegalStateException("its problem cannot be written");
        }
        putAside.add(message);
    }

    @BeforeEach
    void set() {
        consumer.assign(List.of(PLACE));
        watch.bindTo(meters);
    }

    private void fails(RuntimeException cause) {
        handler.handleRemaining(
                new ListenerExecutionFailedException("not taken", cause), List.of(MESSAGE), consumer, listener);
    }

    static List<RuntimeException> waiting() {
        return List.of(
                new IllegalStateException(new SQLException("connection lost", "08006")),
                new IllegalStateException(new SQLException("deadlock", "40P01")),
                new IllegalArgumentException("a fault of ours"),
                new ClassCastException("a fault of ours"));
    }

    @ParameterizedTest
    @MethodSource("waiting")
    @DisplayName("waits without end, longer and longer up to a minute, where it is no refusal: the store is away, or a"
            + " fault of ours")
    void waits(RuntimeException cause) {
        for (int i = 0; i < MANY; i++) {
            assertThatThrownBy(() -> fails(cause)).hasMessageContaining("in retry");
            assertThat(consumer.position(PLACE)).isEqualTo(MESSAGE.offset());
        }

        assertThat(putAside).isEmpty();
        assertThat(pauses).hasSize(MANY).startsWith(1000L, 2000L, 4000L).endsWith(60_000L);
    }

    @Test
    @DisplayName("goes aside at once where it is refused, and is counted")
    void refused() {
        fails(new CommandRefused(List.of(Refusal.rule("finance-document-differs"))));

        assertThat(putAside).hasSize(1);
        assertThat(pauses).isEmpty();
        assertThat(count("jixiao.finance.topic.refused")).isEqualTo(1);
        assertThat(count("jixiao.finance.topic.faults")).isZero();
    }

    @Test
    @DisplayName(
            "waits where it is refused and its problem cannot be written, longer and longer up to a minute, and goes"
                    + " aside as soon as it can")
    void waitsUntilItsProblemIsWritten() {
        CommandRefused refusal = new CommandRefused(List.of(Refusal.rule("finance-document-differs")));
        unwritable = true;
        for (int i = 0; i < MANY; i++) {
            assertThatThrownBy(() -> fails(refusal)).hasMessageContaining("in retry");
            assertThat(consumer.position(PLACE)).isEqualTo(MESSAGE.offset());
        }

        assertThat(putAside).isEmpty();
        assertThat(pauses).hasSize(MANY / 2).startsWith(1000L, 2000L, 4000L).endsWith(60_000L);
        assertThat(count("jixiao.finance.topic.faults")).isEqualTo(MANY / 2);
        unwritable = false;
        fails(refusal);
        fails(refusal);
        assertThat(putAside).hasSize(2);
        assertThat(pauses).hasSize(MANY / 2);
    }

    @Test
    @DisplayName("is counted at each try where the fault is ours, and not where the store is away")
    void counted() {
        for (RuntimeException cause : waiting()) {
            assertThatThrownBy(() -> fails(cause)).hasMessageContaining("in retry");
        }

        assertThat(count("jixiao.finance.topic.faults")).isEqualTo(2);
        assertThat(count("jixiao.finance.topic.refused")).isZero();
    }

    private double count(String name) {
        return meters.get(name).functionCounter().count();
    }

    @Test
    @DisplayName("is not listened to while the broker lets nobody in, which operators see")
    void lockedOut() {
        assertThat(watch.health().getStatus().getCode()).isEqualTo("UP");
        watch.lockedOut();
        assertThat(watch.health().getStatus().getCode()).isEqualTo("ATTENTION");
        assertThat(meters.get("jixiao.finance.topic.listening").gauge().value()).isZero();
        watch.letIn();
        assertThat(watch.health().getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    @DisplayName(
            "is not lost with its listener where the broker refuses a login: it asks again, as the profile sets it")
    void asksAgain() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.profiles.active=kafka")
                .withConfiguration(AutoConfigurations.of(KafkaAutoConfiguration.class))
                .run(context -> assertThat(context.getBean(ConcurrentKafkaListenerContainerFactory.class)
                                .getContainerProperties()
                                .getAuthExceptionRetryInterval())
                        .isEqualTo(Duration.ofSeconds(30)));
    }
}
