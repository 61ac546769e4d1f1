package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.benchmarks.child.ChildJvm;
import org.jixiao.benchmarks.child.LargeLog;
import org.jixiao.benchmarks.harness.Bench;
import org.jixiao.benchmarks.harness.Section;
import org.jixiao.benchmarks.harness.Series;
import org.jixiao.benchmarks.postgres.LogDatabase;
import org.jixiao.benchmarks.sample.LedgerLog;

/** A large log from end to end in a process with a small heap, its memory watched all along. */
public final class MillionSection implements Section {

    public static final String NAME = "million";

    private static final List<String> AS_A_SERVICE = List.of("-XX:+UseSerialGC", "-Xmx256m");
    private static final int QUARTERS = 4;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String meaning() {
        return """
            A service in a JVM with 256 MiB of heap. The log is filled on the server, its last part by commands of that service; \
            the service replays everything into an empty read model, takes the commands of 8 callers while its projection follows, \
            rebuilds beside and switches, and starts again. Memory is looked at ten times a second; the table below has the \
            highest figure of each quarter of a phase: heap in use after collections, and resident memory of the process.\
            """;
    }

    @Override
    public void run(Bench bench) throws IOException, SQLException, InterruptedException {
        int size = bench.sizes().growth().getLast();
        LogDatabase log = bench.server().createLog("million");
        LedgerLog.fill(log, 0, size - bench.sizes().appended());
        List<String> arguments = new ArrayList<>(ChildJvm.arguments(log));
        arguments.add(Integer.toString(bench.sizes().appended()));
        try (ChildJvm service = ChildJvm.start(LargeLog.class, AS_A_SERVICE, arguments)) {
            bench.results().remark(NAME, "| phase | events | s | events/s | heap after GC, MiB | resident, MiB |");
            bench.results().remark(NAME, "| --- | ---: | ---: | ---: | --- | --- |");
            service.linesUntilReady().forEach(line -> record(bench, line));
        }
        bench.check(NAME, "the log is numbered gaplessly to its last event", log.isNumberedGaplessly());
        bench.server().drop(log.database());
    }

    private static void record(Bench bench, String line) {
        String[] fields = line.split(";", -1);
        String phase = fields[0];
        long events = Long.parseLong(fields[1]);
        double seconds = Double.parseDouble(fields[2]);
        bench.sample(NAME, phase, "s", seconds);
        if (!fields[3].isEmpty()) {
            bench.check(NAME, "the rebuild finds no differences", fields[3].endsWith(" 0 differences"));
        }
        String heap = quarters(bench, phase + ", heap", fields[4]);
        String resident = quarters(bench, phase + ", resident", fields[5]);
        bench.results()
                .remark(
                        NAME,
                        "| %s | %s | %.1f | %s | %s | %s |"
                                .formatted(
                                        phase,
                                        orNone(events),
                                        seconds,
                                        orNone(Math.round(events / seconds)),
                                        heap,
                                        resident));
    }

    private static String orNone(long events) {
        return events == 0 ? "–" : "%,d".formatted(events);
    }

    /** The highest figure of each quarter, oldest first. */
    private static String quarters(Bench bench, String cell, String mebibytes) {
        List<Double> values =
                Arrays.stream(mebibytes.split(",")).map(Double::valueOf).toList();
        List<String> highest = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            int from = values.size() * quarter / QUARTERS;
            int upTo = Math.max(from + 1, values.size() * (quarter + 1) / QUARTERS);
            double peak = new Series(NAME, cell, "MiB", values.subList(from, upTo)).max();
            bench.results().add(NAME, cell, "MiB", peak);
            highest.add("%.0f".formatted(peak));
        }
        return String.join(" → ", highest);
    }
}
