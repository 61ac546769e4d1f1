package org.jixiao.benchmarks.sections;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jixiao.benchmarks.harness.Bench;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.postgres.FilledLog;
import org.jixiao.benchmarks.postgres.LogDatabase;
import org.jixiao.benchmarks.sample.LedgersProjection;
import org.jixiao.benchmarks.sample.RunningService;
import org.jixiao.benchmarks.sample.StoredTexts;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.projection.Projections;
import org.jixiao.platform.projection.RebuildReport;

/** The platform's two ways to fill a read model, on one log. */
final class OurReplay implements AutoCloseable {

    private static final long LOOK_MILLIS = 5;

    private final Bench bench;
    private final LogDatabase log;
    private final int segments;
    private final RunningService service;
    private final Projections projections;
    private final long head;

    private OurReplay(Bench bench, LogDatabase log, int segments, RunningService service) {
        this.bench = bench;
        this.log = log;
        this.segments = segments;
        this.service = service;
        this.projections = service.bean(Projections.class);
        this.head = service.bean(EventLogReader.class).head();
    }

    /** Starts the service and lets its read model be complete once. */
    static OurReplay of(Bench bench, LogDatabase log, int segments) throws InterruptedException {
        OurReplay replay = new OurReplay(
                bench, log, segments, RunningService.whole(log, Map.of("jixiao.projections.segments", segments)));
        replay.awaitHead();
        return replay;
    }

    Contender rebuild() {
        return new Rebuild();
    }

    Contender live() {
        return new Live();
    }

    /** Whether each ledger of the filled log has one row that adds up. */
    boolean rowsAreRight(int events) throws SQLException {
        long ledgers = events / FilledLog.EVENTS_PER_STREAM;
        return log.database().number("select count(*) from bench.ledgers") == ledgers
                && log.database()
                                .number(
                                        "select count(*) from bench.ledgers where entries = ? and total = ?",
                                        FilledLog.EVENTS_PER_STREAM - 1,
                                        StoredTexts.total(FilledLog.EVENTS_PER_STREAM))
                        == ledgers;
    }

    private void awaitHead() throws InterruptedException {
        while (projections.position(LedgersProjection.NAME) < head) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** By hand and only here: outside a benchmark a read model is rebuilt beside, never emptied. */
    private void empty() throws SQLException {
        log.database().execute("""
            do $$
            declare
                rows name;
            begin
                select format('ledgers_g%s', generation) into rows from bench.projection_generation where state = 'live';
                execute format('truncate bench.%I', rows);
                update bench.processor_token set position = -1, owner = null;
            end
            $$\
            """);
    }

    @Override
    public void close() {
        service.close();
    }

    private final class Rebuild implements Contender {

        @Override
        public String cell() {
            return ReplaySection.REBUILD;
        }

        @Override
        public double measure(Duration atLeast) {
            long begin = System.nanoTime();
            RebuildReport report = projections.rebuild(LedgersProjection.NAME).orElseThrow();
            double seconds = (System.nanoTime() - begin) / 1e9;
            bench.check(
                    ReplaySection.NAME,
                    "a rebuild finds no differences",
                    report.differences() == 0 && report.rows() > 0);
            return (head + 1) / seconds;
        }
    }

    private final class Live implements Contender {

        @Override
        public String cell() {
            return ReplaySection.live(segments);
        }

        @Override
        public double measure(Duration atLeast) throws SQLException, InterruptedException {
            projections.stop();
            empty();
            long begin = System.nanoTime();
            projections.start();
            awaitHead();
            return (head + 1) / ((System.nanoTime() - begin) / 1e9);
        }
    }
}
