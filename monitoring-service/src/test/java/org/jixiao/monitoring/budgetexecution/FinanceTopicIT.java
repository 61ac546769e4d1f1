package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.monitoring.budgetexecution.FinanceEvents.approval;
import static org.jixiao.monitoring.budgetexecution.FinanceEvents.payment;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jixiao.monitoring.RunningService;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Finance's documents in a topic of Kafka")
@ActiveProfiles("kafka")
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class FinanceTopicIT extends RunningService {

    private static final String DOOR = "/api/monitoring/finance-events";
    private static final String EVENTS = "jixiao.finance-events";
    private static final String REFUSED = "jixiao.finance-events.refused";
    private static final EmbeddedKafkaBroker BROKER = broker();

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @Autowired
    @Qualifier("financeTopicHealthIndicator")
    private HealthIndicator watch;

    @Autowired
    private TestDatabase database;

    private static EmbeddedKafkaBroker broker() {
        EmbeddedKafkaBroker broker = new EmbeddedKafkaKraftBroker(1, 1, EVENTS, REFUSED);
        broker.afterPropertiesSet();
        return broker;
    }

    @DynamicPropertySource
    static void kafka(DynamicPropertyRegistry properties) {
        properties.add("spring.kafka.bootstrap-servers", BROKER::getBrokersAsString);
        // the same that sends over HTTP
        properties.add("jixiao.kafka.client", () -> "finance-system@");
    }

    @AfterAll
    static void stop() {
        BROKER.destroy();
    }

    private static Map<String, Object> toBroker() {
        return Map.of("bootstrap.servers", BROKER.getBrokersAsString());
    }

    /** Where it lies: topic, partition and offset. */
    private static String sent(@Nullable String message) {
        try (Producer<String, String> producer =
                new KafkaProducer<>(toBroker(), new StringSerializer(), new StringSerializer())) {
            RecordMetadata place =
                    producer.send(new ProducerRecord<>(EVENTS, message)).get();
            return place.topic() + "." + place.partition() + "." + place.offset();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker takes no message", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The problem of the message at this place. */
    private static JsonNode problemOf(String place) {
        List<JsonNode> problems = new ArrayList<>();
        TopicPartition refused = new TopicPartition(REFUSED, 0);
        try (Consumer<String, String> consumer =
                new KafkaConsumer<>(toBroker(), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(refused));
            consumer.seekToBeginning(List.of(refused));
            await().until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    JsonNode problem = JsonMapper.shared().readTree(record.value());
                    if (problem.at("/instance").asString().equals(place)) {
                        assertThat(new String(
                                        record.headers()
                                                .lastHeader("content-type")
                                                .value(),
                                        StandardCharsets.US_ASCII))
                                .isEqualTo("application/problem+json");
                        problems.add(problem);
                    }
                });
                return !problems.isEmpty();
            });
        }
        return problems.getFirst();
    }

    private String knownProject() {
        String code = freshProject();
        proposed(code);
        await().until(() ->
                auditor().get(execution(code)).json("execution/version").asLong(-1) >= 0);
        return code;
    }

    private static String execution(String project) {
        return "/api/monitoring/projects/" + project + "/" + YEAR + "/execution";
    }

    private String figure(String project, String name) {
        return auditor().get(execution(project)).json("execution/" + name).asString();
    }

    @Test
    @DisplayName("count as over HTTP, in their order")
    void count() {
        String project = knownProject();

        sent(approval(project, "A-1", "1000.00").json());
        sent(payment(project, "P-1", "333.33").json());

        await().untilAsserted(() -> assertThat(figure(project, "executed")).isEqualTo("333.33"));
        assertThat(figure(project, "approved")).isEqualTo("1000.00");
    }

    @Test
    @DisplayName("count once, however often they come: by the same id, under another one, and over HTTP as well")
    void once() {
        String project = knownProject();
        String event = approval(project, "A-1", "1000.00").json();

        sent(event);
        sent(event);
        sent(approval(project, "A-1", "1000.00").with("id", project + "-again").json());
        sent(payment(project, "P-1", "1.00").json());
        await().untilAsserted(() -> assertThat(figure(project, "executed")).isEqualTo("1.00"));
        Answer overHttp = finance().post(DOOR, event);

        assertThat(overHttp.json("status").asString()).as(overHttp.body()).isEqualTo("COUNTED");
        assertThat(figure(project, "approved")).isEqualTo("1000.00");
        assertThat(auditor().get(execution(project)).json("documents")).hasSize(2);
    }

    @Test
    @DisplayName("that cannot be taken go aside as problems, without their content, and hold up nobody: broken, unfit,"
            + " differing")
    void poisoned(CapturedOutput log) {
        String project = knownProject();
        String secret = "收款人张三";

        String broken = sent("{\"payee\": \"" + secret);
        String unfit =
                sent(approval(project, "A-0", "1.00").withData("payee", secret).json());
        String invalid = sent(
                approval(project, "A-0", "1.00").with("specversion", secret).json());
        String unknown = sent(approval(project, "A-0", "1.00")
                .with("type", "jixiao.finance.never-heard-of.v1")
                .json());
        String empty = sent(null);
        sent(approval(project, "A-1", "1000.00").json());
        String differing = sent(approval(project, "A-1", "2000.00")
                .with("id", project + "-other")
                .json());
        sent(payment(project, "P-1", "5.00").json());

        await().untilAsserted(() -> assertThat(figure(project, "executed")).isEqualTo("5.00"));
        assertThat(codeOf(broken)).isEqualTo("malformed-json");
        JsonNode problem = problemOf(unfit);
        assertThat(problem.at("/status").asInt()).isEqualTo(400);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("unknown-field");
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("data.payee");
        assertThat(problem.toString()).doesNotContain(secret);
        assertThat(problemOf(invalid).at("/errors/0/field").asString()).isEqualTo("specversion");
        assertThat(codeOf(unknown)).isEqualTo("finance-event-type-unknown");
        assertThat(codeOf(empty)).isEqualTo("missing-body");
        assertThat(codeOf(differing)).isEqualTo("finance-document-differs");
        assertThat(figure(project, "approved")).isEqualTo("1000.00");
        assertThat(log.getAll()).doesNotContain(secret);
    }

    private static String codeOf(String place) {
        return problemOf(place).at("/type").asString().replace("urn:jixiao:problem:", "");
    }

    @Test
    @DisplayName("that came while nobody listened are taken after the restart, none is missing")
    void restart() {
        String project = knownProject();
        sent(approval(project, "A-1", "1000.00").json());
        await().untilAsserted(() -> assertThat(figure(project, "approved")).isEqualTo("1000.00"));

        assertThat(watch.health()).extracting("status.code").isEqualTo("UP");
        listeners.stop();
        assertThat(watch.health()).extracting("status.code").isEqualTo("ATTENTION");
        for (int i = 1; i <= 10; i++) {
            sent(payment(project, "P-" + i, "1.00").json());
        }
        listeners.start();

        await().untilAsserted(() -> assertThat(figure(project, "executed")).isEqualTo("10.00"));
        assertThat(auditor().get(execution(project)).json("documents")).hasSize(11);
    }

    @Test
    @DisplayName("are done with only when they are written: while the log cannot be written, the offset stays")
    void offset() throws SQLException, ExecutionException, InterruptedException {
        String project = knownProject();
        sent(approval(project, "A-1", "1000.00").json());
        await().untilAsserted(() -> assertThat(figure(project, "approved")).isEqualTo("1000.00"));
        AtomicLong before = new AtomicLong();
        await().untilAsserted(() -> {
            before.set(committed());
            assertThat(before.get()).isEqualTo(end());
        });

        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("lock table event_log.event in exclusive mode");
            sent(payment(project, "P-1", "1.00").json());
            await().until(() -> waitsToWrite(statement));
            assertThat(committed()).isEqualTo(before.get());
            superuser.rollback();
        }

        await().untilAsserted(() -> assertThat(figure(project, "executed")).isEqualTo("1.00"));
        await().untilAsserted(() -> assertThat(committed()).isEqualTo(before.get() + 1));
    }

    private static boolean waitsToWrite(Statement statement) throws SQLException {
        try (ResultSet waiting = statement.executeQuery("""
            select count(*) from pg_stat_activity
            where wait_event_type = 'Lock' and query ilike '%insert into event_log.event%'\
            """)) {
            waiting.next();
            return waiting.getLong(1) > 0;
        }
    }

    private static long committed() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(toBroker())) {
            OffsetAndMetadata offset = admin.listConsumerGroupOffsets("jixiao-monitoring")
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .get(new TopicPartition(EVENTS, 0));
            return offset == null ? -1 : offset.offset();
        }
    }

    private static long end() {
        TopicPartition events = new TopicPartition(EVENTS, 0);
        try (Consumer<String, String> consumer =
                new KafkaConsumer<>(toBroker(), new StringDeserializer(), new StringDeserializer())) {
            return consumer.endOffsets(List.of(events)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }
}
