package org.jixiao.benchmarks.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jixiao.benchmarks.postgres.FilledLog;
import org.jixiao.benchmarks.postgres.LogDatabase;

/** Fills a log with ledgers, text for text as the platform would have stored them. */
public final class LedgerLog {

    private static final String INSERT = """
        insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
            payload_revision, payload, metadata, occurred_at)
        select gen_random_uuid(), '%s', replace(?, '%s', code), seq,
            case seq when 0 then '%s' else '%s' end, '1', case seq when 0 then ? else ? end,
            replace(replace(?, '%s', code), '%s', gen_random_uuid()::text), clock_timestamp()\
        """.formatted(
                    StoredTexts.TYPE,
                    StoredTexts.CODE,
                    StoredTexts.OPENED,
                    StoredTexts.BOOKED,
                    StoredTexts.CODE,
                    StoredTexts.KEY);

    private LedgerLog() {}

    /** Adds the events from one number up to another, and gives them their positions. */
    public static void fill(LogDatabase log, long from, long upTo) throws SQLException {
        FilledLog.fill(log.database(), INSERT, texts(), from, upTo);
        log.numberEverything();
        log.vacuum();
    }

    /** Adds them in one transaction; whoever runs beside gives them their positions. */
    public static void fillAtOnce(Connection connection, long from, long upTo) throws SQLException {
        connection.setAutoCommit(false);
        FilledLog.fill(connection, INSERT, texts(), from, upTo);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static List<String> texts() {
        return List.of(StoredTexts.stream(), StoredTexts.opened(), StoredTexts.booked(), StoredTexts.metadata());
    }
}
