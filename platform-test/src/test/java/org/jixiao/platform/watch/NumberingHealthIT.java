package org.jixiao.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jixiao.platform.eventlog.Numbering;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.sample.Samples;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;

@OnTheSampleService
@DisplayName("Numbering")
class NumberingHealthIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGER_THAN_ALLOWED = 31;

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Numbering numbering;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    @Test
    @DisplayName("that stands still asks for attention while commands are accepted, until it goes on")
    void standsStill() throws SQLException {
        Api teller = Api.at(port).as("teller", "HQ");
        String account = "/api/sample/accounts/" + Samples.freshSubject().code();
        assertThat(status()).isEqualTo("UP");

        asSuperuser("alter function event_log.number_committed() rename to out_of_order");
        Answer written;
        try {
            written = teller.post(account, "{\"owner\":\"me\"}");
            assertThat(written.status()).isEqualTo(200);
            assertThat(status()).isEqualTo("UP");

            await().atMost(PATIENCE).untilAsserted(() -> {
                lastPassWas(Duration.ofSeconds(LONGER_THAN_ALLOWED));
                assertThat(status()).isEqualTo("ATTENTION");
            });
            assertThat(health().json("components/numbering/details/secondsSinceLastPass")
                            .asInt())
                    .isGreaterThanOrEqualTo(LONGER_THAN_ALLOWED);
            assertThat(health().json("status").asString()).isEqualTo("ATTENTION");
            assertThat(health().status()).isEqualTo(200);
        } finally {
            asSuperuser("alter function event_log.out_of_order() rename to number_committed");
        }

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(status()).isEqualTo("UP"));
        assertThat(teller.after(written).get(account).status()).isEqualTo(200);
    }

    /** As if it had stood still for so long. */
    private void lastPassWas(Duration ago) {
        ReflectionTestUtils.setField(numbering, "lastPass", System.nanoTime() - ago.toNanos());
    }

    private String status() {
        return health().json("components/numbering/status").asString();
    }

    private Answer health() {
        return Api.at(port).as("system-administrator", "").get("/actuator/health");
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
