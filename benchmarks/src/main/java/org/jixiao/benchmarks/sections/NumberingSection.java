package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jixiao.benchmarks.ceiling.Appends;
import org.jixiao.benchmarks.harness.Bench;
import org.jixiao.benchmarks.harness.Rounds;
import org.jixiao.benchmarks.harness.Section;
import org.jixiao.benchmarks.postgres.LogDatabase;

/** What positions and wake-ups cost the appends of a saturated machine. */
public final class NumberingSection implements Section {

    public static final String NAME = "numbering";
    public static final String WITHOUT = "appends without numbering";
    public static final String BY_ONE = "numbered by 1 process";
    public static final String BY_FIVE = "numbered by 5 processes";

    private static final int CONNECTIONS = 32;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String meaning() {
        return """
            Plain JDBC on 32 connections inserts single events into the real log. **%s**: what notes an event for the numbering \
            is switched off, nobody numbers, nobody listens. **%s**, **%s**: that many services' numbering threads and listening \
            threads run, and whoever has committed asks its own service for a pass.\
            """.formatted(WITHOUT, BY_ONE, BY_FIVE);
    }

    @Override
    public void run(Bench bench) throws IOException, SQLException, InterruptedException {
        LogDatabase without = bench.server().createLog("unnumbered");
        LogDatabase one = bench.server().createLog("numbered_by_one");
        LogDatabase five = bench.server().createLog("numbered_by_five");
        try (Appends plain = Appends.withoutNumbering(without, WITHOUT, CONNECTIONS);
                Appends byOne = Appends.numberedBy(1, one, BY_ONE, CONNECTIONS);
                Appends byFive = Appends.numberedBy(5, five, BY_FIVE, CONNECTIONS)) {
            new Rounds(bench, NAME, "events/s").run(List.of(plain, byOne, byFive));
            bench.check(NAME, "every acknowledged event is there", plain.isComplete());
            bench.check(
                    NAME,
                    "every acknowledged event has a position, gapless from 0",
                    byOne.isComplete() && byFive.isComplete());
        }
        bench.server().drop(without.database());
        bench.server().drop(one.database());
        bench.server().drop(five.database());
    }
}
