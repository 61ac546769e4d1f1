package org.jixiao.journal.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.proof.Checkpoint;
import org.jixiao.proof.GrowingTree;
import org.jixiao.proof.Hash;
import org.jixiao.proof.SignedNote;
import org.jixiao.proof.evidence.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/** A day passes between the seals of its own process, so that a test seals when it wants. */
@DisplayName("The sealer")
@TestPropertySource(properties = {"jixiao.journal.batch=300", "jixiao.journal.interval=1d"})
@DirtiesContext
class SealerIT extends RunningJournal {

    @Autowired
    private Sealer sealer;

    @Autowired
    private SealedLog sealed;

    @Autowired
    private LogRows rows;

    @Autowired
    private EventLogReader log;

    @Autowired
    private SealProperties properties;

    @Autowired
    @EventLogStore
    private JdbcClient state;

    @Autowired
    @EventLogStore
    private PlatformTransactionManager transactions;

    @Test
    @DisplayName("seals every position once and in order, over several seals, as the log holds them")
    void sealsEveryPosition() throws SQLException {
        happens(700);
        List<Integer> seals = sealAll();

        assertThat(seals).hasSizeGreaterThan(1).allMatch(count -> count <= 300);
        assertThat(sealer.seal()).isZero();
        SealedCheckpoint latest = sealed.latest().orElseThrow();
        assertThat(latest.size()).isEqualTo(log.head() + 1);
        GrowingTree tree = new GrowingTree();
        rows.between(-1, log.head()).stream().map(Row::entry).forEach(entry -> tree.append(entry.leaf(), _ -> {}));
        assertThat(latest.root()).isEqualTo(tree.root());
        assertThat(sealed.tree().root(latest.size())).isEqualTo(tree.root());
        SignedNote note = SignedNote.parse(latest.note());
        assertThat(note.isSignedBy(sealer.signer().key())).isTrue();
        assertThat(Checkpoint.parse(note.text())).isEqualTo(new Checkpoint(ORIGIN, latest.size(), latest.root()));
    }

    @Test
    @DisplayName("works alone among many: several processes seal at once and nothing is sealed twice")
    void worksAlone() throws Exception {
        happens(600);
        List<Callable<Integer>> seals = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Sealer replica = new Sealer(transactions, state, log, rows, sealed, properties);
            seals.add(() -> {
                int count = 0;
                for (int tries = 0; tries < 20; tries++) {
                    count += replica.seal();
                }
                return count;
            });
        }
        long before = sealed.size();
        int count = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> one : threads.invokeAll(seals)) {
                count += one.get();
            }
        }
        for (int more : sealAll()) {
            count += more;
        }

        assertThat(before + count).isEqualTo(sealed.size()).isEqualTo(log.head() + 1);
        assertThat(state.sql("select count(*) from entry").query(Long.class).single())
                .isEqualTo(sealed.size());
    }

    @Test
    @DisplayName("that is killed in the middle of a seal leaves nothing half sealed, and another one goes on at once")
    void isKilled() throws Exception {
        happens(10);
        sealAll();
        long before = sealed.size();
        happens(10);
        try (Connection blocker = database().asSuperuser();
                Statement statement = blocker.createStatement();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            blocker.setAutoCommit(false);
            // the seal gets as far as its last insert and no further
            statement.execute("lock table journal_state.checkpoint in share mode");
            Future<Integer> killed = threads.submit(sealer::seal);
            await().atMost(Duration.ofSeconds(20)).until(() -> killWhoWaits() > 0);
            assertThatThrownBy(killed::get).isNotNull();
            blocker.rollback();
        }

        assertThat(sealed.size()).isEqualTo(before);
        assertThat(sealed.entries(before, 100)).isEmpty();
        assertThat(sealer.seal()).isEqualTo(10);
        assertThat(sealed.size()).isEqualTo(log.head() + 1);
    }

    @Test
    @DisplayName("extends only what was signed: where somebody changed what is kept it stops, and says so")
    void extendsWhatWasSigned() throws SQLException {
        happens(3);
        sealAll();
        long last = sealed.size() - 1;
        happens(1);
        asSuperuser(
                "update journal_state.entry set entry = set_byte(entry, 30, 255 - get_byte(entry, 30)) where position"
                        + " = "
                        + last);

        assertThatThrownBy(() -> sealer.seal())
                .isInstanceOf(CannotSeal.class)
                .hasMessageContaining("not what was signed");

        asSuperuser(
                "update journal_state.entry set entry = set_byte(entry, 30, 255 - get_byte(entry, 30)) where position"
                        + " = "
                        + last);
        assertThat(sealer.seal()).isEqualTo(1);
    }

    @Test
    @DisplayName("keeps its tables append-only for the service itself")
    void staysAppendOnly() throws SQLException {
        happens(1);
        sealAll();
        try (Connection own = database().asLog("journal");
                Statement statement = own.createStatement()) {
            for (String table : List.of("entry", "tile", "checkpoint")) {
                assertThatThrownBy(() -> statement.execute("delete from journal_state." + table))
                        .hasMessageContaining("what is sealed stays");
            }
            assertThatThrownBy(() -> statement.execute("delete from event_log.content_removal"))
                    .hasMessageContaining("permission denied");
        }
        assertThat(sealed.covering(1).orElseThrow().root()).isNotEqualTo(Hash.EMPTY);
    }

    private List<Integer> sealAll() {
        List<Integer> seals = new ArrayList<>();
        for (int count = sealer.seal(); count > 0; count = sealer.seal()) {
            seals.add(count);
        }
        return seals;
    }

    private void happens(int events) throws SQLException {
        try (Connection goals = database().asLog("goals");
                Statement statement = goals.createStatement()) {
            statement.execute("""
                insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
                    payload_revision, payload, metadata, occurred_at)
                select gen_random_uuid(), 'goal', 'goal:' || gen_random_uuid(), 0, 'goals.goal-returned', '1',
                    '{"n": ' || n || '}', '{}', now() from generate_series(1, %d) n\
                """.formatted(events));
            statement.execute("select event_log.number_committed()");
        }
    }

    private long killWhoWaits() {
        try (Connection superuser = database().asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("""
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock' and query like 'insert into checkpoint%'\
                """);
            try (var row = statement.getResultSet()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection superuser = database().asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }
}
