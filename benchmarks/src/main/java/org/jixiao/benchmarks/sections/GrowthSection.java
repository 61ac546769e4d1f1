package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;
import org.jixiao.benchmarks.harness.Bench;
import org.jixiao.benchmarks.harness.Section;
import org.jixiao.benchmarks.harness.Stopwatch;
import org.jixiao.benchmarks.postgres.FilledLog;
import org.jixiao.benchmarks.postgres.LogDatabase;
import org.jixiao.benchmarks.sample.Callers;
import org.jixiao.benchmarks.sample.LedgerEvent;
import org.jixiao.benchmarks.sample.LedgerLog;
import org.jixiao.benchmarks.sample.LedgersProjection;
import org.jixiao.benchmarks.sample.ReadModelAccess;
import org.jixiao.benchmarks.sample.RunningService;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.projection.Projections;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether what a user waits for takes longer in a larger log. */
public final class GrowthSection implements Section {

    public static final String NAME = "growth";

    /** What is done at each size. */
    public static final List<String> QUESTIONS = List.of(
            "one dossier",
            "one list page",
            "a page of 1,000 events",
            "command on a fresh stream",
            "command on an old stream");

    private static final int PAGE = 1_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String meaning() {
        return """
            One caller on a log of growing size, vacuumed and analysed at each. **one dossier**: the streams and the events of one \
            subject by the journal's own questions. **one list page**: 50 rows of the read model by keyset. **a page of 1,000 \
            events**: what a processor reads, from the middle of the log. **command**: a whole command, on a new stream or on \
            one that was filled long ago. A sample is the median of many calls; what is chosen is chosen at random.\
            """;
    }

    public static String cell(String question, long size) {
        return "%s, %,d events".formatted(question, size);
    }

    @Override
    public void run(Bench bench) throws IOException, SQLException, InterruptedException {
        LogDatabase log = bench.server().createLog("growth");
        long filled = 0;
        for (int size : bench.sizes().growth()) {
            LedgerLog.fill(log, filled, size);
            filled = size;
            try (RunningService service = RunningService.whole(log, Map.of())) {
                awaitHead(service);
                log.vacuum();
                measure(bench, service, size);
            }
        }
        bench.server().drop(log.database());
    }

    private static void measure(Bench bench, RunningService service, long size) {
        EventLogReader reader = service.bean(EventLogReader.class);
        Commands commands = service.bean(Commands.class);
        JdbcClient readModel = service.bean(ReadModelAccess.class).client();
        List<IntConsumer> calls = List.of(
                _ -> dossier(reader, anyOf(size)),
                _ -> listPage(readModel, anyOf(size)),
                _ -> eventsPage(reader),
                _ -> Callers.open(commands, Callers.freshLedger()),
                _ -> Callers.book(commands, anyOf(size)));
        for (int round = -1; round < bench.sizes().rounds(); round++) {
            for (int i = 0; i < calls.size(); i++) {
                double millis = Stopwatch.medianMillis(bench.sizes().lookups(), calls.get(i));
                if (round >= 0) {
                    String cell = cell(QUESTIONS.get(i), size);
                    bench.sample(NAME, cell, "ms", millis);
                    bench.results()
                            .compare(
                                    NAME,
                                    cell,
                                    cell(
                                            QUESTIONS.get(i),
                                            bench.sizes().growth().getFirst()));
                }
            }
        }
    }

    private static void dossier(EventLogReader reader, Subject subject) {
        long head = reader.head();
        boolean found = !reader.streamsOf(subject, head).isEmpty()
                && !reader.readSubject(subject, EventLogReader.BEFORE_THE_FIRST, head, PAGE + 1)
                        .isEmpty();
        require(found, "the dossier of " + subject);
    }

    private static void listPage(JdbcClient readModel, Subject after) {
        int rows = readModel
                .sql("select * from ledgers where stream > :after order by stream limit 50")
                .param("after", Callers.streamOf(after))
                .query()
                .listOfRows()
                .size();
        require(rows <= 50, "a list page");
    }

    private static void eventsPage(EventLogReader reader) {
        long head = reader.head();
        List<String> names =
                LedgerEvent.REGISTER.types().stream().map(EventType::name).toList();
        require(!reader.read(head / 2, head, names, PAGE).isEmpty(), "a page of events");
    }

    private static Subject anyOf(long events) {
        return Callers.ledger(FilledLog.code(
                ThreadLocalRandom.current().nextLong(Math.max(1, events / FilledLog.EVENTS_PER_STREAM))));
    }

    private static void awaitHead(RunningService service) throws InterruptedException {
        Projections projections = service.bean(Projections.class);
        long head = service.bean(EventLogReader.class).head();
        while (projections.position(LedgersProjection.NAME) < head) {
            Thread.sleep(20);
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what + " is not as it must be: its time would mean nothing");
        }
    }
}
