package org.jixiao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.benchmarks.harness.Bench;
import org.jixiao.benchmarks.harness.Results;
import org.jixiao.benchmarks.harness.Section;
import org.jixiao.benchmarks.harness.Sizes;
import org.jixiao.benchmarks.postgres.DurableServer;
import org.jixiao.benchmarks.report.Machine;
import org.jixiao.benchmarks.report.Report;
import org.jixiao.benchmarks.sections.CommandsSection;
import org.jixiao.benchmarks.sections.GatewaySection;
import org.jixiao.benchmarks.sections.GrowthSection;
import org.jixiao.benchmarks.sections.HopSection;
import org.jixiao.benchmarks.sections.IntakeSection;
import org.jixiao.benchmarks.sections.MillionSection;
import org.jixiao.benchmarks.sections.NumberingSection;
import org.jixiao.benchmarks.sections.PortalSection;
import org.jixiao.benchmarks.sections.ReplaySection;
import org.jixiao.benchmarks.sections.RescoringSection;
import org.jixiao.benchmarks.sections.SealSection;
import org.jixiao.benchmarks.sections.StartUpSection;

/** Runs all sections, or some, on one database server, and writes one report. */
public final class Benchmarks {

    /** In the order in which they run; the last six start the packaged suite, whose ports must be free. */
    static final List<Section> SECTIONS = List.of(
            new CommandsSection(),
            new NumberingSection(),
            new ReplaySection(),
            new HopSection(),
            new GrowthSection(),
            new MillionSection(),
            new StartUpSection(),
            new GatewaySection(),
            new PortalSection(),
            new RescoringSection(),
            new IntakeSection(),
            new SealSection());

    private Benchmarks() {}

    /** See {@code benchmarks/run --help}. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Options options = Options.parse(List.of(arguments));
        Results results = run(options);
        System.out.println();
        System.out.println(Files.readString(options.out().resolve(Report.FILE)));
        System.exit(results.checks().stream().allMatch(Results.Check::holds) ? 0 : 1);
    }

    static Results run(Options options) throws IOException, SQLException, InterruptedException {
        System.setProperty("axoniq.update-checker.disabled", "true");
        Files.createDirectories(options.out());
        Path work =
                Files.createTempDirectory(Files.createDirectories(options.top().resolve("benchmarks/target")), "work");
        Results results = new Results();
        List<Section> wanted = SECTIONS.stream()
                .filter(section -> options.wants(section.name()))
                .toList();
        try (DurableServer server = DurableServer.start(work)) {
            Sizes sizes = options.quick() ? Sizes.quick() : Sizes.full(options.largest());
            Bench bench = new Bench(sizes, results, server, options.top(), work);
            for (Section section : wanted) {
                long begin = System.nanoTime();
                System.out.println(section.name());
                section.run(bench);
                System.out.printf("  %-12s took %.0f s%n", section.name(), (System.nanoTime() - begin) / 1e9);
            }
            Machine machine = Machine.of(options.top(), server.settings());
            Report report = new Report(results, machine, wanted, options.quick());
            report.write(options.out());
            if (options.publish()) {
                report.publish(options.top().resolve("docs/performance.md"));
            }
        } finally {
            delete(work);
        }
        return results;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> everything = Files.walk(folder)) {
            for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
