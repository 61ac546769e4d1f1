package org.jixiao.journal.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jixiao.journal.FeedRights;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A topic of Kafka")
@ActiveProfiles("kafka")
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "jixiao.webhooks.timeout=3s",
            "jixiao.webhooks.rest=1s",
            "jixiao.webhooks.retries=1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s"
        })
class KafkaOutIT extends RunningJournal {

    private static final String WEBHOOKS = "/api/journal/webhooks";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final EmbeddedKafkaBroker BROKER = broker();

    @Autowired
    private Deliveries deliveries;

    @Autowired
    @EventLogStore
    private JdbcClient state;

    private static EmbeddedKafkaBroker broker() {
        EmbeddedKafkaBroker broker = new EmbeddedKafkaKraftBroker(1, 1, "in-order", "resumed", "limited", "regranted")
                .brokerProperty("auto.create.topics.enable", "false");
        broker.afterPropertiesSet();
        return broker;
    }

    @DynamicPropertySource
    static void kafka(DynamicPropertyRegistry properties) {
        properties.add("spring.kafka.bootstrap-servers", BROKER::getBrokersAsString);
        FeedRights.everything(properties, 1, "finance-system@KAFKA");
        properties.add("jixiao.feed.clients[1].topics", () -> "in-order,resumed,later,regranted");
        FeedRights.some(properties, 2, "finance-system@LIMITED", "*", "31000002", "*");
        properties.add("jixiao.feed.clients[2].topics", () -> "limited");
        FeedRights.everything(properties, 3, "finance-system@NO-TOPIC");
    }

    @AfterAll
    static void stop() {
        BROKER.destroy();
    }

    private Api finance() {
        return stranger().as("finance-system", "KAFKA");
    }

    private static Answer sendsTo(Api client, String topic) {
        return client.post(
                WEBHOOKS, "{\"url\": \"kafka:%s\", \"types\": [\"goals.project-proposed\"]}".formatted(topic));
    }

    private String proposes() {
        String code = freshProject();
        goalsAppend("project", code, proposed(code));
        return code;
    }

