package org.jixiao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jixiao.benchmarks.harness.Results;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The benchmarks")
class BenchmarksIT {

    private static final List<String> IN_PROCESS =
            List.of("commands", "numbering", "replay", "hop", "growth", "million");

    @TempDir
    private Path out;

    @Test
    @DisplayName("run in a quick form, find nothing wrong and fill every row they can")
    void runQuickly() throws IOException, SQLException, InterruptedException {
        Results results = Benchmarks.run(Options.parse(List.of(
                "--quick",
                "--only",
                String.join(",", IN_PROCESS),
                "--top",
                System.getProperty("benchmarks.top"),
                "--out",
                out.toString())));

        assertThat(results.checks()).isNotEmpty().allMatch(Results.Check::holds);
        assertThat(IN_PROCESS)
                .allSatisfy(section -> assertThat(results.ofSection(section)).isNotEmpty());
        List<String> report = Files.readAllLines(out.resolve("report.md"));
        assertThat(report).anyMatch(line -> line.startsWith("- PostgreSQL: ") && line.contains("fsync=on"));
        assertThat(goals(report))
                .hasSizeGreaterThan(10)
                .filteredOn(row -> !needsThePackagedSuite(row))
                .allMatch(row -> row.endsWith("| yes |") || row.endsWith("| **no** |"));
        assertThat(out.resolve("chart.svg")).content().contains("<svg", "class=\"goal\"", "</svg>");
        assertThat(out.resolve("samples.csv")).content().startsWith("section,cell,unit,number,value\n");
    }

    /** The rows of the table of goals. */
    private static List<String> goals(List<String> report) {
        return report.stream()
                .dropWhile(line -> !line.startsWith("| what | ceiling |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static boolean needsThePackagedSuite(String row) {
        return row.contains("gateway") || row.contains("whole suite") || row.contains("memory of everything");
    }
}
