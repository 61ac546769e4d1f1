package org.jixiao.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jixiao.migration.Server;
import org.jixiao.platform.test.postgres.DurableServer;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * The proof of positions. 36 writers in 3 processes, 2 more processes that project, several sequencers and a PostgreSQL of their
 * own; slow transactions, rollbacks, wrong clocks, killed and frozen processes, killed servers: all drawn from one seed per round
 * ({@link Script}). After each round, and at the end:
 *
 * <ul>
 *   <li>positions are gapless from 0, and one that was ever read never changes, not by a crash either;
 *   <li>no stream's events swap;
 *   <li>every acknowledged command and transaction is in the log exactly once, whatever was rolled back or refused is not, and
 *       nothing else is;
 *   <li>readers of the platform's stream saw exactly the log, and the projection handled each event exactly once, although several
 *       replicas compete for it and are killed or frozen.
 * </ul>
 *
 * <p>Axon's own tracking by global index reads the same log at the same time; how many events it loses is said at the end. What a
 * kill cannot show is said at {@link DurableServer}.
 *
 * <p>{@code -Dproof.seeds=200} plays seeds 1 to 200, {@code -Dproof.first-seed=7} begins elsewhere, {@code
 * -Dproof.tracking=global-index} asks Axon's tracking to have seen every event, and has to fail.
 */
@DisplayName("The proof of positions")
class ProofOfPositionsIT {

    /** Chosen so that every kind of mishap happens. */
    static final List<Long> SHORT = List.of(54L, 4L, 79L, 2L);

    private static final Path FOLDER = Path.of("target", "proof").toAbsolutePath();

    private static DurableServer server;

    @BeforeAll
    static void start() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        server = new DurableServer(FOLDER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("holds for every seed")
    void holds() throws Exception {
        try (Proof proof = new Proof(server, database("proof"), FOLDER)) {
            for (long seed : seeds()) {
                play(proof, seed);
            }
            proof.finish();
            if ("global-index".equals(System.getProperty("proof.tracking"))) {
                proof.requireNoneLostByStockTracking();
            }
        }
    }

    @Test
    @DisplayName("can fail: Axon's tracking by global index loses a late commit behind a late clock")
    void canFail() throws Exception {
        TestDatabase database = database("late_commit");
        Ledger log = new Ledger();
        UUID lower = UUID.randomUUID();
        UUID higher = UUID.randomUUID();
        try (StockTracking stock =
                        new StockTracking(new Worker.Login(database.url(), database.eventLogPassword("sample")));
                Connection late = database.asLog("sample");
                Connection early = database.asLog("sample")) {
            late.setAutoCommit(false);
            append(late, lower, "LATE", OffsetDateTime.now());
            append(early, higher, "EARLY", OffsetDateTime.now().minusHours(2));
            number(early);
            Entry.readAfter(database.asLog("journal"), log.head(), log::add);
            assertThat(stock.seen()).containsExactly(higher);

            late.commit();
            number(early);
            Entry.readAfter(database.asLog("journal"), log.head(), log::add);

            assertThat(log.after(-1)).extracting(Entry::eventId).containsExactly(higher, lower);
            assertThatThrownBy(() -> log.requireAllSeen("Axon's tracking", stock.seen()))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Axon's tracking lost 1 of 2 events")
                    .hasMessageContaining(lower.toString());
        }
    }

    private static void play(Proof proof, long seed) {
        try {
            proof.play(seed);
        } catch (Exception | AssertionError failure) {
            throw new AssertionError("""
                seed %d: %s
                Again: mvn -q -pl platform-test -am verify -Dit.test=ProofOfPositionsIT -Dproof.first-seed=%d \
                -Dproof.seeds=1 -Dfailsafe.failIfNoSpecifiedTests=false
                What the processes logged is in %s.\
                """.formatted(seed, failure.getMessage(), seed, FOLDER), failure);
        }
    }

    private static List<Long> seeds() {
        Long count = Long.getLong("proof.seeds");
        long first = Long.getLong("proof.first-seed", 1);
        return count == null
                ? SHORT
                : LongStream.range(first, first + count).boxed().toList();
    }

    private static TestDatabase database(String name) {
        return TestDatabase.on(new Server(server.host(), name, "postgres", "postgres"));
    }

    private static void append(Connection log, UUID event, String account, OffsetDateTime occurredAt)
            throws SQLException {
        try (PreparedStatement insert = log.prepareStatement("""
            insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
                payload_revision, payload, metadata, occurred_at)
            values (?, 'account', ?, 0, 'sample.account-opened', '1', '{}', '{}', ?)\
            """)) {
            insert.setObject(1, event);
            insert.setString(2, "account:account/" + account + "/2020");
            insert.setObject(3, occurredAt);
            insert.executeUpdate();
        }
    }

    private static void number(Connection log) throws SQLException {
        try (Statement pass = log.createStatement()) {
            pass.execute("select event_log.number_committed()");
        }
    }
}
