package org.jixiao.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.platform.sample.Samples.caller;
import static org.jixiao.platform.sample.Samples.freshSubject;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.processor.Runner;
import org.jixiao.platform.sample.AccountCommand.AddAmount;
import org.jixiao.platform.sample.AccountCommand.OpenAccount;
import org.jixiao.platform.sample.SampleService;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two replicas of the sample service on one database. Its rows count their events, so that one handled twice shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("A projection in four segments, shared by two replicas,")
class SegmentsIT {

    private static final String ACCOUNTS = "sample-accounts";
    private static final int SEGMENTS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<Subject, Long> written = new HashMap<>();
    private ConfigurableApplicationContext first;
    private ConfigurableApplicationContext second;
    private JdbcClient readModel;

    @BeforeAll
    void startReplicas() {
        TestDatabase database = TestDatabase.create();
        first = start(database, 2);
        second = start(database, SEGMENTS);
        readModel = second.getBean("readModelJdbcClient", JdbcClient.class);
    }

    @AfterAll
    void stopReplicas() {
        first.close();
        second.close();
    }

    @Test
    @Order(1)
    @DisplayName("handles every event once, some here and some there")
    void shares() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(segmentsByOwner().values()).containsExactly(2L, 2L));

        for (int i = 0; i < 40; i++) {
            write(i % 2 == 0 ? first : second, freshSubject(), i % 7);
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(eventsBySubject()).isEqualTo(expected()));
        assertThat(status(first).health()).isEqualTo(Runner.Health.RUNNING);
        assertThat(status(second).health()).isEqualTo(Runner.Health.RUNNING);
    }

    @Test
    @Order(2)
    @DisplayName("is proved and rebuilt while writing goes on, and both compare row for row")
    void rebuilds() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> writes = writer.submit(() -> {
                while (writing.get()) {
                    write(second, freshSubject(), 2);
                }
            });
            List<RebuildReport> reports = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                assertThat(first.getBean(Projections.class).prove(ACCOUNTS).orElseThrow())
                        .satisfies(proof -> assertThat(proof.differing()).isZero())
                        .satisfies(proof -> assertThat(proof.rows()).isPositive());
                reports.add(first.getBean(Projections.class).rebuild(ACCOUNTS).orElseThrow());
            }
            writing.set(false);
            writes.get();
            assertThat(reports)
                    .allSatisfy(report -> assertThat(report.differences()).isZero())
                    .extracting(RebuildReport::generation)
                    .containsExactly(2, 3, 4);
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(eventsBySubject()).isEqualTo(expected()));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(segmentsByOwner().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(SEGMENTS));
    }

    @Test
    @Order(3)
    @DisplayName("goes on in one of them when the other is gone")
    void takesOver() {
        first.close();
        for (int i = 0; i < 20; i++) {
            write(second, freshSubject(), 1);
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(eventsBySubject()).isEqualTo(expected()));
        assertThat(segmentsByOwner().values()).containsExactly((long) SEGMENTS);
    }

    private void write(ConfigurableApplicationContext replica, Subject subject, int amounts) {
        Commands commands = replica.getBean(Commands.class);
        commands.send(new OpenAccount(subject, "somebody", new BigDecimal("1000")), caller());
        for (int i = 0; i < amounts; i++) {
            commands.send(new AddAmount(subject, BigDecimal.ONE), caller());
        }
        written.put(subject, 1L + amounts);
    }

    private Map<String, Long> expected() {
        Map<String, Long> expected = new HashMap<>();
        written.forEach((subject, events) -> expected.put("account:" + subject, events));
        return expected;
    }

    private Map<String, Long> eventsBySubject() {
        Map<String, Long> events = new HashMap<>();
        readModel
                .sql("select stream, events from accounts")
                .query((row, _) -> events.put(row.getString("stream"), row.getLong("events")))
                .list();
        return events;
    }

    private Map<String, Long> segmentsByOwner() {
        Map<String, Long> segments = new HashMap<>();
        readModel
                .sql("select owner, count(*) as segments from processor_token where owner is not null group by owner")
                .query((row, _) -> segments.put(row.getString("owner"), row.getLong("segments")))
                .list();
        return segments;
    }

    private static Runner.Status status(ConfigurableApplicationContext replica) {
        return replica.getBean(Projections.class).statuses().getFirst();
    }

    private static ConfigurableApplicationContext start(TestDatabase database, int claims) {
        String service = TestDatabase.SAMPLE_SERVICE;
        return new SpringApplicationBuilder(SampleService.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--jixiao.service=" + service,
                        "--jixiao.issuer=" + TestIssuer.shared().issuer(),
                        "--jixiao.projections.segments=" + SEGMENTS,
                        "--jixiao.projections.claims=" + claims,
                        "--jixiao.event-log.url=" + database.url(),
                        "--jixiao.event-log.password=" + database.eventLogPassword(service),
                        "--jixiao.read-model.url=" + database.url(),
                        "--jixiao.read-model.password=" + database.readModelPassword(service));
    }
}
