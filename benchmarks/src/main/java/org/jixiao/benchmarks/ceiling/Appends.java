package org.jixiao.benchmarks.ceiling;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.jixiao.benchmarks.harness.ClosedLoop;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.postgres.DurableServer;
import org.jixiao.benchmarks.postgres.LogDatabase;
import org.jixiao.benchmarks.sample.RunningService;
import org.jixiao.platform.eventlog.Numbering;

/** Plain appends of single events at saturation, beside none, one or several processes' numbering and listening. */
public final class Appends implements Contender, AutoCloseable {

    private static final int EVENTS_PER_STREAM = 10;

    /** AFTER INSERT triggers of the log: what the numbering needs of an append. */
    private static final String WITHOUT_TRIGGERS = """
        do $$
        declare
            name text;
        begin
            for name in select tgname from pg_trigger
                where tgrelid = 'event_log.event'::regclass and not tgisinternal and tgtype & 4 = 4 and tgtype & 2 = 0
            loop
                execute format('alter table event_log.event disable trigger %I', name);
            end loop;
        end
        $$\
        """;

    private final String cell;
    private final LogDatabase log;
    private final List<RunningService> processes;
    private final List<Connection> connections = new ArrayList<>();
    private final List<ClosedLoop.Work> callers = new ArrayList<>();
    private final LongAdder done = new LongAdder();

    private Appends(String cell, LogDatabase log, List<RunningService> processes) {
        this.cell = cell;
        this.log = log;
        this.processes = processes;
    }

    /** Appends only: nothing is noted for the numbering, nobody numbers, nobody listens. */
    public static Appends withoutNumbering(LogDatabase log, String cell, int connections) throws SQLException {
        log.database().execute(WITHOUT_TRIGGERS);
        Appends appends = new Appends(cell, log, List.of());
        appends.connect(connections);
        return appends;
    }

    /** The numbering and the listening of this many processes, each with a share of the callers. */
    public static Appends numberedBy(int processes, LogDatabase log, String cell, int connections) throws SQLException {
        List<RunningService> services = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            services.add(RunningService.writing(log, 3));
        }
        Appends appends = new Appends(cell, log, services);
        appends.connect(connections);
        return appends;
    }

    private void connect(int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            Connection connection =
                    DriverManager.getConnection(log.url(), DurableServer.SERVICE + "_log", log.eventLogPassword());
            connections.add(connection);
            EventInsert event = new EventInsert(connection, EVENTS_PER_STREAM);
            Runnable request = processes.isEmpty()
                    ? () -> {}
                    : processes.get(i % processes.size()).bean(Numbering.class)::request;
            callers.add(() -> {
                event.next(UUID.randomUUID(), UUID.randomUUID().toString());
                request.run();
            });
        }
    }

    @Override
    public String cell() {
        return cell;
    }

    @Override
    public double measure(Duration atLeast) throws InterruptedException {
        return ClosedLoop.perSecond(callers, atLeast, done);
    }

    @Override
    public void settle() throws SQLException {
        log.numberEverything();
    }

    /** Whether every acknowledged event is there, and has a position where somebody numbers. */
    public boolean isComplete() throws SQLException {
        return log.events() == done.sum() && (processes.isEmpty() || log.isNumberedGaplessly());
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
        processes.forEach(RunningService::close);
    }
}
