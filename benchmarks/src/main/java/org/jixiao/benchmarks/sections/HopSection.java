package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jixiao.benchmarks.child.AxonReader;
import org.jixiao.benchmarks.child.ChildJvm;
import org.jixiao.benchmarks.child.OurReader;
import org.jixiao.benchmarks.harness.Bench;
import org.jixiao.benchmarks.harness.Section;
import org.jixiao.benchmarks.peers.axon.AxonCommands;
import org.jixiao.benchmarks.peers.axon.AxonProjection;
import org.jixiao.benchmarks.postgres.LogDatabase;
import org.jixiao.benchmarks.postgres.PlainDatabase;
import org.jixiao.benchmarks.sample.Callers;
import org.jixiao.benchmarks.sample.RunningService;
import org.jixiao.platform.command.Commands;

/** From a commit in one process to the row that another process has made of it. */
public final class HopSection implements Section {

    public static final String NAME = "hop";
    public static final List<Integer> RATES = List.of(30, 500);

    private static final int STOCK_RATE = 30;
    private static final String OF_OURS = """
        select extract(epoch from pg_xact_commit_timestamp(l.xmin) - pg_xact_commit_timestamp(e.xmin)) * 1000
        from event_log.event e join bench.ledgers_g1 l on l.stream = e.aggregate_id
        order by e.global_index offset ?\
        """;
    private static final String OF_AXON = """
        select extract(epoch from pg_xact_commit_timestamp(l.xmin) - pg_xact_commit_timestamp(e.xmin)) * 1000
        from domainevententry e join axon_ledgers l on l.stream = e.aggregateidentifier
        order by e.globalindex offset ?\
        """;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String meaning() {
        return """
            This process sends commands at a fixed rate, each to a new stream; another JVM keeps the read model, one row per \
            stream. The time is that between two commits, the event's and the row's, as the one database has stamped both \
            (`pg_xact_commit_timestamp`): no process's clock is asked. A commit is stamped just before it is written to the disk, \
            on both sides. **stock Axon**: the same with its polling processor.\
            """;
    }

    public static String ours(int rate) {
        return "ours, %d events/s".formatted(rate);
    }

    public static String stock(int rate) {
        return "stock Axon, %d events/s".formatted(rate);
    }

    @Override
    public void run(Bench bench) throws IOException, SQLException, InterruptedException {
        LogDatabase log = bench.server().createLog("hop");
        try (RunningService writer = RunningService.writing(log, 20);
                ChildJvm reader =
                        ChildJvm.start(OurReader.class, List.of("-XX:+UseSerialGC"), ChildJvm.arguments(log))) {
            reader.linesUntilReady();
            Commands commands = writer.bean(Commands.class);
            Runnable send = () -> Callers.open(commands, Callers.freshLedger());
            for (int rate : RATES) {
                send(rate, bench.sizes().warmUp(), send);
                long before = awaitRows(log.database(), "bench.ledgers", log.events());
                send(rate, bench.sizes().hopsPerRate(), send);
                long events = awaitRows(log.database(), "bench.ledgers", log.events());
                long measured = record(bench, ours(rate), log.database(), OF_OURS, before);
                bench.check(NAME, "every event has become a row", measured == events - before);
            }
        }
        bench.server().drop(log.database());
        stockAxon(bench);
    }

    private static void stockAxon(Bench bench) throws IOException, SQLException, InterruptedException {
        PlainDatabase database = bench.server().createPlain("axon_hop");
        try (AxonCommands writer = AxonCommands.on(database, "", 20, 1, false)) {
            AxonProjection.prepare(database);
            try (ChildJvm reader = ChildJvm.start(
                    AxonReader.class,
                    List.of("-XX:+UseSerialGC"),
                    List.of(database.url(), database.user(), database.name()))) {
                reader.linesUntilReady();
                Runnable send = () -> writer.open(UUID.randomUUID().toString());
                send(STOCK_RATE, bench.sizes().warmUp(), send);
                long before =
                        awaitRows(database, "axon_ledgers", database.number("select count(*) from domainevententry"));
                send(STOCK_RATE, bench.sizes().hopsPerRate(), send);
                awaitRows(database, "axon_ledgers", database.number("select count(*) from domainevententry"));
                record(bench, stock(STOCK_RATE), database, OF_AXON, before);
            }
        }
        bench.server().drop(database);
    }

    /** An open loop: the next one is sent when its time has come, answered or not. */
    private static void send(int perSecond, Duration duration, Runnable one) throws InterruptedException {
        int count = (int) Math.max(1, perSecond * duration.toMillis() / 1_000);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            List<? extends Future<?>> sent = IntStream.range(0, count)
                    .mapToObj(number -> {
                        LockSupport.parkNanos(begin + number * 1_000_000_000L / perSecond - System.nanoTime());
                        return threads.submit(one);
                    })
                    .toList();
            for (Future<?> answer : sent) {
                answer.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a command failed", e.getCause());
        }
    }

    private static long awaitRows(PlainDatabase database, String table, long wanted)
            throws SQLException, InterruptedException {
        while (database.number("select count(*) from " + table) < wanted) {
            Thread.sleep(20);
        }
        return wanted;
    }

    private static long record(Bench bench, String cell, PlainDatabase database, String sql, long from)
            throws SQLException {
        long count = 0;
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, from);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    bench.results().add(NAME, cell, "ms", row.getDouble(1));
                    count++;
                }
            }
        }
        System.out.printf("  %-12s %-44s %d hops%n", NAME, cell, count);
        return count;
    }
}
