package org.jixiao.benchmarks.harness;

import java.nio.file.Path;
import java.util.Locale;
import org.jixiao.benchmarks.postgres.DurableServer;

/**
 * What a section works with.
 *
 * @param server the database server of all sections but those of the packaged suite, which brings its own
 * @param top the project's top folder
 * @param work a folder for this run's data
 */
public record Bench(Sizes sizes, Results results, DurableServer server, Path top, Path work) {

    public void sample(String section, String cell, String unit, double value) {
        results.add(section, cell, unit, value);
        System.out.printf(Locale.ROOT, "  %-12s %-44s %,14.2f %s%n", section, cell, value, unit);
    }

    public void check(String section, String what, boolean holds) {
        results.check(section, what, holds);
        if (!holds) {
            System.out.printf("  %-12s NOT TRUE: %s%n", section, what);
        }
    }
}
