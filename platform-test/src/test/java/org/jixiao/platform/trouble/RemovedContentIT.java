package org.jixiao.platform.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.jixiao.platform.sample.Samples.caller;
import static org.jixiao.platform.sample.Samples.freshSubject;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.contracts.Subject;
import org.jixiao.migration.Server;
import org.jixiao.migration.removal.ContentRemoval;
import org.jixiao.migration.removal.RemovalRefused;
import org.jixiao.migration.removal.RemoveContent;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.projection.Projections;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.sample.AccountCommand.AddAmount;
import org.jixiao.platform.sample.AccountCommand.OpenAccount;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheSampleService
@DisplayName("Content that has to go under an order")
class RemovedContentIT {

    private static final String ACCOUNTS = "sample-accounts";
    private static final String FILE = "从不该在这里的文件";

    @Autowired
    private TestDatabase database;

    @Autowired
    private Commands commands;

    @Autowired
    private EventLogReader log;

    @Autowired
    private Projections projections;

    @Autowired
    @EventLogStore
    private JdbcClient state;

    @Autowired
    @ReadModel
    private JdbcClient readModel;

    private Connection first;
    private Connection second;

    @BeforeEach
    void twoOperators() throws SQLException {
        first = database.asSuperuser();
        execute(first, "drop role if exists operator_two");
        execute(first, "create role operator_two superuser login password 'two'");
        second = new Server(database.server().host(), database.server().database(), "operator_two", "two").connect();
    }

    @AfterEach
    void leave() throws SQLException {
        first.close();
        second.close();
    }

    @Test
    @DisplayName("goes once a second operator confirms, and not a moment earlier; the log stays append-only")
    void goesByTwo() throws Exception {
        long position = opened(freshSubject());
        String number = number();

        assertThat(run(first, "order", number, Long.toString(position)))
                .singleElement()
                .asString()
                .startsWith(position + "  ")
                .contains("sample.account-opened")
                .doesNotContain("somebody");
        assertThat(payload(position)).contains("somebody");
        assertThatThrownBy(() -> run(first, "confirm", number))
                .isInstanceOf(RemovalRefused.class)
                .hasMessageContaining("does not confirm it");
        assertThat(payload(position)).contains("somebody");

        assertThat(run(second, "show", number)).hasSize(1);
        assertThat(run(second, "confirm", number))
                .containsExactly(
                        "The content of 1 events and the bytes of 0 files are gone under order " + number + ".");

        assertThat(payload(position)).isEqualTo("{}");
        assertThatThrownBy(() -> execute(second, "delete from event_log.event"))
                .hasMessageContaining("the event log is append-only");
        assertThatThrownBy(() -> execute(second, "delete from event_log.removal_confirmation"))
                .hasMessageContaining("the event log is append-only");
    }

    @Test
    @DisplayName("is refused where the order is unknown, is carried out already, or names what is not there")
    void isRefused() throws Exception {
        long position = opened(freshSubject());
        String number = number();

        assertRefused(first, "there is no order", "confirm", "never given");
        assertRefused(first, "each position", "order", number, position + ",999999999");
        assertRefused(first, "whole numbers", "order", number, "one");
        assertRefused(first, "remove-content order", "order", number);
        assertRefused(first, "remove-content order", "destroy", number);
        run(first, "order", number, Long.toString(position));
        assertRefused(second, "already", "order", number, Long.toString(position));
        run(second, "confirm", number);
        assertRefused(second, "carried out already", "confirm", number);
        assertRefused(first, "each position", "order", number(), Long.toString(position));
    }

    @Test
    @DisplayName("takes the bytes of its attachments along, from every service that holds them")
    void takesFilesAlong() throws Exception {
        String sha256 = file();
        long position = appendedWith(sha256);
        String number = number();
        run(first, "order", number, Long.toString(position));

        assertThat(new ContentRemoval(second).confirm(number)).isEqualTo(new ContentRemoval.Removed(1, 1));

        assertThat(state.sql("select count(*) from attachment where sha256 = ?")
                        .param(sha256)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("is passed over by whoever reads the log afterwards: commands are decided, and a rebuild forgets it")
    void isPassedOver() throws Exception {
        Subject subject = freshSubject();
        long position = opened(subject);
        commands.send(new AddAmount(subject, BigDecimal.ONE), caller());
        awaitRow(subject, "somebody");
        String number = number();
        run(first, "order", number, Long.toString(position));
        run(second, "confirm", number);

        assertThat(projections.rebuild(ACCOUNTS)).isPresent();

        assertThat(readModel
                        .sql("select owner is null and events = 1 from accounts where stream = ?")
                        .param("account:" + subject)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(projections.letters(ACCOUNTS)).noneMatch(letter -> letter.position() == position);
        assertThat(projections.prove(ACCOUNTS).orElseThrow().differing()).isZero();
    }

    private static void execute(Connection operator, String sql) throws SQLException {
        try (Statement statement = operator.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertRefused(Connection operator, String reason, String... words) {
        assertThatThrownBy(() -> run(operator, words))
                .isInstanceOf(RemovalRefused.class)
                .hasMessageContaining(reason);
    }

    private static List<String> run(Connection operator, String... words) throws SQLException, RemovalRefused {
        return RemoveContent.run(operator, List.of(words));
    }

    private static String number() {
        return "沪密移 " + UUID.randomUUID();
    }

    private long opened(Subject subject) {
        return positionOf(
                UUID.fromString(commands.send(new OpenAccount(subject, "somebody", new BigDecimal("1000")), caller())
                        .lastEventId()));
    }

    private void awaitRow(Subject subject, String owner) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> readModel
                                .sql("select count(*) from accounts where stream = ? and owner = ? and events = 2")
                                .params("account:" + subject, owner)
                                .query(Long.class)
                                .single()
                        == 1);
    }

    private long positionOf(UUID event) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> log.positionOf(event), Optional::isPresent)
                .orElseThrow();
    }

    private String payload(long position) {
        return log.find(position).orElseThrow().payload();
    }

    private String file() {
        return state.sql("""
            insert into attachment (sha256, name, media_type, content, checked, stored_by)
            values (encode(sha256(convert_to(:file, 'UTF8')), 'hex'), 'a.txt', 'text/plain', convert_to(:file, 'UTF8'),
                true, 'somebody')
            returning sha256\
            """).param("file", FILE).query(String.class).single();
    }

    /** An event that refers to a file. */
    private long appendedWith(String sha256) {
        UUID event = UUID.randomUUID();
        state.sql("""
            insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
                payload_revision, payload, metadata, occurred_at)
            values (:id, 'paper', 'paper:account/' || :id || '/2020', 0, 'sample.paper-filed', '1',
                '{"file": {"sha256": "' || :sha256 || '"}}', '{}', now())\
            """).param("id", event).param("sha256", sha256).update();
        state.sql("select event_log.number_committed()").query(Long.class).single();
        return positionOf(event);
    }
}
