package org.jixiao.benchmarks.sections;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.postgres.FilledLog;
import org.jixiao.benchmarks.sample.LedgerLog;
import org.jixiao.benchmarks.suite.SuiteDatabase;

/** Many events at once, and the journal that seals them. */
final class OurSealing implements Contender {

    private final SuiteDatabase database;
    private final SealedRows sealed;
    private final int events;
    private long filled;
    private long before;

    /** @param events of one turn */
    OurSealing(SuiteDatabase database, SealedRows sealed, int events) {
        this.database = database;
        this.sealed = sealed;
        this.events = events - events % FilledLog.EVENTS_PER_STREAM;
    }

    @Override
    public String cell() {
        return SealSection.SEALING;
    }

    @Override
    public double measure(Duration atLeast) throws SQLException, InterruptedException {
        before = sealed.head();
        fill(events);
        sealed.awaitAll();
        return sealed.perSecond(before);
    }

    /** The position before the last turn. */
    long before() {
        return before;
    }

    /** Until the log has at least this many events. */
    void fillUpTo(long size) throws SQLException, InterruptedException {
        long missing = size - sealed.head() - 1;
        if (missing > 0) {
            fill(missing);
            sealed.awaitAll();
        }
    }

    private void fill(long more) throws SQLException {
        try (Connection connection = database.connect()) {
            LedgerLog.fillAtOnce(connection, filled, filled + more);
        }
        filled += more;
    }
}
