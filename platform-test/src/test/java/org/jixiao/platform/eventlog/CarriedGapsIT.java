package org.jixiao.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.jixiao.platform.eventlog.PlainLog.append;
import static org.jixiao.platform.eventlog.PlainLog.awaitNothingCarried;
import static org.jixiao.platform.eventlog.PlainLog.carried;
import static org.jixiao.platform.eventlog.PlainLog.execute;
import static org.jixiao.platform.eventlog.PlainLog.number;
import static org.jixiao.platform.eventlog.PlainLog.positioned;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

/** What a pass does with an index below the head whose event it does not see. */
@DisplayName("A gap in the global index")
class CarriedGapsIT {

    private static final String COLUMNS = """
        event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
            payload_revision, payload, metadata, occurred_at)
        """;

    private TestDatabase database;
    private Connection late;
    private Connection other;
    private Connection sequencer;

    @BeforeEach
    void connect() throws SQLException {
        database = TestDatabase.create();
        late = database.asLog("goals");
        late.setAutoCommit(false);
        other = database.asLog("goals");
        sequencer = database.asLog("monitoring");
    }

    @AfterEach
    void disconnect() throws SQLException {
        late.close();
        other.close();
        sequencer.close();
    }

    @Test
    @DisplayName("is filled by a late commit, however many passes have carried it")
    void filledLate() throws SQLException {
        UUID lower = append(late);
        UUID first = append(other);
        number(sequencer);
        UUID second = append(other);
        number(sequencer);
        number(sequencer);
        assertThat(carried(sequencer)).isOne();

        late.commit();
        assertThat(number(sequencer)).isEqualTo(2);

        assertThat(positioned(sequencer)).containsExactly(first, second, lower);
        assertThat(carried(sequencer)).isZero();
    }

    @Test
    @DisplayName("is forgotten once its transaction was rolled back")
    void forgotten() throws SQLException {
        append(late);
        append(late);
        append(other);
        number(sequencer);
        assertThat(carried(sequencer)).isEqualTo(2);

        late.rollback();

        awaitNothingCarried(other);
    }

    @Test
    @DisplayName("is not even carried if nobody is open who could fill it")
    void notCarried() {
        await().untilAsserted(() -> {
            append(late);
            late.rollback();
            append(other);
            number(sequencer);
            assertThat(carried(sequencer)).isZero();
        });
    }

    @Test
    @DisplayName("is kept while its owner is open, whoever else ends meanwhile")
    void keptForItsOwner() throws SQLException {
        UUID lower = append(late);
        try (Connection rolledBack = database.asLog("goals")) {
            rolledBack.setAutoCommit(false);
            for (int i = 0; i < 5; i++) {
                append(rolledBack);
                append(other);
                rolledBack.rollback();
                number(sequencer);
            }
        }
        assertThat(carried(sequencer)).isEqualTo(6);

        late.commit();
        number(sequencer);

        assertThat(positioned(sequencer)).hasSize(6).endsWith(lower);
        awaitNothingCarried(other);
    }

    @Test
    @DisplayName("holds nobody up while a transaction of another database is open, and is forgotten after it")
    void anotherDatabase() throws SQLException {
        try (Connection elsewhere = TestDatabase.create().asSuperuser()) {
            elsewhere.setAutoCommit(false);
            execute(elsewhere, "create table open_for_long (id int)");
            append(late);
            UUID first = append(other);
            late.rollback();
            number(sequencer);
            UUID second = append(other);
            number(sequencer);
            assertThat(positioned(sequencer)).containsExactly(first, second);
            assertThat(carried(sequencer)).isOne();

            elsewhere.rollback();
            awaitNothingCarried(other);
        }
    }

    @Test
    @DisplayName("stays where only a savepoint was rolled back, until the transaction ends")
    void savepoint() throws SQLException {
        UUID before = append(late);
        Savepoint savepoint = late.setSavepoint();
        append(late);
        late.rollback(savepoint);
        late.setSavepoint();
        UUID after = append(late);
        UUID committed = append(other);
        number(sequencer);
        assertThat(carried(sequencer)).isEqualTo(3);

        late.commit();
        number(sequencer);

        assertThat(positioned(sequencer)).containsExactly(committed, before, after);
        awaitNothingCarried(other);
    }