    /** In the order in which the topic has them: it has one partition. */
    private static List<ConsumerRecord<String, String>> records(String topic, int atLeast) {
        List<ConsumerRecord<String, String>> read = new ArrayList<>();
        try (Consumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", BROKER.getBrokersAsString()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(read::add);
                return read.size() >= atLeast;
            });
            consumer.poll(Duration.ofMillis(500)).forEach(read::add);
        }
        return read;
    }

    private static JsonNode json(ConsumerRecord<String, String> record) {
        return JsonMapper.shared().readTree(record.value());
    }

    private static List<String> projects(List<ConsumerRecord<String, String>> records) {
        return records.stream()
                .map(record -> json(record).at("/data/projectCode").asString())
                .toList();
    }

    @Test
    @DisplayName("gets the events in the order of the log, each keyed by its subject, as the feed gives them")
    void inOrder() {
        assertThat(sendsTo(finance(), "in-order").status()).isEqualTo(201);
        List<String> codes = List.of(proposes(), proposes(), proposes(), proposes(), proposes());

        List<ConsumerRecord<String, String>> records = records("in-order", codes.size());

        assertThat(projects(records)).isEqualTo(codes);
        assertThat(records)
                .extracting(ConsumerRecord::key)
                .containsExactlyElementsOf(codes.stream()
                        .map(code -> "project/" + code + "/" + YEAR)
                        .toList());
        ConsumerRecord<String, String> one = records.getFirst();
        long position = Long.parseLong(json(one).at("/sequence").asString());
        Answer feed = finance().get("/api/journal/feed?limit=1&after=" + (position - 1));
        assertThat(json(one)).isEqualTo(feed.json("0"));
        assertThat(new String(
                        Objects.requireNonNull(one.headers().lastHeader("content-type"))
                                .value(),
                        StandardCharsets.US_ASCII))
                .startsWith("application/cloudevents+json");
    }

    @Test
    @DisplayName("gets everything in its order after a restart, also what happened meanwhile")
    void resumes() {
        assertThat(sendsTo(finance(), "resumed").status()).isEqualTo(201);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            codes.add(proposes());
        }
        deliveries.stop();
        for (int i = 0; i < 20; i++) {
            codes.add(proposes());
        }
        deliveries.start();

        List<String> got = new ArrayList<>(projects(records("resumed", codes.size())));
        assertThat(got).as("the one that was under way may come twice").hasSizeLessThanOrEqualTo(codes.size() + 1);
        if (got.size() > codes.size()) {
            got.remove(firstRepeated(got));
        }
        assertThat(got).isEqualTo(codes);
    }

    private static int firstRepeated(List<String> got) {
        return IntStream.range(1, got.size())
                .filter(i -> got.get(i).equals(got.get(i - 1)))
                .findFirst()
                .orElse(0);
    }

    @Test
    @DisplayName(
            "that is taken away from a client gets nothing, and nothing is lost: the events wait, their client sees"
                    + " why, and they come when it is granted again")
    void takenAway() {
        Api without = stranger().as("finance-system", "NO-TOPIC");
        String id = sendsTo(finance(), "regranted").json("id").asString();
        belongsTo(id, "finance-system@NO-TOPIC");
        List<String> codes = List.of(proposes(), proposes());
        String address = WEBHOOKS + "/" + id;
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                without.get(address).json("webhook/lastFailure").asString(""))
                        .isEqualTo("kafka-topic-not-granted"));
        Answer resting = without.get(address);
        assertThat(resting.json("webhook/failures").asInt()).isZero();
        assertThat(resting.json("webhook/nextAttemptAt").isNull()).isFalse();

        belongsTo(id, "finance-system@KAFKA");

        assertThat(projects(records("regranted", 2))).isEqualTo(codes);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(finance()
                                .get(address)
                                .json("webhook/lastFailure")
                                .isNull())
                        .isTrue());
        assertThat(finance().get(address).json("deadLetters")).isEmpty();
    }

    /** As if the operator had changed what the client is granted: then a service begins anew. */
    private void belongsTo(String webhook, String client) {
        state.sql("update webhook set client = :client where webhook_id = :id::uuid")
                .param("client", client)
                .param("id", webhook)
                .update();
    }

    @Test
    @DisplayName("that is not there yet is waited for, in the order of the log and with a failure that its client sees")
    void waits(CapturedOutput log) throws ExecutionException, InterruptedException {
        Answer added = sendsTo(finance(), "later");
        String address = WEBHOOKS + "/" + added.json("id").asString();
        List<String> codes = List.of(proposes(), proposes());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                finance().get(address).json("webhook/failures").asInt())
                        .isPositive());

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", BROKER.getBrokersAsString()))) {
            admin.createTopics(List.of(new NewTopic("later", 1, (short) 1)))
                    .all()
                    .get();
        }

        assertThat(projects(records("later", 2))).isEqualTo(codes);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                finance().get(address).json("webhook/failures").asInt())
                        .isZero());
        assertThat(finance().get(address).json("deadLetters")).isEmpty();
        assertThat(log.getAll()).as("nothing of the events").doesNotContain(codes.getFirst());
    }

    @Test
    @DisplayName("gets only what its client may see")
    void limited() {
        Api client = stranger().as("finance-system", "LIMITED");
        Answer added = client.post(WEBHOOKS, "{\"url\": \"kafka:limited\"}");
        String address = WEBHOOKS + "/" + added.json("id").asString();
        String code = freshProject();
        long position = goalsAppend("project", code, proposed(code));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                client.get(address).json("webhook/cursor").asLong())
                        .isGreaterThanOrEqualTo(position));
        assertThat(records("limited", 0)).isEmpty();
    }

    @Test
    @DisplayName("is described with the other ways, its key and its binding")
    void described() {
        Answer answer = finance().get("/api/journal/asyncapi");

        assertThat(answer.json("channels/kafka/bindings/kafka/bindingVersion").asString())
                .isEqualTo("0.5.0");
        assertThat(answer.json("operations/publish/channel/$ref").asString()).isEqualTo("#/channels/kafka");
        assertThat(answer.json("components/messages/goals.goal-approved/bindings/kafka/key/type")
                        .asString())
                .isEqualTo("string");
    }

    @Test
    @DisplayName("has to be one that an operator granted to the client")
    void granted() {
        assertThat(sendsTo(finance(), "limited").json("errors/0/code").asString())
                .isEqualTo("kafka-topic-not-granted");
        assertThat(sendsTo(finance(), "no%20topic").json("errors/0/code").asString())
                .isEqualTo("webhook-url-unfit");
        assertThat(sendsTo(stranger().as("finance-system", ""), "in-order")
                        .json("errors/0/code")
                        .asString())
                .isEqualTo("kafka-topic-not-granted");
    }
}
