package org.jixiao.platform.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.platform.sample.Samples.caller;
import static org.jixiao.platform.sample.Samples.freshSubject;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.automation.Automations;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.Head;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.jixiao.platform.processor.LetterBox;
import org.jixiao.platform.processor.Runner;
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
import org.springframework.test.context.TestPropertySource;

/**
 * The working state is restored with the log, the read model is not: so the automation stands where the log still reaches, and the
 * projection beyond the log's end.
 */
@OnTheSampleService
@TestPropertySource(properties = "jixiao.watch.interval=1h")
@DisplayName("While a service runs and its log is restored to an earlier moment,")
class RestoredLogIT {

    private static final String ACCOUNTS = "sample-accounts";
    private static final BigDecimal LARGE = new BigDecimal("200");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** With the memory of what was handled, as in a backup. */
    private static final String EARLIER_LOG = """
        alter table event_log.event disable trigger user;
        alter table event_log.event_run disable trigger user;
        delete from event_log.event_run where first_position > %1$d;
        delete from event_log.event
            where global_index > (select max(first_global_index + length - 1) from event_log.event_run);
        select setval('event_log.event_global_index', (select max(global_index) from event_log.event));
        delete from sample_state.handled_command
            where (result::jsonb ->> 'lastEventId')::uuid not in (select event_id from event_log.event);
        alter table event_log.event enable always trigger event_rows_stay;
        alter table event_log.event enable always trigger event_statements_stay;
        alter table event_log.event_run enable always trigger event_run_rows_stay;
        alter table event_log.event_run enable always trigger event_run_statements_stay\
        """;

    private static final String EARLIER_POSITIONS =
            "update sample_state.processor_token set position = least(position, %1$d)";

    @Autowired
    private Commands commands;

    @Autowired
    private Projections projections;

    @Autowired
    private Automations automations;

    @Autowired
    private EventLogReader log;

    @Autowired
    private Head head;

    @Autowired
    private TestDatabase database;

    @Autowired
    @ReadModel
    private JdbcClient readModel;

    private final Subject first = freshSubject();
    private final Subject second = freshSubject();
    private long end;

    @BeforeEach
    void writeWhatWillBeLost() {
        commands.send(new OpenAccount(first, "somebody", new BigDecimal("1000")), caller());
        commands.send(new OpenAccount(second, "somebody", new BigDecimal("1000")), caller());
        await().atMost(PATIENCE).until(() -> events(first) == 1 && events(second) == 1);
        end = log.head();

        commands.send(new AddAmount(first, LARGE), caller());
        await().atMost(PATIENCE).until(() -> events(first) == 3);
        await().atMost(PATIENCE)
                .until(() -> status(automations).position() > end && projections.position(ACCOUNTS) > end);
    }

    @AfterEach
    void rebuild() {
        projections.rebuild(ACCOUNTS);
    }

    @Test
    @DisplayName(
            "a processor that stands beyond its end refuses to run until it is rebuilt, even if the log grows past it")
    void refuses() throws SQLException {
        restore(EARLIER_LOG + ";" + EARLIER_POSITIONS);
        awaitEarlierEnd();
        await().atMost(PATIENCE).until(() -> status(projections).health() == Runner.Health.AHEAD_OF_LOG);

        long stood = projections.position(ACCOUNTS);
        commands.send(new AddAmount(second, LARGE), caller());
        commands.send(new AddAmount(second, BigDecimal.ONE), caller());
        await().atMost(PATIENCE).until(() -> status(automations).pending() == 0 && log.head() > stood);
        assertThat(status(projections).health()).isEqualTo(Runner.Health.AHEAD_OF_LOG);
        assertThat(projections.position(ACCOUNTS)).isEqualTo(stood);
        assertThat(events(first)).isEqualTo(3);
        assertThat(events(second)).isEqualTo(1);

        projections.rebuild(ACCOUNTS);
        await().atMost(PATIENCE).until(() -> status(projections).health() == Runner.Health.RUNNING);
        await().atMost(PATIENCE).until(() -> events(first) == 1 && events(second) == 4);
    }

    @Test
    @DisplayName(
            "a processor that stands within it goes on with what is written now, and gets nothing of what was lost")
    void goesOn() throws SQLException {
        restore(EARLIER_LOG + ";" + EARLIER_POSITIONS);
        awaitEarlierEnd();

        commands.send(new AddAmount(second, LARGE), caller());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(history(second))
                        .containsExactly("sample.account-opened", "sample.amount-added", "sample.account-marked"));
        assertThat(history(first)).containsExactly("sample.account-opened");
        assertThat(status(automations).health()).isEqualTo(Runner.Health.RUNNING);
    }

    @Test
    @DisplayName("a processor whose connection breaks at that very moment goes on all the same")
    void goesOnAfterABrokenConnection() throws SQLException {
        try (Connection holdingUp = database.asSuperuser()) {
            holdingUp.setAutoCommit(false);
            execute(holdingUp, "lock table sample_state.processor_token in access exclusive mode");
            execute(holdingUp, EARLIER_POSITIONS.formatted(end));
            restore(EARLIER_LOG);
            awaitEarlierEnd();
            await().atMost(PATIENCE)
                    .until(() -> queriesBroken().stream().anyMatch(query -> query.contains("max(position)")));
            holdingUp.commit();
        }

        commands.send(new AddAmount(second, LARGE), caller());

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(history(second)).contains("sample.account-marked"));
    }

    private void restore(String statements) throws SQLException {
        try (Connection superuser = database.asSuperuser()) {
            superuser.setAutoCommit(false);
            execute(superuser, statements.formatted(end));
            superuser.commit();
        }
    }

    private void awaitEarlierEnd() {
        await().atMost(PATIENCE).until(() -> head.position() == end);
    }

    /** What waits for a lock is told that its connection was broken off. */
    private List<String> queriesBroken() throws SQLException {
        List<String> queries = new ArrayList<>();
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("""
                    select query, pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and wait_event_type = 'Lock'\
                    """)) {
            while (rows.next()) {
                queries.add(rows.getString("query"));
            }
        }
        return queries;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Runner.Status status(LetterBox processors) {
        List<Runner.Status> statuses = processors.statuses();
        assertThat(statuses).hasSize(1);
        return statuses.getFirst();
    }

    private List<String> history(Subject subject) {
        return log.readSubject(subject, EventLogReader.BEFORE_THE_FIRST, log.head(), 10).stream()
                .map(PositionedEvent::payloadType)
                .toList();
    }

    /** How many events of this subject are in its row. */
    private long events(Subject subject) {
        return readModel
                .sql("select events from accounts where stream = :stream")
                .param("stream", "account:" + subject)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
