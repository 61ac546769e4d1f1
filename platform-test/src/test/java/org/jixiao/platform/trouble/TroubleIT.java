package org.jixiao.platform.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.sample.SampleService;
import org.jixiao.platform.sample.Samples;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@OnTheSampleService
@TestPropertySource(
        properties = {
            "jixiao.event-log.pool-size=" + TroubleIT.POOL,
            "jixiao.watch.interval=100ms",
            "jixiao.watch.stalled-after=1h"
        })
@DisplayName("A service")
class TroubleIT {

    static final int POOL = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @Autowired
    @EventLogStore
    private DataSource eventLog;

    @Autowired
    @EventLogStore
    private JdbcClient log;

    private Api teller;
    private Api operator;
    private String account;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    @BeforeEach
    void callers() {
        teller = Api.at(port).as("teller", "HQ");
        operator = Api.at(port).as("system-administrator", "");
        account = "/api/sample/accounts/" + Samples.freshSubject().code();
    }

    @Test
    @DisplayName("whose disk is full refuses clearly, writes nothing, and goes on when there is room")
    void survivesAFullDisk() throws SQLException {
        asSuperuser("""
            create function disk_full() returns trigger language plpgsql as
                $$ begin raise exception 'no space left' using errcode = 'disk_full'; end $$;
            create trigger disk_full before insert on event_log.event execute function disk_full()\
            """);
        Api opening = teller.key(UUID.randomUUID().toString());
        try {
            assertUnavailable(opening.post(account, "{\"owner\":\"me\"}"));
            assertThat(eventsOf(account)).isZero();
        } finally {
            asSuperuser("drop trigger disk_full on event_log.event; drop function disk_full()");
        }

        assertThat(opening.post(account, "{\"owner\":\"me\"}").status()).isEqualTo(200);
        assertThat(eventsOf(account)).isEqualTo(1);
    }

    @Test
    @DisplayName("whose database is away says so to callers and operators, and comes back by itself with nothing lost")
    void survivesALostDatabase() throws SQLException {
        Answer before = teller.post(account, "{\"owner\":\"me\"}");
        assertThat(teller.after(before).get(account).status()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> health().equals("UP"));

        Api adding = teller.key(UUID.randomUUID().toString());
        database.lock();
        try {
            assertUnavailable(adding.post(account + "/amounts", "{\"amount\":\"1.00\"}"));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(operator.get("/actuator/health/processors")
                                    .json("status")
                                    .asString())
                            .isEqualTo("ATTENTION"));
        } finally {
            database.unlock();
        }

        await().atMost(PATIENCE).untilAsserted(() -> {
            Answer after = adding.post(account + "/amounts", "{\"amount\":\"1.00\"}");
            assertThat(after.status()).isEqualTo(200);
            assertThat(teller.after(after).get(account).json("total").asString())
                    .isEqualTo("1.00");
        });
        await().atMost(PATIENCE).until(() -> health().equals("UP"));
    }

    @Test
    @DisplayName("whose connections are all taken refuses clearly, and goes on when one is free")
    void survivesAnExhaustedPool() throws SQLException {
        Answer written = teller.post(account, "{\"owner\":\"me\"}");
        assertThat(teller.after(written).get(account).status()).isEqualTo(200);
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < POOL - 1; i++) { // one listens for new positions
                taken.add(eventLog.getConnection());
            }
            assertUnavailable(teller.post(account + "/amounts", "{\"amount\":\"1.00\"}"));
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertThat(teller.post(account + "/amounts", "{\"amount\":\"1.00\"}").status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("that has put an event aside asks for attention, and serves on")
    void asksForAttention() {
        teller.post(account, "{\"owner\":\"" + SampleService.POISON + "\"}");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(health()).isEqualTo("ATTENTION"));
        assertThat(operator.get("/actuator/health")
                        .json("components/processors/details/sample-accounts/letters")
                        .asInt())
                .isEqualTo(1);
        assertThat(operator.get("/actuator/metrics/jixiao.processor.letters?tag=processor:sample-accounts")
                        .json("measurements/0/value")
                        .asInt())
                .isEqualTo(1);
        assertThat(Api.at(port).get("/actuator/health").status()).isEqualTo(200);

        String letters = "/api/sample/admin/processors/sample-accounts/dead-letters";
        long position = operator.get(letters).json("0/position").asLong();
        operator.post(letters + "/" + position + "/drop", "{\"reason\":\"opened by mistake\"}");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(health()).isEqualTo("UP"));
    }

    @Test
    @DisplayName("whose projection has put too much aside lets it stand still instead of putting more aside")
    void standsStill() throws SQLException {
        try (Connection views = database.asViews(TestDatabase.SAMPLE_SERVICE);
                Statement statement = views.createStatement()) {
            statement.execute("""
                insert into sample.dead_letter (processor, position, sequence, event_id, cause)
                select max(processor), 1000000 + n, 'account/' || n, gen_random_uuid(), 'broken'
                from sample.processor_token, generate_series(0, 10000) n group by n\
                """);
            Answer written = teller.post(account, "{\"owner\":\"me\"}");
            try {
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(operator.get("/actuator/health")
                                        .json("components/processors/details/sample-accounts/health")
                                        .asString())
                                .isEqualTo("RETRYING"));
            } finally {
                statement.execute("delete from sample.dead_letter where cause = 'broken'");
            }
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(teller.after(written).get(account).status())
                                    .isEqualTo(200));
        }
    }

    private static void assertUnavailable(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("store-unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    private String health() {
        return operator.get("/actuator/health").json("status").asString();
    }

    private int eventsOf(String path) {
        return log.sql("select count(*) from event_log.event where aggregate_id like :stream")
                .param("stream", "account:account/" + path.substring(path.lastIndexOf('/') + 1) + "/%")
                .query(Integer.class)
                .single();
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
