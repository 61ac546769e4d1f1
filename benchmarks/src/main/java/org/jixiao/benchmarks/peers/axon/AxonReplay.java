package org.jixiao.benchmarks.peers.axon;

import java.sql.SQLException;
import java.time.Duration;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.postgres.PlainDatabase;

/** A catch-up from the first event by stock Axon's processor, as far as it gets in a turn. */
public final class AxonReplay implements Contender {

    private final String cell;
    private final PlainDatabase database;
    private final int events;

    private AxonReplay(String cell, PlainDatabase database, int events) {
        this.cell = cell;
        this.database = database;
        this.events = events;
    }

    public static AxonReplay of(PlainDatabase database, String cell, int events) throws SQLException {
        AxonStore.create(database, 2).close();
        AxonStore.fill(database, events);
        AxonProjection.prepare(database);
        return new AxonReplay(cell, database, events);
    }

    @Override
    public String cell() {
        return cell;
    }

    /** From the first handled event on: the processor's own start does not count. */
    @Override
    public double measure(Duration atLeast) throws SQLException, InterruptedException {
        database.execute("truncate axon_ledgers, tokenentry");
        try (AxonProjection projection = AxonProjection.start(database)) {
            while (projection.handled() == 0) {
                Thread.sleep(1);
            }
            long begin = System.nanoTime();
            long before = projection.handled();
            long end = begin + atLeast.toNanos();
            while (System.nanoTime() < end && projection.handled() < events) {
                Thread.sleep(1);
            }
            return (projection.handled() - before) / ((System.nanoTime() - begin) / 1e9);
        }
    }
}
