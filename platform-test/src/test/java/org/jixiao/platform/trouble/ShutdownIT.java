package org.jixiao.platform.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jixiao.platform.sample.SampleService;
import org.jixiao.platform.sample.Samples;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("A service that is stopped under load")
class ShutdownIT {

    private static final int CALLERS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    @DisplayName("finishes what it has begun, keeps what it has acknowledged, and numbers it before it goes")
    void endsInGoodOrder() throws Exception {
        TestDatabase database = TestDatabase.create();
        Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
        Queue<Answer> others = new ConcurrentLinkedQueue<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> ends = new ArrayList<>();
            try (ConfigurableApplicationContext service = start(database)) {
                int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
                for (int i = 0; i < CALLERS; i++) {
                    ends.add(callers.submit(() -> callUntilTheEnd(port, acknowledged, others)));
                }
                await().atMost(PATIENCE).until(() -> acknowledged.size() > 200);
            }
            for (Future<?> end : ends) {
                end.get();
            }
        }

        assertThat(others).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(503));
        assertThat(positioned(database)).containsAll(acknowledged);
        assertThat(unpositioned(database)).isZero();
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        String service = TestDatabase.SAMPLE_SERVICE;
        return new SpringApplicationBuilder(SampleService.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--jixiao.service=" + service,
                        "--jixiao.issuer=" + TestIssuer.shared().issuer(),
                        "--jixiao.event-log.url=" + database.url(),
                        "--jixiao.event-log.password=" + database.eventLogPassword(service),
                        "--jixiao.read-model.url=" + database.url(),
                        "--jixiao.read-model.password=" + database.readModelPassword(service));
    }

    /** One account after the other, until the service is gone. A refused connection is no answer and acknowledges nothing. */
    private static void callUntilTheEnd(int port, Queue<UUID> acknowledged, Queue<Answer> others) {
        Api teller = Api.at(port).as("teller", "HQ");
        try {
            while (true) {
                String account =
                        "/api/sample/accounts/" + Samples.freshSubject().code();
                Answer answer = teller.post(account, "{\"owner\":\"me\"}");
                if (answer.status() == 200) {
                    acknowledged.add(UUID.fromString(answer.header("Jixiao-Written")));
                } else {
                    others.add(answer);
                }
            }
        } catch (UncheckedIOException gone) {
            assertThat(gone).hasMessageContaining("/api/sample/accounts/");
        }
    }

    private static List<UUID> positioned(TestDatabase database) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection reader = database.asLog("journal");
                PreparedStatement select =
                        reader.prepareStatement("select event_id from event_log.positioned_event order by position");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private static long unpositioned(TestDatabase database) throws SQLException {
        try (Connection reader = database.asLog("journal");
                PreparedStatement count = reader.prepareStatement("""
                    select (select count(*) from event_log.event) - (select count(*) from event_log.positioned_event)\
                    """);
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
