package org.jixiao.platform.proof;

import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.EventMetadata;
import org.jixiao.platform.eventlog.EventMapper;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import tools.jackson.databind.json.JsonMapper;

/**
 * Appends over plain JDBC: no lock on the subject, no request for numbering, transactions of several events that stay open, are
 * rolled back as a whole or in part, or lose their connection. The events' ids are drawn, so that a transaction that is tried
 * again meets itself if its commit had arrived.
 */
final class Appender implements AutoCloseable {

    private static final JsonMapper JSON = EventMapper.create();
    private static final Actor ACTOR = new Actor("proof", "", Set.of("teller"), "");

    private static final String APPEND = """
        insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
            payload_revision, payload, metadata, occurred_at)
        values (?, 'account', ?, ?, ?, '1', ?, ?, ?)\
        """;

    private final Worker.Login login;
    private final OutputStream harness;
    private @Nullable Connection connection;

    Appender(Worker.Login login, OutputStream harness) {
        this.login = login;
        this.harness = harness;
    }

    void play(Deed.Append deed) {
        while (true) {
            try {
                append(deed);
                Word.ENDED.say(harness, deed.key());
                return;
            } catch (SQLException failure) {
                close();
                if (isBroken(failure, "event_id_is_unique")) {
                    Word.ENDED.say(harness, deed.key());
                    return;
                }
                if (!isBroken(failure, "event_sequence_is_unique")) {
                    Word.AGAIN.say(harness, deed.key(), "PSQLException " + failure.getSQLState());
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                }
            }
        }
    }

    private void append(Deed.Append deed) throws SQLException {
        Connection log = open();
        long sequence = length(log, deed.stream());
        append(log, deed, sequence, deed.kept().subList(0, 1));
        if (!deed.undone().isEmpty()) {
            Savepoint savepoint = log.setSavepoint();
            append(log, deed, sequence + 1, deed.undone());
            log.rollback(savepoint);
        }
        append(log, deed, sequence + 1, deed.kept().subList(1, deed.kept().size()));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(deed.hold()));
        switch (deed.ending()) {
            case COMMIT -> log.commit();
            case ROLLBACK -> log.rollback();
            case CUT -> {
                log.abort(Runnable::run);
                connection = null;
            }
        }
    }

    private static void append(Connection log, Deed.Append deed, long first, List<UUID> events) throws SQLException {
        String metadata = JSON.writeValueAsString(
                new EventMetadata(deed.subject(), ACTOR, LocalDate.of(Deed.YEAR, 1, 2), deed.key(), null, null)
                        .asMap());
        try (PreparedStatement insert = log.prepareStatement(APPEND)) {
            long sequence = first;
            for (UUID event : events) {
                boolean opens = sequence == 0;
                insert.setObject(1, event);
                insert.setString(2, deed.stream());
                insert.setLong(3, sequence++);
                insert.setString(4, opens ? "sample.account-opened" : "sample.amount-added");
                insert.setString(
                        5, opens ? "{\"owner\":\"somebody\",\"ceiling\":\"1000000000\"}" : "{\"amount\":\"1.00\"}");
                insert.setString(6, metadata);
                insert.setObject(7, OffsetDateTime.now().minusMinutes(deed.backdated()));
                insert.executeUpdate();
            }
        }
    }

    private static long length(Connection log, String stream) throws SQLException {
        try (PreparedStatement last = log.prepareStatement(
                "select coalesce(max(sequence_number), -1) + 1 from event_log.event where aggregate_id = ?")) {
            last.setString(1, stream);
            try (ResultSet row = last.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private Connection open() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = login.connect();
            open.setAutoCommit(false);
            connection = open;
        }
        return open;
    }

    private static boolean isBroken(SQLException failure, String constraint) {
        ServerErrorMessage message = failure instanceof PSQLException refused ? refused.getServerErrorMessage() : null;
        return message != null && constraint.equals(message.getConstraint());
    }

    /** Whatever was open is rolled back by the server. */
    @Override
    public void close() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException _) {
                // a broken connection is as good as closed
            }
        }
    }
}
