package org.jixiao.benchmarks.postgres;

import java.sql.SQLException;

/**
 * A database with an event log of its own.
 *
 * @param database the same as its superuser sees it
 * @param eventLogPassword of the role that appends to the log and reads it
 * @param readModelPassword of the role that owns the read model
 */
public record LogDatabase(PlainDatabase database, String eventLogPassword, String readModelPassword) {

    public String url() {
        return database.url();
    }

    /** Gives every committed event its position. */
    public void numberEverything() throws SQLException {
        database.number("select event_log.number_committed()");
    }

    public long events() throws SQLException {
        return database.number("select count(*) from event_log.event");
    }

    /** Whether positions run from 0 to the last event without a gap, once everything is numbered. */
    public boolean isNumberedGaplessly() throws SQLException {
        numberEverything();
        long events = events();
        return database.number("select count(*) from event_log.positioned_event") == events
                && database.number("select coalesce(max(position), -1) from event_log.positioned_event") == events - 1;
    }

    /** Fresh statistics and visibility maps, as autovacuum would bring them in time. */
    public void vacuum() throws SQLException {
        database.execute("vacuum analyze");
    }
}
