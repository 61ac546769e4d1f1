package org.jixiao.benchmarks.child;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jixiao.benchmarks.harness.ClosedLoop;
import org.jixiao.benchmarks.postgres.LogDatabase;
import org.jixiao.benchmarks.sample.Callers;
import org.jixiao.benchmarks.sample.LedgersProjection;
import org.jixiao.benchmarks.sample.RunningService;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.projection.Projections;
import org.jixiao.platform.projection.RebuildReport;

/**
 * The life of a service with a large log, in a process with a small heap: it replays the log into an empty read model, takes
 * commands, rebuilds beside and switches, and starts again. Prints a line per phase: {@code name;events;seconds;facts;heap;rss},
 * the last two as comma-separated MiB over time.
 */
public final class LargeLog {

    private static final int CALLERS = 8;
    private static final int EVENTS_PER_STREAM = 10;
    private static final long LOOK_MILLIS = 20;

    private LargeLog() {}

    /** A phase's outcome. */
    private record Done(long events, String facts) {}

    public static void main(String[] arguments) throws Exception {
        LogDatabase log = ChildJvm.log(arguments);
        int commands = Integer.parseInt(arguments[5]);
        RunningService[] service = new RunningService[1];
        phase("replay into an empty read model", () -> {
            service[0] = RunningService.whole(log, Map.of());
            return new Done(awaitHead(service[0]) + 1, "");
        });
        phase("commands", () -> new Done(send(service[0], commands), ""));
        phase("rebuild beside and switch", () -> {
            long events = awaitHead(service[0]) + 1;
            RebuildReport report = service[0]
                    .bean(Projections.class)
                    .rebuild(LedgersProjection.NAME)
                    .orElseThrow();
            return new Done(events, report.rows() + " rows " + report.differences() + " differences");
        });
        service[0].close();
        phase("restart until the first command is answered", () -> {
            service[0] = RunningService.whole(log, Map.of());
            Callers.open(service[0].bean(Commands.class), Callers.freshLedger());
            return new Done(0, "");
        });
        ChildJvm.tellReady();
        ChildJvm.awaitEnd();
        service[0].close();
    }

    private static void phase(String name, Callable<Done> work) throws Exception {
        MemoryOverTime memory = MemoryOverTime.watch();
        long begin = System.nanoTime();
        Done done = work.call();
        double seconds = (System.nanoTime() - begin) / 1e9;
        memory.stop();
        ChildJvm.tell(String.join(
                ";",
                name,
                Long.toString(done.events()),
                Double.toString(seconds),
                done.facts(),
                memory.heap(),
                memory.resident()));
    }

    /** The log's last position, once the read model has it. */
    private static long awaitHead(RunningService service) throws InterruptedException {
        Projections projections = service.bean(Projections.class);
        EventLogReader reader = service.bean(EventLogReader.class);
        while (projections.position(LedgersProjection.NAME) < reader.head()) {
            Thread.sleep(LOOK_MILLIS);
        }
        return reader.head();
    }

    private static long send(RunningService service, int commands) throws InterruptedException {
        int each = commands / CALLERS;
        ClosedLoop.times(Callers.of(service.bean(Commands.class), CALLERS, EVENTS_PER_STREAM), each);
        return (long) each * CALLERS;
    }
}
