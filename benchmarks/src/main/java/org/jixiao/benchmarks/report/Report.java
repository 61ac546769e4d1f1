package org.jixiao.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jixiao.benchmarks.harness.Results;
import org.jixiao.benchmarks.harness.Section;
import org.jixiao.benchmarks.harness.Series;

/** The report of one run: Markdown, a chart, and every sample. */
public final class Report {

    public static final String FILE = "report.md";

    private static final String BEGIN = "<!-- written by benchmarks/run --publish -->";
    private static final String LINKS = """

        ![Ours and the peers against the goals](performance/chart.svg)

        [The report](performance/report.md) says what each cell means and has all medians; [samples.csv](performance/samples.csv)
        has every sample.

        """;

    private static final String END = "<!-- until here -->";

    /** Sections of so many samples per cell are told by percentiles, not by rounds. */
    private static final int MANY = 30;

    private final Results results;
    private final Machine machine;
    private final List<Section> sections;
    private final boolean quick;
    private final List<Goal> goals;

    public Report(Results results, Machine machine, List<Section> sections, boolean quick) {
        this.results = results;
        this.machine = machine;
        this.sections = sections;
        this.quick = quick;
        this.goals = new Goals(results).rows();
    }

    public void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), markdown());
        Files.writeString(folder.resolve("chart.svg"), new Chart(goals).svg());
        Files.writeString(folder.resolve("samples.csv"), samples());
    }

    /** Puts the table of goals, and on what it was measured, between the marks of a page that people write. */
    public void publish(Path page) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalStateException(page + " lacks the marks " + BEGIN + " and " + END);
        }
        Files.writeString(
                page, text.substring(0, begin) + "\n" + machine() + "\n" + table() + LINKS + text.substring(end));
    }

    private String machine() {
        return machine.facts().entrySet().stream()
                .map(fact -> "- %s: %s\n".formatted(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining());
    }

    private String table() {
        String head = """
            | what | ceiling | stock Axon | Pekko | goal | ours | met |
            | --- | --- | --- | --- | --- | --- | --- |
            """;
        return head + goals.stream().map(Goal::line).collect(Collectors.joining());
    }

    private String markdown() {
        StringBuilder text = new StringBuilder("# One run of the benchmarks\n\n");
        if (quick) {
            text.append("**A quick run: it shows that everything works. Its figures mean nothing.**\n\n");
        }
        text.append(machine());
        text.append("""

            Database, service and load share this machine. Contenders take turns within one run; a figure is the median of its \
            rounds, a ratio is taken round by round. `samples.csv` has every sample.

            ## Goals

            """);
        text.append(table());
        text.append("\n![Ours and the peers against the goals](chart.svg)\n");
        sections.forEach(section -> describe(section, text));
        checks(text);
        return text.toString();
    }

    private void describe(Section section, StringBuilder text) {
        text.append("\n## %s\n\n%s\n".formatted(section.name(), section.meaning()));
        List<Series> series = results.ofSection(section.name());
        List<String> remarks = results.remarks(section.name());
        if (!remarks.isEmpty()) {
            text.append('\n').append(String.join("\n", remarks)).append('\n');
        }
        boolean many = series.stream().anyMatch(one -> one.values().size() > MANY);
        text.append(
                many
                        ? "\n| cell | events | p50 | p90 | p99 | max |\n| --- | ---: | ---: | ---: | ---: | ---: |\n"
                        : "\n| cell | median | min – max | ratio |\n| --- | ---: | ---: | --- |\n");
        series.stream()
                .filter(one -> !one.unit().equals("MiB") || remarks.stream().noneMatch(line -> line.startsWith("|")))
                .forEach(one -> text.append(many ? percentiles(one) : rounds(one, ratio(one))));
    }

    private static String rounds(Series one, String ratio) {
        return "| %s | %s %s | %s – %s | %s |\n"
                .formatted(one.cell(), figure(one.median()), one.unit(), figure(one.min()), figure(one.max()), ratio);
    }

    private String ratio(Series one) {
        return results.referenceOf(one)
                .map(reference -> figure(one.ratioTo(reference).median()) + " of " + reference.cell())
                .orElse("");
    }

    private static String percentiles(Series one) {
        return "| %s | %d | %s %s | %s | %s | %s |\n"
                .formatted(
                        one.cell(),
                        one.values().size(),
                        figure(one.median()),
                        one.unit(),
                        figure(one.percentile(90)),
                        figure(one.percentile(99)),
                        figure(one.max()));
    }

    private void checks(StringBuilder text) {
        List<Results.Check> failed =
                results.checks().stream().filter(check -> !check.holds()).toList();
        text.append("\n## Checks\n\n%d checks, %d failed.\n"
                .formatted(results.checks().size(), failed.size()));
        failed.forEach(check -> text.append("- %s: not true that %s\n".formatted(check.section(), check.what())));
    }

    private String samples() {
        StringBuilder text = new StringBuilder("section,cell,unit,number,value\n");
        for (Series one : results.all()) {
            int number = 0;
            for (double value : one.values()) {
                number++;
                text.append(String.format(
                        Locale.ROOT, "%s,\"%s\",%s,%d,%.3f%n", one.section(), one.cell(), one.unit(), number, value));
            }
        }
        return text.toString();
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
