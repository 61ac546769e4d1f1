package org.jixiao.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A log whose events were committed and numbered in all sorts of order; what is read run by run is what the plain view shows. */
@DisplayName("The reader of the log")
class EventLogReaderIT {

    private static final List<String> NAMES = List.of("goals.a", "goals.b", "goals.c");

    private static Connection connection;
    private static EventLogReader reader;
    private static List<Row> all;

    private record Row(long position, UUID eventId, String name, Instant numberedAt) {}

    @BeforeAll
    static void unevenRuns() throws SQLException {
        TestDatabase database = TestDatabase.create();
        appendAtRandom(database, new Random(20_201_231));
        try (Connection goals = database.asLog("goals")) {
            PlainLog.execute(goals, manyOf("goals.c", EventLogReader.SPAN + 500));
            PlainLog.number(goals);
            PlainLog.execute(goals, manyOf("goals.a", 1));
            PlainLog.number(goals);
        }
        connection = database.asLog("journal");
        JdbcClient log = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        reader = new EventLogReader(log);
        all = log.sql("select position, event_id, payload_type, numbered_at from event_log.positioned_event order by 1")
                .query((row, _) -> new Row(
                        row.getLong(1),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    private static void appendAtRandom(TestDatabase database, Random random) throws SQLException {
        List<Connection> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            writers.add(database.asLog("goals"));
            writers.getLast().setAutoCommit(false);
        }
        try (Connection sequencer = database.asLog("goals")) {
            for (int i = 0; i < 600; i++) {
                Connection writer = writers.get(random.nextInt(writers.size()));
                PlainLog.execute(writer, manyOf(NAMES.get(random.nextInt(3)), 1 + random.nextInt(3)));
                if (random.nextInt(3) == 0) {
                    writer.commit();
                } else if (random.nextInt(10) == 0) {
                    writer.rollback();
                }
                if (random.nextInt(6) == 0) {
                    PlainLog.number(sequencer);
                }
            }
            for (Connection writer : writers) {
                writer.commit();
                writer.close();
            }
            PlainLog.number(sequencer);
        }
    }

    private static String manyOf(String name, int count) {
        return """
            insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
                payload_revision, payload, metadata, occurred_at)
            select gen_random_uuid(), 'goal', 'goal:' || gen_random_uuid(), 0, '%s', '1', '{}', '{}', now()
            from generate_series(1, %d)\
            """.formatted(name, count);
    }

    private static List<Row> between(long after, long upTo, List<String> names) {
        return all.stream()
                .filter(row -> row.position() > after && row.position() <= upTo && names.contains(row.name()))
                .toList();
    }

    @ParameterizedTest(name = "reads any page as it stands, seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void pages(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            long after = random.nextInt(-1, 700);
            long upTo = after + random.nextInt(700);
            int limit = 1 + random.nextInt(300);
            List<String> names = NAMES.subList(0, 1 + random.nextInt(3));
            List<Row> expected = between(after, upTo, names);

            assertThat(reader.read(after, upTo, names, limit))
                    .extracting(PositionedEvent::position, PositionedEvent::eventId)
                    .containsExactlyElementsOf(expected.stream()
                            .limit(limit)
                            .map(row -> org.assertj.core.groups.Tuple.tuple(row.position(), row.eventId()))
                            .toList());
            assertThat(reader.read(after, upTo, limit))
                    .extracting(PositionedEvent::position)
                    .containsExactlyElementsOf(between(after, upTo, NAMES).stream()
                            .limit(limit)
                            .map(Row::position)
                            .toList());
            assertThat(reader.anyBetween(after, upTo, names)).isEqualTo(!expected.isEmpty());
            assertThat(reader.countBetween(after, upTo, names)).isEqualTo(expected.size());
        }
    }

    @Test
    @DisplayName("finds a rare event beyond what one statement looks at")
    void rare() {
        long head = reader.head();
        assertThat(head).isEqualTo(all.size() - 1);
        assertThat(reader.read(head - 10_400, head, List.of("goals.a"), 5))
                .extracting(PositionedEvent::position)
                .containsExactly(head);
        assertThat(reader.anyBetween(head - 10_400, head, List.of("goals.a"))).isTrue();
        assertThat(reader.anyBetween(head - 10_400, head - 1, List.of("goals.a")))
                .isFalse();
    }

    @Test
    @DisplayName("counts by name what is near, and everything that is far")
    void count() {
        long head = reader.head();
        assertThat(reader.countBetween(head - EventLogReader.SPAN, head, List.of("goals.a")))
                .isOne();
        assertThat(reader.countBetween(head - EventLogReader.SPAN - 300, head, List.of("goals.a")))
                .isEqualTo(300);
    }

    @Test
    @DisplayName("reads nothing beyond the head, however far")
    void beyondTheHead() {
        long head = reader.head();
        assertThat(reader.read(head, head, NAMES, 10)).isEmpty();
        assertThat(reader.read(Long.MAX_VALUE, head, NAMES, 10)).isEmpty();
        assertThat(reader.find(head + 1)).isEmpty();
        assertThat(reader.find(Long.MAX_VALUE)).isEmpty();
    }

    @Test
    @DisplayName("finds each event by its position, and the position by the event")
    void single() {
        for (Row row : all.subList(0, 300)) {
            assertThat(reader.find(row.position()).orElseThrow().eventId()).isEqualTo(row.eventId());
            assertThat(reader.positionOf(row.eventId())).contains(row.position());
        }
        assertThat(reader.positionOf(UUID.randomUUID())).isEmpty();
    }

    @Test
    @DisplayName("knows the last position at an instant")
    void atAnInstant() {
        for (Row row : all.subList(0, 300)) {
            long last = all.stream()
                    .filter(other -> !other.numberedAt().isAfter(row.numberedAt()))
                    .mapToLong(Row::position)
                    .max()
                    .orElseThrow();
            assertThat(reader.positionAt(row.numberedAt())).isEqualTo(last);
        }
        assertThat(reader.positionAt(Instant.EPOCH)).isEqualTo(EventLogReader.BEFORE_THE_FIRST);
    }
}
