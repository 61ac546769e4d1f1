package org.jixiao.platform.test.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.EventMetadata;
import org.jixiao.platform.eventlog.EventMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another service of the suite, as far as a test of one service needs it: it appends its own events under its own role, and the
 * service under test heeds them or reacts.
 *
 * <pre>{@code
 * OtherService goals = new OtherService(database, "goals", GoalsEvents.REGISTER);
 * goals.appends("goal", Subject.project(CODE, 2020), LocalDate.of(2020, 2, 10), GOAL_APPROVED);
 * }</pre>
 */
public record OtherService(TestDatabase database, String name, EventRegister register) {

    private static final JsonMapper JSON = EventMapper.create();

    private static final String APPEND = """
        insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
            payload_revision, payload, metadata, occurred_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, now())\
        """;

    /** Appends to the stream {@code <aggregate>:<subject>}. */
    public void appends(String aggregate, Subject subject, LocalDate on, StoredEvent... events) {
        append(aggregate, aggregate + ":" + subject, subject, on, events);
    }

    /** Appends to the stream {@code <aggregate>:<subject>:<part>}. */
    public void appendsToPart(String part, String aggregate, Subject subject, LocalDate on, StoredEvent... events) {
        append(aggregate, aggregate + ":" + subject + ":" + part, subject, on, events);
    }

    private void append(String aggregate, String stream, Subject subject, LocalDate on, StoredEvent... events) {
        Actor actor = new Actor(name, "", Set.of(name), "");
        String metadata = JSON.writeValueAsString(new EventMetadata(subject, actor, on, "test", null, null).asMap());
        try (Connection log = database.asLog(name);
                PreparedStatement append = log.prepareStatement(APPEND)) {
            long sequence = length(log, stream);
            for (StoredEvent event : events) {
                EventType type = register.find(event.getClass()).orElseThrow();
                append.setObject(1, UUID.randomUUID());
                append.setString(2, aggregate);
                append.setString(3, stream);
                append.setLong(4, sequence++);
                append.setString(5, type.name());
                append.setString(6, Integer.toString(type.revision()));
                append.setString(7, JSON.writeValueAsString(event));
                append.setString(8, metadata);
                append.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(name + " cannot append to " + stream, e);
        }
    }

    private static long length(Connection log, String stream) throws SQLException {
        try (PreparedStatement count =
                log.prepareStatement("select count(*) from event_log.event where aggregate_id = ?")) {
            count.setString(1, stream);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
