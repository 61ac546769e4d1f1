package org.jixiao.platform.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jixiao.platform.sample.SampleService;
import org.jixiao.platform.sample.Samples;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("A service whose server vanishes without a word")
class VanishedServerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Shorter than in operation, which an address may ask for. */
    private static final String IMPATIENT = "?socketTimeout=2";

    private final TestDatabase database = TestDatabase.create();

    @Test
    @DisplayName("says so to whoever waits, and comes back by itself with nothing lost and nothing done twice")
    void comesBack() throws Exception {
        try (Wire wire = Wire.to(database);
                ConfigurableApplicationContext service = start(wire.url() + IMPATIENT);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Api teller = Api.at(port).as("teller", "HQ");
            Api operator = Api.at(port).as("system-administrator", "");
            String account = "/api/sample/accounts/" + Samples.freshSubject().code();
            Answer opened = teller.post(account, "{\"owner\":\"me\"}");
            assertThat(teller.after(opened).get(account).status()).isEqualTo(200);

            Api adding = teller.key(UUID.randomUUID().toString());
            try (Connection other = database.asSuperuser()) {
                other.setAutoCommit(false);
                execute(other, "lock table event_log.event in exclusive mode");
                Future<Answer> answer =
                        threads.submit(() -> adding.post(account + "/amounts", "{\"amount\":\"1.00\"}"));
                await().atMost(PATIENCE).until(this::somebodyWaits);
                wire.loseServer();

                assertThat(answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).problem())
                        .isEqualTo("store-unavailable");
                other.rollback();
            }

            await().atMost(PATIENCE).untilAsserted(() -> {
                Answer again = adding.post(account + "/amounts", "{\"amount\":\"1.00\"}");
                assertThat(again.status()).isEqualTo(200);
                assertThat(teller.after(again).get(account).json("total").asString())
                        .isEqualTo("1.00");
            });
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(operator.get("/actuator/health")
                                    .json("status")
                                    .asString())
                            .isEqualTo("UP"));
        }
    }

    private boolean somebodyWaits() throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("""
                    select exists (select 1 from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock')\
                    """)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private ConfigurableApplicationContext start(String url) {
        String service = TestDatabase.SAMPLE_SERVICE;
        return new SpringApplicationBuilder(SampleService.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--jixiao.service=" + service,
                        "--jixiao.issuer=" + TestIssuer.shared().issuer(),
                        "--jixiao.watch.interval=100ms",
                        "--jixiao.event-log.url=" + url,
                        "--jixiao.event-log.password=" + database.eventLogPassword(service),
                        "--jixiao.read-model.url=" + url,
                        "--jixiao.read-model.password=" + database.readModelPassword(service));
    }
}
