package org.jixiao.benchmarks.harness;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Contenders in turns: warm-up for each, then A, B, C, A, B, C. Ratios are taken within a round. */
public final class Rounds {

    private final Bench bench;
    private final String section;
    private final String unit;

    public Rounds(Bench bench, String section, String unit) {
        this.bench = bench;
        this.section = section;
        this.unit = unit;
    }

    /** The first contender is the one to which the report compares the others. */
    public void run(List<Contender> contenders) throws IOException, SQLException, InterruptedException {
        String reference = contenders.getFirst().cell();
        contenders.stream().skip(1).forEach(one -> bench.results().compare(section, one.cell(), reference));
        for (Contender contender : contenders) {
            measure(contender, bench.sizes().warmUp());
        }
        for (int round = 0; round < bench.sizes().rounds(); round++) {
            for (Contender contender : contenders) {
                bench.sample(
                        section,
                        contender.cell(),
                        unit,
                        measure(contender, bench.sizes().round()));
            }
        }
    }

    /** Each turn begins with an empty heap, so that nobody pays for another one's garbage. */
    private static double measure(Contender contender, Duration duration)
            throws IOException, SQLException, InterruptedException {
        System.gc();
        double value = contender.measure(duration);
        contender.settle();
        return value;
    }
}
