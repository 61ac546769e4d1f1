package org.jixiao.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The log by plain SQL, on whatever connection and in whatever transaction a test has at hand. */
final class PlainLog {

    private PlainLog() {}

    /** A draft of a goal, in a stream of the goals service. */
    static UUID append(Connection connection, String stream, long sequence) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert = connection.prepareStatement("""
            insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
                payload_revision, payload, metadata, occurred_at)
            values (?, 'goal', ?, ?, 'goals.goal-drafted', '1', '{}', '{}', now())\
            """)) {
            insert.setObject(1, id);
            insert.setString(2, stream);
            insert.setLong(3, sequence);
            insert.executeUpdate();
        }
        return id;
    }

    /** The first event of a stream of its own. */
    static UUID append(Connection connection) throws SQLException {
        return append(connection, "goal:project/" + UUID.randomUUID() + "/2020", 0);
    }

    /** One pass; returns the head. */
    static long number(Connection connection) throws SQLException {
        return number(connection, "select event_log.number_committed()");
    }

    /** All that has a position, in order. */
    static List<UUID> positioned(Connection connection) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select event_id, position from event_log.positioned_event order by position")) {
            while (rows.next()) {
                if (rows.getLong("position") != ids.size()) {
                    throw new AssertionError("positions have a gap before " + rows.getLong("position"));
                }
                ids.add(rows.getObject("event_id", UUID.class));
            }
        }
        return ids;
    }

    /** How many global indexes the last pass carried on. */
    static long carried(Connection connection) throws SQLException {
        return number(connection, """
            select coalesce(sum(upper(stretch) - lower(stretch)), 0)
            from (select carried from event_log.event_run order by first_position desc limit 1) as last,
                unnest(carried) as gap, unnest(gap.global_indexes) as stretch\
            """);
    }

    /** Others on the same server, autovacuum for one, may be open for a moment. Appends with each look, as only such passes leave a trace. */
    static void awaitNothingCarried(Connection goals) {
        await().untilAsserted(() -> {
            append(goals);
            number(goals);
            assertThat(carried(goals)).isZero();
        });
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
