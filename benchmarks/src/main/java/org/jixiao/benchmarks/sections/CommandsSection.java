package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jixiao.benchmarks.ceiling.RawRows;
import org.jixiao.benchmarks.ceiling.SameWork;
import org.jixiao.benchmarks.harness.Bench;
import org.jixiao.benchmarks.harness.Rounds;
import org.jixiao.benchmarks.harness.Section;
import org.jixiao.benchmarks.peers.axon.AxonCommands;
import org.jixiao.benchmarks.peers.pekko.PekkoCommands;
import org.jixiao.benchmarks.postgres.LogDatabase;
import org.jixiao.benchmarks.postgres.PlainDatabase;

/** Durable commands per second. */
public final class CommandsSection implements Section {

    public static final String NAME = "commands";

    public static final int SHORT = 10;
    public static final int LONG = 200;
    public static final int CALLERS = 32;

    static final String UNIT = "commands/s";

    /** More connections than this make this kind of work slower, not faster. */
    private static final int CONNECTIONS = 32;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String meaning() {
        return """
            A closed loop of callers on virtual threads, at most 32 connections for everybody, each contender in a database of \
            its own on the same server. A stream is written from its first event to its %d. (short) or %d. (long), then the \
            caller begins another. **raw**: single-row transactions on a table with a primary key and two unique indexes. \
            **same work**: plain JDBC writing what a command of ours must leave behind – the handled command's row and the \
            event's row in the real tables, in one transaction, the numbering running beside it. **ours**: the whole command \
            path with an idempotency key. **stock Axon**: SimpleCommandBus, event-sourced aggregate, default JDBC engine, \
            Jackson 3; **cached** with WeakReferenceCache. **Pekko**: typed persistent actors on persistence-jdbc, which keep \
            their state in memory; **tagged** writes what reading by tag needs. The peers keep no idempotency key, and neither \
            stock Axon nor untagged Pekko writes anything for a final order.\
            """.formatted(SHORT, LONG);
    }

    /** The name of a cell. */
    public static String cell(String contender, int callers, int eventsPerStream) {
        return "%s, %d callers, %s".formatted(contender, callers, eventsPerStream == SHORT ? "short" : "long");
    }

    @Override
    public void run(Bench bench) throws IOException, SQLException, InterruptedException {
        for (int eventsPerStream : List.of(SHORT, LONG)) {
            withPeers(bench, eventsPerStream);
            for (int callers : bench.sizes().otherCallers()) {
                alone(bench, callers, eventsPerStream);
            }
        }
    }

    private static void withPeers(Bench bench, int eventsPerStream)
            throws IOException, SQLException, InterruptedException {
        PlainDatabase rawData = bench.server().createPlain("raw");
        PlainDatabase axonData = bench.server().createPlain("axon");
        PlainDatabase cachedData = bench.server().createPlain("axon_cached");
        PlainDatabase pekkoData = bench.server().createPlain("pekko");
        PlainDatabase taggedData = bench.server().createPlain("pekko_tagged");
        LogDatabase sameData = bench.server().createLog("same_work");
        LogDatabase ourData = bench.server().createLog("ours");
        try (RawRows raw = RawRows.on(rawData, cell("raw", CALLERS, eventsPerStream), CONNECTIONS);
                SameWork same = same(sameData, CALLERS, eventsPerStream);
                OurCommands ours = ours(ourData, CALLERS, eventsPerStream);
                AxonCommands axon = AxonCommands.on(
                        axonData, cell("stock Axon", CALLERS, eventsPerStream), CALLERS, eventsPerStream, false);
                AxonCommands cached = AxonCommands.on(
                        cachedData,
                        cell("stock Axon cached", CALLERS, eventsPerStream),
                        CALLERS,
                        eventsPerStream,
                        true);
                PekkoCommands pekko = PekkoCommands.on(
                        pekkoData, cell("Pekko", CALLERS, eventsPerStream), CALLERS, eventsPerStream, false);
                PekkoCommands tagged = PekkoCommands.on(
                        taggedData, cell("Pekko tagged", CALLERS, eventsPerStream), CALLERS, eventsPerStream, true)) {
            new Rounds(bench, NAME, UNIT).run(List.of(same, raw, ours, axon, cached, pekko, tagged));
            bench.check(NAME, "every acknowledged row of the ceilings is there", raw.isComplete() && same.isComplete());
            bench.check(NAME, "every acknowledged event of ours is there and has a position", ours.isComplete());
            bench.check(
                    NAME,
                    "every acknowledged event of the peers is there",
                    axon.isComplete() && cached.isComplete() && pekko.isComplete() && tagged.isComplete());
        }
        for (PlainDatabase used : List.of(
                rawData, axonData, cachedData, pekkoData, taggedData, sameData.database(), ourData.database())) {
            bench.server().drop(used);
        }
    }

    private static void alone(Bench bench, int callers, int eventsPerStream)
            throws IOException, SQLException, InterruptedException {
        LogDatabase sameData = bench.server().createLog("same_work");
        LogDatabase ourData = bench.server().createLog("ours");
        try (SameWork same = same(sameData, callers, eventsPerStream);
                OurCommands ours = ours(ourData, callers, eventsPerStream)) {
            new Rounds(bench, NAME, UNIT).run(List.of(same, ours));
            bench.check(NAME, "every acknowledged row of the ceiling is there", same.isComplete());
            bench.check(NAME, "every acknowledged event of ours is there and has a position", ours.isComplete());
        }
        bench.server().drop(sameData.database());
        bench.server().drop(ourData.database());
    }

    private static SameWork same(LogDatabase log, int callers, int eventsPerStream) throws SQLException {
        return SameWork.on(
                log, cell("same work", callers, eventsPerStream), Math.min(callers, CONNECTIONS), eventsPerStream);
    }

    private static OurCommands ours(LogDatabase log, int callers, int eventsPerStream) {
        return OurCommands.on(log, cell("ours", callers, eventsPerStream), callers, CONNECTIONS, eventsPerStream);
    }
}
