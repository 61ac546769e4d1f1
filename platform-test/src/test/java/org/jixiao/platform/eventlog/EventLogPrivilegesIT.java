package org.jixiao.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The event log")
class EventLogPrivilegesIT {

    private static TestDatabase database;

    @BeforeAll
    static void oneEventStands() throws SQLException {
        database = TestDatabase.create();
        try (Connection goals = database.asLog("goals")) {
            append(goals, "goals.goal-drafted", "goal:project/P1/2020", 0);
            execute(goals, "select event_log.number_committed()");
        }
    }

    @ParameterizedTest(name = "refuses the roles of {0} to change it")
    @ValueSource(strings = {"goals", "monitoring", "evaluation", "disclosure", "journal"})
    void refusesServices(String service) throws SQLException {
        try (Connection log = database.asLog(service);
                Connection views = database.asViews(service)) {
            for (Connection role : new Connection[] {log, views}) {
                assertDenied(role, "update event_log.event set payload = '{}'");
                assertDenied(role, "delete from event_log.event");
                assertDenied(role, "truncate event_log.event");
                assertDenied(role, "select setval('event_log.event_global_index', 1)");
                assertDenied(role, "update event_log.event_run set first_position = 7");
                assertDenied(role, "delete from event_log.event_run");
                assertDenied(role, "insert into event_log.event_run values (7, 7, 1, now(), null)");
            }
        }
    }

    @ParameterizedTest(name = "refuses its owner and a superuser: {0}")
    @ValueSource(
            strings = {
                "update event_log.event set payload = '{}'",
                "update event_log.event set payload = '{}' where false",
                "delete from event_log.event",
                "delete from event_log.event where false",
                "truncate event_log.event cascade",
                "update event_log.event_run set first_position = 7",
                "delete from event_log.event_run",
                "truncate event_log.event_run"
            })
    void refusesTheOwner(String change) throws SQLException {
        try (Connection superuser = database.asSuperuser()) {
            assertThatThrownBy(() -> execute(superuser, change)).hasMessageContaining("append-only");
            execute(superuser, "set session_replication_role = replica");
            assertThatThrownBy(() -> execute(superuser, change)).hasMessageContaining("append-only");
            execute(superuser, "reset session_replication_role");
            execute(superuser, "set role jixiao_owner");
            assertThatThrownBy(() -> execute(superuser, change)).hasMessageContaining("append-only");
        }
    }

    @Test
    @DisplayName("admits only events of the service's own context")
    void admitsOwnContextOnly() throws SQLException {
        try (Connection monitoring = database.asLog("monitoring")) {
            assertThatThrownBy(() -> append(monitoring, "goals.goal-approved", "goal:project/P1/2020", 1))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    @DisplayName("admits nothing from the journal, which has no events of its own")
    void admitsNothingFromTheJournal() throws SQLException {
        try (Connection journal = database.asLog("journal")) {
            assertThatThrownBy(() -> append(journal, "journal.sealed", "seal:project/P1/2020", 0))
                    .hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest(name = "lets nobody forge {0}")
    @ValueSource(strings = {"written_by", "stored_at", "salt", "global_index"})
    void databaseSuppliesItsOwnColumns(String column) throws SQLException {
        try (Connection goals = database.asLog("goals")) {
            assertDenied(goals, "insert into event_log.event (" + column + ") values (default)");
        }
    }

    @ParameterizedTest(name = "takes no event that is not an object of JSON: {0}")
    @ValueSource(strings = {"", "[]", "\"text\"", "{\"a\":}"})
    void payloadIsAJsonObject(String payload) throws SQLException {
        try (Connection goals = database.asLog("goals")) {
            assertThatThrownBy(() -> append(goals, "goals.goal-drafted", "goal:project/P9/2020", 0, payload))
                    .hasMessageContaining("check constraint");
        }
    }

    @ParameterizedTest(name = "keeps the read model and the working state of goals from {0}")
    @ValueSource(strings = {"monitoring", "evaluation", "disclosure", "journal"})
    void schemasArePrivate(String service) throws SQLException {
        try (Connection goals = database.asLog("goals")) {
            execute(goals, "create table if not exists goals_state.private (id int)");
        }
        try (Connection views = database.asViews("goals")) {
            execute(views, "create table if not exists goals.private (id int)");
        }
        try (Connection log = database.asLog(service);
                Connection views = database.asViews(service)) {
            for (Connection role : new Connection[] {log, views}) {
                assertDenied(role, "select * from goals.private");
                assertDenied(role, "select * from goals_state.private");
            }
        }
    }

    @Test
    @DisplayName("cannot be reached by the role of a read model")
    void viewsCannotReadTheLog() throws SQLException {
        try (Connection views = database.asViews("goals")) {
            assertDenied(views, "select * from event_log.event");
        }
    }

    @Test
    @DisplayName("finds a subject's events by an index")
    void subjectIsIndexed() throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set enable_seqscan = off");
            try (var plan = statement.executeQuery("""
                explain select * from event_log.event where metadata::jsonb -> 'subject'
                    = jsonb_build_object('kind', 'project', 'code', 'P1', 'budgetYear', 2020)\
                """)) {
                StringBuilder text = new StringBuilder();
                while (plan.next()) {
                    text.append(plan.getString(1)).append('\n');
                }
                assertThat(text).contains("event_by_subject");
            }
        }
    }

    private static void assertDenied(Connection role, String sql) {
        assertThatThrownBy(() -> execute(role, sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    private static void append(Connection role, String name, String stream, long sequence) throws SQLException {
        append(role, name, stream, sequence, "{}");
    }

    private static void append(Connection role, String name, String stream, long sequence, String payload)
            throws SQLException {
        try (var insert = role.prepareStatement("""
            insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
                payload_revision, payload, metadata, occurred_at)
            values (?, 'goal', ?, ?, ?, '1', ?, '{}', now())\
            """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, stream);
            insert.setLong(3, sequence);
            insert.setString(4, name);
            insert.setString(5, payload);
            insert.executeUpdate();
        }
    }

    private static void execute(Connection role, String sql) throws SQLException {
        try (Statement statement = role.createStatement()) {
            statement.execute(sql);
        }
    }
}
