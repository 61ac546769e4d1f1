package org.jixiao.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jixiao.platform.proof.Ledger.Account;
import org.jixiao.platform.test.postgres.DurableServer;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run: one log, the processes that write and read it, and rounds of one seed each. After every round the log, the readers and
 * the read model have to be what the answers say; at the end everything once more.
 */
final class Proof implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Proof.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String LOG_ROLE = "sample_log";

    /** By then a frozen replica's claim is another one's. */
    private static final Duration FROZEN = Duration.ofSeconds(12);

    private final long started = System.nanoTime();
    private final DurableServer server;
    private final TestDatabase database;
    private final Suite suite;
    private final StockTracking stock;
    private final Ledger log = new Ledger();
    private final Tally tally = new Tally();
    private long projectedUpTo = -1;
    private boolean replicaKilled;
    private @Nullable WorkerProcess frozen;
    private long frozenSince;

    Proof(DurableServer server, TestDatabase database, Path folder) throws SQLException {
        this.server = server;
        this.database = database;
        try (Connection superuser = database.asSuperuser()) {
            AtCommit.install(superuser);
        }
        suite = new Suite(database, folder);
        stock = new StockTracking(new Worker.Login(database.url(), database.eventLogPassword("sample")));
        stock.start();
        suite.awaitReady();
    }

    /** One round: what the seed's script says, and then the invariants. */
    void play(long seed) throws Exception {
        Script script = Script.of(seed);
        Answers answers = new Answers(script);
        long before = log.head();
        boolean serverDisturbed = false;
        replicaKilled = false;
        suite.play(seed, answers::hear);
        for (Mishap mishap : script.mishaps()) {
            until("mishap " + mishap, () -> answers.count() >= mishap.after() || suite.hasPlayed(seed));
            happen(mishap);
            serverDisturbed |= mishap.kind().disturbsTheServer();
        }
        until("every deed is answered", () -> suite.hasPlayed(seed));
        until("everything committed is numbered", () -> {
            readOn();
            return log.ids().containsAll(answers.owed());
        });
        answers.requireIn(log, before);
        tally.count(answers);
        if (serverDisturbed) {
            requireFinal();
        }
        thawIfDue();
        if (frozen == null && !replicaKilled) {
            requireReadExactlyOnce();
        }
        LOG.info("seed {}: {} deeds, log up to {}, {}", seed, answers.count(), log.head(), script.mishaps());
    }

    /** Everything once more, at the end of a run. */
    void finish() throws Exception {
        if (frozen != null) {
            frozen.thaw();
            frozen = null;
        }
        suite.awaitReady();
        requireReadExactlyOnce();
        until("the automation has reacted to everything", () -> {
            readOn();
            return log.owedReactions().isEmpty();
        });
        requireReadExactlyOnce();
        requireFinal();
        assertThat(count("event_log.event")).as("events without a position").isEqualTo(log.head() + 1);
        until("each replica has projected", () -> suite.replicas().stream().allMatch(Replica::hasProjected));
        LOG.info("tried again: {}", tally.triedAgain());
        LOG.info(
                "the proof of positions is green: {}",
                tally.summary(log, log.lostBy(stock.seen()).size(), Duration.ofNanos(System.nanoTime() - started)));
    }

    /** The invariant of our readers, asked of Axon's own tracking. */
    void requireNoneLostByStockTracking() throws Exception {
        log.requireAllSeen("Axon's tracking by global index", stock.seen());
    }

    private void happen(Mishap mishap) throws Exception {
        tally.count(mishap.kind());
        switch (mishap.kind()) {
            case KILL_WRITER -> suite.writer(mishap.target()).kill();
            case KILL_ALL_WRITERS -> {
                for (WorkerProcess writer : suite.writers()) {
                    writer.kill();
                }
            }
            case FREEZE_WRITER -> suite.writer(mishap.target()).freeze(mishap.millis());
            case KILL_REPLICA -> {
                suite.replicaAtWork().kill();
                replicaKilled = true;
            }
            case FREEZE_REPLICA -> {
                if (frozen == null) {
                    frozen = suite.replicaAtWork();
                    frozen.freeze();
                    frozenSince = System.nanoTime();
                }
            }
            case TERMINATE_SEQUENCERS -> tally.countTerminated(server.terminateSequencers(LOG_ROLE));
            case KILL_SESSION -> server.killSession(LOG_ROLE);
            case KILL_SERVER -> server.kill();
            case RESTART_SERVER -> server.restart();
        }
    }

    private void thawIfDue() throws IOException, InterruptedException {
        if (frozen != null && System.nanoTime() - frozenSince > FROZEN.toNanos()) {
            frozen.thaw();
            frozen = null;
        }
    }

    /** Reads what is new in the log; each event has to be in its place. */
    private void readOn() throws SQLException {
        try (Connection reader = database.asLog("journal")) {
            Entry.readAfter(reader, log.head(), log::add);
        }
    }

    /** The log from its first event on: every position that was ever read is still that of the same event. */
    private void requireFinal() throws Exception {
        until("the server is up", () -> {
            readOn();
            return true;
        });
        try (Connection reader = database.asLog("journal")) {
            Entry.readAfter(reader, -1, entry -> {
                if (entry.position() <= log.head()) {
                    log.confirm(entry.position(), entry.eventId());
                }
            });
        }
        assertThat(count("event_log.positioned_event")).as("positions").isGreaterThanOrEqualTo(log.head() + 1);
    }

    /** Both readers saw exactly the log, the read model is what the log comes to, and nothing was put aside. */
    private void requireReadExactlyOnce() throws Exception {
        until("both replicas have read everything", () -> {
            readOn();
            return suite.replicas().stream().allMatch(replica -> replica.position() == log.head());
        });
        suite.replicas().forEach(replica -> replica.requireSawExactly(log));
        long upTo = log.head();
        await("the read model is what the log comes to")
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(SQLException.class)
                .untilAsserted(this::requireProjected);
        projectedUpTo = upTo;
        assertThat(count("sample.dead_letter") + count("sample_state.dead_letter"))
                .as("dead letters")
                .isZero();
    }

    private void requireProjected() throws SQLException {
        readOn();
        Set<String> streams =
                log.after(projectedUpTo).stream().map(Entry::stream).collect(Collectors.toSet());
        Map<String, Account> expected = new HashMap<>(log.accounts());
        expected.keySet().retainAll(streams);
        assertThat(projected(streams)).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private Map<String, Account> projected(Set<String> streams) throws SQLException {
        Map<String, Account> accounts = new HashMap<>();
        try (Connection readModel = database.asViews("sample");
                PreparedStatement select = readModel.prepareStatement(
                        "select stream, version, events, total from sample.accounts where stream = any(?)")) {
            select.setArray(1, readModel.createArrayOf("text", streams.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    BigDecimal total = row.getBigDecimal("total");
                    accounts.put(
                            row.getString("stream"), new Account(row.getLong("version"), row.getLong("events"), total));
                }
            }
        }
        return accounts;
    }

    private long count(String table) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void until(String what, Callable<Boolean> condition) {
        await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> {
                    suite.requireSound();
                    return condition.call();
                });
    }

    @Override
    public void close() throws IOException {
        suite.close();
        stock.close();
    }
}
