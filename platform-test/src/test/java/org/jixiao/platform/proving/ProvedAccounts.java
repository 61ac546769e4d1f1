package org.jixiao.platform.proving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.platform.sample.Samples.caller;
import static org.jixiao.platform.sample.Samples.freshSubject;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.projection.Projections;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.sample.AccountCommand.OpenAccount;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accounts, the view on them, and the reports of its proofs. */
@OnTheSampleService
abstract class ProvedAccounts {

    protected static final String ACCOUNTS = "sample-accounts";

    @Autowired
    protected Commands commands;

    @Autowired
    protected Projections projections;

    @Autowired
    @EventLogStore
    protected JdbcClient log;

    @Autowired
    @ReadModel
    protected JdbcClient readModel;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    @AfterEach
    void repair() {
        projections.rebuild(ACCOUNTS);
    }

    protected final Subject opened() {
        Subject subject = freshSubject();
        commands.send(new OpenAccount(subject, "somebody", BigDecimal.TEN), caller());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> readModel
                                .sql("select count(*) from accounts where stream = ?")
                                .param("account:" + subject)
                                .query(Long.class)
                                .single()
                        == 1);
        return subject;
    }

    protected final JsonNode provedOverHttp() {
        int before = reports().size();
        Answer begun = as("auditor").post("/api/sample/projection-proofs", null);
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        assertThat(begun.json("projections/0").asString()).isEqualTo(ACCOUNTS);
        await().atMost(Duration.ofSeconds(30)).until(() -> reports().size() > before);
        return reports().getLast();
    }

    protected final List<JsonNode> reports() {
        return log
                .sql("select payload from event_log.event where payload_type = 'journal.projection-proved' order by"
                        + " global_index")
                .query(String.class)
                .list()
                .stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    protected final List<JsonNode> reports(String projection) {
        return reports().stream()
                .filter(report -> report.at("/projection").asString().equals(projection))
                .toList();
    }

    protected final Api as(String role) {
        return Api.at(port).as(role, "");
    }

    protected final long rows() {
        return readModel.sql("select count(*) from accounts").query(Long.class).single();
    }

    protected final String liveTable() {
        return "accounts_g"
                + readModel
                        .sql("select generation from projection_generation where projection = ? and state = 'live'")
                        .param(ACCOUNTS)
                        .query(Long.class)
                        .single();
    }

    protected final List<String> tables() {
        return readModel
                .sql("select table_name from information_schema.tables where table_schema = current_schema() order"
                        + " by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
