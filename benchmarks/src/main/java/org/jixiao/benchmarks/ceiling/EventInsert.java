package org.jixiao.benchmarks.ceiling;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jixiao.benchmarks.sample.Callers;
import org.jixiao.benchmarks.sample.StoredTexts;
import org.jixiao.contracts.Subject;

/** Inserts one ledger's events after another into the real log, with the platform's own texts, as plain JDBC can. */
final class EventInsert {

    private static final String INSERT = """
        insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
            payload_revision, payload, metadata, occurred_at)
        values (?, ?, ?, ?, ?, '1', ?, ?, ?)\
        """;

    private static final String OPENED = StoredTexts.opened();
    private static final String BOOKED = StoredTexts.booked();
    private static final String METADATA = StoredTexts.metadata();

    private final PreparedStatement insert;
    private final int eventsPerStream;
    private Subject subject = Callers.freshLedger();
    private long sequence;

    EventInsert(Connection connection, int eventsPerStream) throws SQLException {
        this.insert = connection.prepareStatement(INSERT);
        this.eventsPerStream = eventsPerStream;
    }

    String stream() {
        return Callers.streamOf(subject);
    }

    long sequence() {
        return sequence;
    }

    /** The next event, with this id and sent under this key. */
    void next(UUID eventId, String key) throws SQLException {
        insert.setObject(1, eventId);
        insert.setString(2, StoredTexts.TYPE);
        insert.setString(3, stream());
        insert.setLong(4, sequence);
        insert.setString(5, sequence == 0 ? StoredTexts.OPENED : StoredTexts.BOOKED);
        insert.setString(6, sequence == 0 ? OPENED : BOOKED);
        insert.setString(7, METADATA.replace(StoredTexts.CODE, subject.code()).replace(StoredTexts.KEY, key));
        insert.setObject(8, OffsetDateTime.now(ZoneOffset.UTC));
        insert.executeUpdate();
        sequence++;
        if (sequence == eventsPerStream) {
            subject = Callers.freshLedger();
            sequence = 0;
        }
    }
}
