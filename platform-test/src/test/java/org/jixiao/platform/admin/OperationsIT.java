package org.jixiao.platform.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.sample.SampleService;
import org.jixiao.platform.sample.Samples;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@OnTheSampleService
@DisplayName("Over HTTP")
class OperationsIT {

    private static final String PROCESSORS = "/api/sample/admin/processors";

    @LocalServerPort
    private int port;

    @Autowired
    @EventLogStore
    private JdbcClient state;

    private Api teller;
    private Api operator;
    private Api auditor;
    private String account;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    @BeforeEach
    void callers() {
        teller = Api.at(port).as("teller", "HQ");
        operator = Api.at(port).as("system-administrator", "HQ");
        auditor = Api.at(port).as("auditor", "HQ");
        account = "/api/sample/accounts/" + Samples.freshSubject().code();
    }

    @Test
    @DisplayName("a query that names what was written shows it")
    void readsItsWrites() {
        Answer written = teller.post(account, "{\"owner\":\"me\"}");
        for (int version = 1; version <= 20; version++) {
            written = teller.post(account + "/amounts", "{\"amount\":\"1.00\"}");
            assertThat(teller.after(written).get(account).json("version").asInt())
                    .isEqualTo(version);
        }
    }

    @Test
    @DisplayName("a query that waits for what nobody wrote is told to come back")
    void unknownWriteIsNotVisible() {
        Answer answer =
                teller.with("Jixiao-Written", UUID.randomUUID().toString()).get(account);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("not-yet-visible");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(teller.with("Jixiao-Written", "nonsense").get(account).status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("an auditor sees a stream as it was at any position and instant")
    void showsPastStates() {
        teller.post(account, "{\"owner\":\"me\"}");
        Answer first = teller.post(account + "/amounts", "{\"amount\":\"5.00\"}");
        teller.after(first).get(account);
        String stream = first.json("stream").asString();
        long position = auditor.get("/api/sample/states?stream=" + stream)
                .json("lastPosition")
                .asLong();
        Answer second = teller.post(account + "/amounts", "{\"amount\":\"7.00\"}");
        teller.after(second).get(account);

        assertThat(auditor.get("/api/sample/states?stream=" + stream)
                        .json("state/total")
                        .asString())
                .isEqualTo("12.00");
        assertThat(auditor.get("/api/sample/states?at=" + position + "&stream=" + stream)
                        .json("state/total")
                        .asString())
                .isEqualTo("5.00");
        assertThat(auditor.get("/api/sample/states?at=2001-01-01T00:00:00Z&stream=" + stream)
                        .problem())
                .isEqualTo("stream-not-found");
        assertThat(auditor.get("/api/sample/states?at=yesterday&stream=" + stream)
                        .problem())
                .isEqualTo("moment-malformed");
        assertThat(auditor.get("/api/sample/states?stream=x").problem()).isEqualTo("stream-malformed");
        assertThat(teller.get("/api/sample/states?stream=" + stream).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("an operator sees how the processors stand and rebuilds a projection; an auditor sees it, and turns"
            + " nothing")
    void operatesProcessors() {
        teller.after(teller.post(account, "{\"owner\":\"me\"}")).get(account);

        assertThat(teller.get(PROCESSORS).status()).isEqualTo(403);
        assertThat(auditor.get(PROCESSORS).status()).isEqualTo(200);
        assertThat(auditor.post(PROCESSORS + "/sample-accounts/rebuild", "").status())
                .isEqualTo(403);
        assertThat(operator.get(PROCESSORS).json().findValuesAsString("health"))
                .hasSize(2)
                .containsOnly("RUNNING");
        Answer report = operator.post(PROCESSORS + "/sample-accounts/rebuild", "");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.json("differences").asInt()).isZero();
        assertThat(operator.post(PROCESSORS + "/nothing/rebuild", "").problem()).isEqualTo("projection-not-found");
    }

    @Test
    @DisplayName("an operator lists a dead letter, retries it, and drops it with a reason that is kept")
    void caresForDeadLetters() {
        teller.post(account, "{\"owner\":\"" + SampleService.POISON + "\"}");
        String letters = PROCESSORS + "/sample-accounts/dead-letters";
        await().until(() -> operator.get(letters).json().size() > 0);
        long position = operator.get(letters).json("0/position").asLong();

        assertThat(operator.post(letters + "/" + position + "/retry", "").problem())
                .isEqualTo("letter-failed-again");
        assertThat(operator.post(letters + "/" + position + "/drop", "{\"reason\":\" \"}")
                        .status())
                .isEqualTo(400);
        assertThat(operator.post(letters + "/" + position + "/drop", "{\"reason\":\"opened by mistake\"}")
                        .status())
                .isEqualTo(200);
        assertThat(operator.get(letters).json()).isEmpty();
        assertThat(operator.post(letters + "/" + position + "/retry", "").problem())
                .isEqualTo("dead-letter-not-found");
        assertThat(state.sql("select reason from dropped_letter where position = :position")
                        .param("position", position)
                        .query(String.class)
                        .single())
                .isEqualTo("opened by mistake");
    }
}
