package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.benchmarks.ceiling.PlainReplay;
import org.jixiao.benchmarks.harness.Bench;
import org.jixiao.benchmarks.harness.Rounds;
import org.jixiao.benchmarks.harness.Section;
import org.jixiao.benchmarks.peers.axon.AxonReplay;
import org.jixiao.benchmarks.peers.pekko.PekkoReplay;
import org.jixiao.benchmarks.postgres.LogDatabase;
import org.jixiao.benchmarks.postgres.PlainDatabase;
import org.jixiao.benchmarks.sample.LedgerLog;

/** How fast a read model comes out of the log. */
public final class ReplaySection implements Section {

    public static final String NAME = "replay";
    public static final String CEILING = "ceiling: read, decode, folded upsert";
    public static final String REBUILD = "ours, rebuild beside";
    public static final String STOCK = "stock Axon, a statement per event";
    public static final String PEKKO = "Pekko, by tag, no projection";

    /** A replica keeps the segments of its generation, so each number of them has a log of its own. */
    private static final List<Integer> SEGMENTS = List.of(1, 2, 4);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String meaning() {
        return """
            A filled log of ledgers with ten events, 250 of them growing side by side. **%s**: one connection and one thread, a \
            cursor in the order of the table, one transaction; ours reads ahead on a thread of its own, so its ratio can be above 1. **%s**: the whole of `Projections.rebuild` – new tables, the bulk runner, the comparison of \
            all rows with the live ones, the switch. **ours, live**: the running processor from position 0 to the head, in 1, 2 or 4 segments of this one process. **stock \
            Axon**: the pooled processor, one segment, batches of 1,000, one JDBC statement per event, as far as it gets in a \
            turn. **Pekko**: `currentEventsByTag`, counted, no projection at all.\
            """.formatted(CEILING, REBUILD);
    }

    public static String live(int segments) {
        return "ours, live, %d segment%s".formatted(segments, segments == 1 ? "" : "s");
    }

    @Override
    public void run(Bench bench) throws IOException, SQLException, InterruptedException {
        int events = bench.sizes().replayEvents();
        List<LogDatabase> logs = new ArrayList<>();
        for (int segments : SEGMENTS) {
            LogDatabase log = bench.server().createLog("replay_" + segments);
            LedgerLog.fill(log, 0, events);
            logs.add(log);
        }
        PlainDatabase axonData = bench.server().createPlain("axon_replay");
        PlainDatabase pekkoData = bench.server().createPlain("pekko_replay");
        try (OurReplay ours = OurReplay.of(bench, logs.get(0), SEGMENTS.get(0));
                OurReplay two = OurReplay.of(bench, logs.get(1), SEGMENTS.get(1));
                OurReplay four = OurReplay.of(bench, logs.get(2), SEGMENTS.get(2));
                PekkoReplay pekko = PekkoReplay.of(pekkoData, PEKKO, events)) {
            new Rounds(bench, NAME, "events/s")
                    .run(List.of(
                            PlainReplay.of(logs.getFirst().database(), CEILING),
                            ours.rebuild(),
                            ours.live(),
                            two.live(),
                            four.live(),
                            AxonReplay.of(axonData, STOCK, events),
                            pekko));
            bench.check(
                    NAME,
                    "every ledger has its row, with the right sum",
                    ours.rowsAreRight(events) && two.rowsAreRight(events) && four.rowsAreRight(events));
        }
        for (LogDatabase log : logs) {
            bench.server().drop(log.database());
        }
        bench.server().drop(axonData);
        bench.server().drop(pekkoData);
    }
}
