package org.jixiao.benchmarks.ceiling;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
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

/**
 * The durable work of a command and nothing else, by plain JDBC: in one transaction the handled command's row and the event's
 * row, in the real tables with the real texts under the service's own role; afterwards a numbering pass, by the platform's own
 * numbering. No reading, no decision, no lock.
 */
public final class SameWork implements Contender, AutoCloseable {

    private static final String HANDLED =
            "insert into handled_command (command_id, fingerprint, result) values (?, ?, ?)";

    private static final String FINGERPRINT = "0123456789abcdef".repeat(4);

    private final String cell;
    private final LogDatabase log;
    private final RunningService service;
    private final List<Connection> connections = new ArrayList<>();
    private final List<ClosedLoop.Work> callers = new ArrayList<>();
    private final LongAdder done = new LongAdder();

    private SameWork(String cell, LogDatabase log, RunningService service) {
        this.cell = cell;
        this.log = log;
        this.service = service;
    }

    public static SameWork on(LogDatabase log, String cell, int connections, int eventsPerStream) throws SQLException {
        RunningService service = RunningService.writing(log, 3);
        SameWork work = new SameWork(cell, log, service);
        Numbering numbering = service.bean(Numbering.class);
        for (int i = 0; i < connections; i++) {
            Connection connection =
                    DriverManager.getConnection(log.url(), DurableServer.SERVICE + "_log", log.eventLogPassword());
            connection.setSchema(DurableServer.SERVICE + "_state");
            connection.setAutoCommit(false);
            work.connections.add(connection);
            work.callers.add(new Transaction(connection, numbering, eventsPerStream));
        }
        return work;
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

    /** Whether every acknowledged event is there and has a position. */
    public boolean isComplete() throws SQLException {
        return log.events() == done.sum() && log.isNumberedGaplessly();
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
        service.close();
    }

    private static final class Transaction implements ClosedLoop.Work {

        private final Connection connection;
        private final PreparedStatement handled;
        private final EventInsert event;
        private final Numbering numbering;

        Transaction(Connection connection, Numbering numbering, int eventsPerStream) throws SQLException {
            this.connection = connection;
            this.handled = connection.prepareStatement(HANDLED);
            this.event = new EventInsert(connection, eventsPerStream);
            this.numbering = numbering;
        }

        @Override
        public void once() throws SQLException {
            UUID eventId = UUID.randomUUID();
            String key = UUID.randomUUID().toString();
            handled.setString(1, "clerk:" + key);
            handled.setString(2, FINGERPRINT);
            handled.setString(
                    3,
                    "{\"stream\":\"%s\",\"version\":%d,\"lastEventId\":\"%s\"}"
                            .formatted(event.stream(), event.sequence(), eventId));
            handled.executeUpdate();
            event.next(eventId, key);
            connection.commit();
            numbering.request();
        }
    }
}
