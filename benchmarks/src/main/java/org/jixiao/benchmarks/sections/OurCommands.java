package org.jixiao.benchmarks.sections;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jixiao.benchmarks.harness.ClosedLoop;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.postgres.LogDatabase;
import org.jixiao.benchmarks.sample.Callers;
import org.jixiao.benchmarks.sample.RunningService;
import org.jixiao.platform.command.Commands;

/** Commands on the platform, as a service's endpoints send them. */
final class OurCommands implements Contender, AutoCloseable {

    /** What the numbering and the listening for positions take beside the callers. */
    private static final int OTHER_CONNECTIONS = 2;

    private final String cell;
    private final LogDatabase log;
    private final RunningService service;
    private final List<ClosedLoop.Work> callers;
    private final LongAdder done = new LongAdder();

    private OurCommands(String cell, LogDatabase log, RunningService service, List<ClosedLoop.Work> callers) {
        this.cell = cell;
        this.log = log;
        this.service = service;
        this.callers = callers;
    }

    static OurCommands on(LogDatabase log, String cell, int callers, int connections, int eventsPerStream) {
        RunningService service = RunningService.writing(log, Math.min(callers, connections) + OTHER_CONNECTIONS);
        return new OurCommands(cell, log, service, Callers.of(service.bean(Commands.class), callers, eventsPerStream));
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

    boolean isComplete() throws SQLException {
        return log.events() == done.sum() && log.isNumberedGaplessly();
    }

    @Override
    public void close() {
        service.close();
    }
}
