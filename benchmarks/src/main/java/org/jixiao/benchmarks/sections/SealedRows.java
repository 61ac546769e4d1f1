package org.jixiao.benchmarks.sections;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.jixiao.benchmarks.suite.SuiteDatabase;

/** What is sealed, by the stamps of the one database. */
record SealedRows(SuiteDatabase database) {

    private static final long LOOK_MILLIS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** The last position given so far. */
    long head() throws SQLException {
        return database.number(
                "select coalesce(max(first_position + length - 1), -1) from event_log.event_run where carried is not"
                        + " null");
    }

    private long size() throws SQLException {
        return database.number("select coalesce(max(size), 0) from journal_state.checkpoint");
    }

    /** Until every row of the log has a position and a seal. */
    void awaitAll() throws SQLException, InterruptedException {
        long rows = database.number("select count(*) from event_log.event");
        long begin = System.nanoTime();
        while (size() < rows) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("%d of %d events are sealed, and no more".formatted(size(), rows));
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** Events a second of all seals behind a position but the first of them, which may have waited for its turn. */
    double perSecond(long after) throws SQLException {
        return database.number("""
            select round((max(size) - min(size)) / extract(epoch from max(sealed_at) - min(sealed_at)))
            from journal_state.checkpoint where size > %d + 1\
            """.formatted(after));
    }

    /** From a row's stamp to that of the checkpoint which covers it. */
    double lagMillis(long after, int percent) throws SQLException {
        return database.number(String.format(Locale.ROOT, """
            select round(1000 * extract(epoch from percentile_disc(%.2f) within group (order by c.sealed_at - e.stored_at)))
            from event_log.positioned_event e cross join lateral (
                select sealed_at from journal_state.checkpoint where size > e.position order by size limit 1) c
            where e.position > %d\
            """, percent / 100.0, after));
    }
}
