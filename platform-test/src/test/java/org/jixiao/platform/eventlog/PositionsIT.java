package org.jixiao.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.platform.eventlog.PlainLog.append;
import static org.jixiao.platform.eventlog.PlainLog.awaitNothingCarried;
import static org.jixiao.platform.eventlog.PlainLog.number;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writers, sequencers and readers at the same time, on plain connections, with delays and rollbacks drawn from a seed. */
@DisplayName("The final order of the log")
class PositionsIT {

    private static final Logger LOG = LoggerFactory.getLogger(PositionsIT.class);
    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 60;
    private static final int SEQUENCERS = 3;
    private static final int READERS = 2;

    private TestDatabase database;

    @BeforeEach
    void emptyLog() {
        database = TestDatabase.create();
    }

    @ParameterizedTest(name = "neither loses, repeats nor swaps an event, seed {0}")
    @ValueSource(longs = {1, 2, 5, 77, 4_096, 20_201_231, 754_301_694, -3_141_592_653_589L})
    void holdsUnderConcurrency(long seed) throws Exception {
        LOG.info("seed {}", seed);
        Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Future<?>> background = new ArrayList<>();
        List<Future<List<UUID>>> readers = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (int i = 0; i < SEQUENCERS; i++) {
                background.add(threads.submit(() -> numberWhile(writing)));
            }
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(() -> readAll(writing)));
            }
            List<Callable<Void>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                long writerSeed = seed * 31 + i;
                String stream = "goal:project/W" + i + "/2020";
                writers.add(() -> write(stream, new Random(writerSeed), acknowledged));
            }
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
            writing.set(false);
            for (Future<?> sequencer : background) {
                sequencer.get();
            }
        }

        List<Row> log = positioned();
        assertThat(log.stream().map(Row::position))
                .containsExactlyElementsOf(
                        LongStream.range(0, log.size()).boxed().toList());
        assertThat(log.stream().map(Row::eventId)).containsExactlyInAnyOrderElementsOf(acknowledged);
        Map<String, List<Long>> sequences = log.stream()
                .collect(Collectors.groupingBy(Row::stream, Collectors.mapping(Row::sequence, Collectors.toList())));
        assertThat(sequences.values())
                .allSatisfy(sequence -> assertThat(sequence)
                        .containsExactlyElementsOf(
                                LongStream.range(0, sequence.size()).boxed().toList()));
        try (Connection goals = database.asLog("goals")) {
            awaitNothingCarried(goals);
        }
        for (Future<List<UUID>> reader : readers) {
            assertThat(reader.get())
                    .containsExactlyElementsOf(log.stream().map(Row::eventId).toList());
        }
    }

    @Test
    @DisplayName("gives a late commit a later position, where tracking by the global index loses it")
    void lateCommitIsNotLost() throws SQLException {
        try (Connection late = database.asLog("goals");
                Connection early = database.asLog("goals");
                Connection reader = database.asLog("monitoring")) {
            late.setAutoCommit(false);
            UUID lower = append(late, "goal:project/LATE/2020", 0);
            UUID higher = append(early, "goal:project/EARLY/2020", 0);

            List<UUID> byIndex = new ArrayList<>(after(reader, "global_index", "event_log.event", 0));
            List<UUID> byPosition = new ArrayList<>();
            number(reader);
            byPosition.addAll(after(reader, "position", "event_log.positioned_event", -1));
            late.commit();
            number(reader);

            byIndex.addAll(after(reader, "global_index", "event_log.event", lastIndexOf(reader, higher)));
            byPosition.addAll(after(reader, "position", "event_log.positioned_event", 0));
            assertThat(byIndex).containsExactly(higher);
            assertThat(byPosition).containsExactly(higher, lower);
        }
    }

    @Test
    @DisplayName("is given by nobody who reads an old snapshot")
    void refusesOldSnapshots() throws SQLException {
        try (Connection goals = database.asLog("goals")) {
            goals.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            assertThatThrownBy(() -> number(goals)).hasMessageContaining("read committed");
        }
    }

    private record Row(long position, UUID eventId, String stream, long sequence) {}

    private Void write(String stream, Random random, Queue<UUID> acknowledged)
            throws SQLException, InterruptedException {
        try (Connection writer = database.asLog("goals")) {
            writer.setAutoCommit(false);
            long sequence = 0;
            for (int i = 0; i < TRANSACTIONS; i++) {
                List<UUID> events = new ArrayList<>();
                int size = 1 + random.nextInt(3);
                for (int n = 0; n < size; n++) {
                    Savepoint savepoint = writer.setSavepoint();
                    if (random.nextInt(8) == 0) {
                        append(writer, stream, sequence + n);
                        writer.rollback(savepoint);
                    }
                    events.add(append(writer, stream, sequence + n));
                }
                if (random.nextInt(5) == 0) {
                    java.util.concurrent.TimeUnit.MILLISECONDS.sleep(random.nextInt(20));
                }
                if (random.nextInt(4) == 0) {
                    writer.rollback();
                } else {
                    writer.commit();
                    acknowledged.addAll(events);
                    sequence += size;
                }
            }
        }
        return null;
    }

    private Void numberWhile(AtomicBoolean writing) throws SQLException {
        try (Connection sequencer = database.asLog("goals")) {
            while (writing.get()) {
                number(sequencer);
            }
            number(sequencer);
        }
        return null;
    }

    /** Reads page by page behind the head, as a processor does, until writing has ended and nothing is left. */
    private List<UUID> readAll(AtomicBoolean writing) throws SQLException {
        List<UUID> seen = new ArrayList<>();
        Set<UUID> unique = new HashSet<>();
        try (Connection reader = database.asLog("monitoring")) {
            boolean last = false;
            while (true) {
                List<UUID> page = after(reader, "position", "event_log.positioned_event", seen.size() - 1L);
                seen.addAll(page);
                assertThat(unique.addAll(page) || page.isEmpty()).isTrue();
                if (last && page.isEmpty()) {
                    return seen;
                }
                if (!writing.get() && page.isEmpty()) {
                    number(reader);
                    last = true;
                }
            }
        }
    }

    private static List<UUID> after(Connection connection, String order, String table, long last) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select event_id from %2$s where %1$s > ? order by %1$s limit 100".formatted(order, table))) {
            select.setLong(1, last);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    private static long lastIndexOf(Connection connection, UUID eventId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select global_index from event_log.event where event_id = ?")) {
            select.setObject(1, eventId);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<Row> positioned() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection reader = database.asLog("journal");
                Statement statement = reader.createStatement();
                ResultSet all = statement.executeQuery("""
                    select position, event_id, aggregate_id, sequence_number
                    from event_log.positioned_event order by position\
                    """)) {
            while (all.next()) {
                rows.add(new Row(all.getLong(1), all.getObject(2, UUID.class), all.getString(3), all.getLong(4)));
            }
        }
        return rows;
    }
}