    @Test
    @DisplayName("may be of many indexes: an import that commits late")
    void importOfMany() throws SQLException, IOException {
        try (Connection superuser = database.asSuperuser()) {
            superuser.setAutoCommit(false);
            copy(superuser, 10_000);
            UUID first = append(other);
            number(sequencer);
            assertThat(positioned(sequencer)).containsExactly(first);

            superuser.commit();

            assertThat(number(sequencer)).isEqualTo(10_000);
            assertThat(positioned(sequencer)).hasSize(10_001).startsWith(first);
            assertThat(number(sequencer, "select count(*) from event_log.event_run"))
                    .isEqualTo(2);
        }
    }

    @Test
    @DisplayName("that came with a dump of another server is forgotten, for nobody here owns it")
    void fenceOfAnotherServer() throws SQLException {
        try (Connection superuser = database.asSuperuser()) {
            execute(superuser, """
                insert into event_log.event_run values (0, 7, 1, now(),
                    array[row('4000000000000', '{[3,5)}')::event_log.carried_gap])\
                """);
            execute(superuser, "select setval('event_log.event_global_index', 7)");
        }
        assertThat(carried(sequencer)).isEqualTo(2);
        append(late);
        append(other);

        number(sequencer);

        assertThat(carried(sequencer)).isOne();
    }

    @Test
    @DisplayName(
            "is judged by a transaction id that the pass takes after it has looked, so a pass needs a transaction of"
                    + " its own")
    void transactionOfItsOwn() throws SQLException {
        append(late);
        assertThatThrownBy(() -> number(late)).hasMessageContaining("a transaction of its own");
    }

    /** An exhausted sequence fails in the very act of giving an index; the id that was taken before outlives the savepoint. */
    @ParameterizedTest(name = "has an owner with a transaction id, taken before the index: {0}")
    @ValueSource(
            strings = {
                "values (gen_random_uuid(), 'goal', 'goal:a', 0, 'goals.a', '1', '{}', '{}', now())",
                "select gen_random_uuid(), 'goal', 'goal:' || n, n, 'goals.a', '1', '{}', '{}', now()"
                        + " from generate_series(1, 3) n order by n desc"
            })
    void ownerHasItsId(String rows) throws SQLException {
        exhaustIndexes();
        assertThat(idAfter(late, () -> number(late, "select nextval('event_log.event_global_index')")))
                .isZero();
        assertThat(idAfter(late, () -> execute(late, "insert into " + COLUMNS + rows)))
                .isPositive();
    }

    @Test
    @DisplayName(
            "has an owner with a transaction id, taken before the index: COPY, which only an import by a superuser can"
                    + " use")
    void ownerOfAnImportHasItsId() throws SQLException {
        exhaustIndexes();
        try (Connection superuser = database.asSuperuser()) {
            superuser.setAutoCommit(false);
            assertThat(idAfter(superuser, () -> copy(superuser, 1))).isPositive();
        }
    }

    private void exhaustIndexes() throws SQLException {
        try (Connection superuser = database.asSuperuser()) {
            execute(superuser, "alter sequence event_log.event_global_index maxvalue 2");
        }
        append(other);
        append(other);
    }

    /** 0 if the transaction has none, even now. */
    private static long idAfter(Connection connection, ThrowingCallable failing) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        assertThatThrownBy(failing).hasMessageContaining("reached maximum value");
        connection.rollback(savepoint);
        return number(connection, "select coalesce(pg_current_xact_id_if_assigned()::text::bigint, 0)");
    }

    private static void copy(Connection connection, int count) throws SQLException, IOException {
        String rows = IntStream.range(0, count)
                .mapToObj(i -> "%s,goal,goal:project/C%d/2020,0,goals.goal-drafted,1,{},{},2020-01-01"
                        .formatted(UUID.randomUUID(), i))
                .collect(Collectors.joining("\n"));
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + COLUMNS + " from stdin (format csv)", new StringReader(rows));
    }
}
