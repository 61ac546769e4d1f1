package org.jixiao.benchmarks.report;

import static org.jixiao.benchmarks.sections.CommandsSection.CALLERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.jixiao.benchmarks.harness.Results;
import org.jixiao.benchmarks.harness.Series;
import org.jixiao.benchmarks.report.Goal.Bar;
import org.jixiao.benchmarks.report.Goal.Bars;
import org.jixiao.benchmarks.sections.CommandsSection;
import org.jixiao.benchmarks.sections.GatewaySection;
import org.jixiao.benchmarks.sections.GrowthSection;
import org.jixiao.benchmarks.sections.HopSection;
import org.jixiao.benchmarks.sections.NumberingSection;
import org.jixiao.benchmarks.sections.ReplaySection;
import org.jixiao.benchmarks.sections.StartUpSection;

/** The table of goals, filled from the samples of one run. */
final class Goals {

    private static final String OURS = "ours";
    private static final String STOCK = "stock Axon";
    private static final String CACHED = "stock Axon cached";
    private static final String PEKKO = "Pekko";
    private static final String TAGGED = "Pekko tagged";
    private static final String SHARE = "%.2f";

    private final Results results;

    Goals(Results results) {
        this.results = results;
    }

    List<Goal> rows() {
        List<Goal> rows = new ArrayList<>();
        rows.add(commands("durable commands per second, 32 callers, short streams", CommandsSection.SHORT));
        rows.add(commands("the same, streams of 200 events", CommandsSection.LONG));
        rows.add(numbering());
        rows.add(replay("rebuild of a projection by the bulk runner", ReplaySection.REBUILD, 0.70));
        rows.add(replay("catch-up by the live processor, one segment", ReplaySection.live(1), 0.40));
        HopSection.RATES.forEach(rate -> {
            rows.add(hop(rate, 50, 10));
            rows.add(hop(rate, 99, 25));
        });
        rows.add(gatewayLight());
        rows.add(gatewaySaturated());
        rows.add(atMost(
                "whole suite, second start → every service has answered",
                median(StartUpSection.NAME, StartUpSection.PLAIN_ALL).stream()
                        .mapToObj("%.1f s without rehearsal"::formatted)
                        .findFirst()
                        .orElse(Goal.NONE),
                StartUpSection.SECOND_ALL,
                10,
                "s"));
        rows.add(atMost("memory of everything after it", Goal.NONE, StartUpSection.MEMORY, 1536, "MiB"));
        GrowthSection.QUESTIONS.forEach(question -> rows.add(growth(question)));
        return rows;
    }

    private Goal commands(String what, int stream) {
        BiFunction<String, String, OptionalDouble> share = (who, of) -> ratio(
                CommandsSection.NAME,
                CommandsSection.cell(who, CALLERS, stream),
                CommandsSection.cell(of, CALLERS, stream));
        OptionalDouble ours = share.apply(OURS, "same work");
        List<Bar> bars = new ArrayList<>();
        for (String who : List.of(OURS, STOCK, CACHED, PEKKO, TAGGED)) {
            share.apply(who, "same work").ifPresent(value -> bars.add(new Bar(who, value)));
        }
        return row(
                what,
                "the same work by plain JDBC = 1: %s (%s of raw rows, %s)"
                        .formatted(
                                speed(CommandsSection.NAME, CommandsSection.cell("same work", CALLERS, stream)),
                                text(share.apply("same work", "raw")),
                                speed(CommandsSection.NAME, CommandsSection.cell("raw", CALLERS, stream))),
                "%s of raw (%s cached)".formatted(text(share.apply(STOCK, "raw")), text(share.apply(CACHED, "raw"))),
                "%s of raw (%s tagged)".formatted(text(share.apply(PEKKO, "raw")), text(share.apply(TAGGED, "raw"))),
                "≥ 0.80",
                "%s (%s of raw)".formatted(text(ours), text(share.apply(OURS, "raw"))),
                ours,
                new Bars(0.80, true, SHARE, bars));
    }

    private Goal numbering() {
        OptionalDouble one = ratio(NumberingSection.NAME, NumberingSection.BY_ONE, NumberingSection.WITHOUT);
        OptionalDouble five = ratio(NumberingSection.NAME, NumberingSection.BY_FIVE, NumberingSection.WITHOUT);
        List<Bar> bars = new ArrayList<>();
        one.ifPresent(value -> bars.add(new Bar("ours, 1 process", value)));
        five.ifPresent(value -> bars.add(new Bar("ours, 5 processes", value)));
        return row(
                "numbering and wake-ups at saturation",
                "appends without them = 1: " + speed(NumberingSection.NAME, NumberingSection.WITHOUT),
                Goal.NONE,
                Goal.NONE,
                "≥ 0.85",
                "%s (%s with 5 processes)".formatted(text(one), text(five)),
                one,
                new Bars(0.85, true, SHARE, bars));
    }

    private Goal replay(String what, String cell, double goal) {
        BiFunction<String, String, OptionalDouble> share = (who, of) -> ratio(ReplaySection.NAME, who, of);
        OptionalDouble ours = share.apply(cell, ReplaySection.CEILING);
        OptionalDouble stock = share.apply(ReplaySection.STOCK, ReplaySection.CEILING);
        OptionalDouble pekko = share.apply(ReplaySection.PEKKO, ReplaySection.CEILING);
        List<Bar> bars = new ArrayList<>();
        ours.ifPresent(value -> bars.add(new Bar(OURS, value)));
        stock.ifPresent(value -> bars.add(new Bar(STOCK, value)));
        pekko.ifPresent(value -> bars.add(new Bar("Pekko, no projection", value)));
        return row(
                what,
                "read, decode, folded upsert by plain JDBC = 1: " + speed(ReplaySection.NAME, ReplaySection.CEILING),
                text(stock),
                text(pekko) + " without a projection",
                "≥ %.2f".formatted(goal),
                "%s (%s)".formatted(text(ours), speed(ReplaySection.NAME, cell)),
                ours,
                new Bars(goal, true, SHARE, bars));
    }

    private Goal hop(int rate, int percent, double limit) {
        Optional<Series> ours = results.find(HopSection.NAME, HopSection.ours(rate));
        Optional<Series> stock = results.find(HopSection.NAME, HopSection.stock(rate));
        List<Bar> bars = new ArrayList<>();
        ours.ifPresent(series -> bars.add(new Bar(OURS, series.percentile(percent))));
        stock.ifPresent(series -> bars.add(new Bar(STOCK, series.percentile(percent))));
        return row(
                "commit in one process → visible in another's read model, %d/s, p%d".formatted(rate, percent),
                Goal.NONE,
                stock.map(series -> millis(series.percentile(percent))).orElse(Goal.NONE),
                Goal.NONE,
                "≤ " + millis(limit),
                ours.map(series -> millis(series.percentile(percent))).orElse(Goal.NONE),
                ours.map(series -> OptionalDouble.of(series.percentile(percent)))
                        .orElse(OptionalDouble.empty()),
                new Bars(limit, false, "%.1f ms", bars));
    }

    private Goal gatewayLight() {
        Optional<Series> direct = results.find(GatewaySection.NAME, GatewaySection.light(GatewaySection.DIRECT));
        Optional<Series> through = results.find(GatewaySection.NAME, GatewaySection.light(GatewaySection.THROUGH));
        OptionalDouble more = direct.isPresent() && through.isPresent()
                ? OptionalDouble.of(through.get().minus(direct.get()).median())
                : OptionalDouble.empty();
        return row(
                "request through the gateway, light load, p50 more than direct",
                "direct: " + direct.map(series -> millis(series.median())).orElse(Goal.NONE),
                Goal.NONE,
                Goal.NONE,
                "≤ 1.0 ms",
                more.isPresent() ? millis(more.getAsDouble()) : Goal.NONE,
                more,
                new Bars(1.0, false, "%.2f ms", ours(more)));
    }

    private Goal gatewaySaturated() {
        List<String> shares = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        OptionalDouble worst = OptionalDouble.empty();
        for (int clients : GatewaySection.CLIENTS) {
            OptionalDouble share = ratio(
                    GatewaySection.NAME,
                    GatewaySection.saturated(GatewaySection.THROUGH, clients),
                    GatewaySection.saturated(GatewaySection.DIRECT, clients));
            shares.add("%s with %d clients".formatted(text(share), clients));
            share.ifPresent(value -> bars.add(new Bar("ours, %d clients".formatted(clients), value)));
            worst = share.isPresent() && (worst.isEmpty() || share.getAsDouble() < worst.getAsDouble()) ? share : worst;
        }
        return row(
                "request through the gateway, saturated, same cores",
                "direct = 1: "
                        + speed(
                                GatewaySection.NAME,
                                GatewaySection.saturated(GatewaySection.DIRECT, GatewaySection.CLIENTS.getLast())),
                Goal.NONE,
                Goal.NONE,
                "≥ 0.50",
                String.join(", ", shares),
                worst,
                new Bars(0.50, true, SHARE, bars));
    }

    private Goal atMost(String what, String ceiling, String cell, double limit, String unit) {
        OptionalDouble ours = median(StartUpSection.NAME, cell);
        String format = "%.1f " + unit;
        return row(
                what,
                ceiling,
                Goal.NONE,
                Goal.NONE,
                "≤ %.0f %s".formatted(limit, unit),
                ours.isPresent() ? String.format(Locale.ROOT, format, ours.getAsDouble()) : Goal.NONE,
                ours,
                new Bars(limit, false, format, ours(ours)));
    }

    /** The same time class: at most three times as long in the largest log as in the smallest. */
    private Goal growth(String question) {
        List<Series> sizes = results.ofSection(GrowthSection.NAME).stream()
                .filter(series -> series.cell().startsWith(question + ","))
                .toList();
        OptionalDouble times = sizes.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(sizes.getLast().ratioTo(sizes.getFirst()).median());
        String first = sizes.isEmpty() ? Goal.NONE : millis(sizes.getFirst().median());
        String last = sizes.isEmpty() ? Goal.NONE : millis(sizes.getLast().median());
        return row(
                question + ", largest log against smallest",
                "smallest = 1: " + first,
                Goal.NONE,
                Goal.NONE,
                "the same time class (≤ 3.0)",
                text(times) + " (" + last + ")",
                times,
                new Bars(3.0, false, SHARE, ours(times)));
    }

    private static List<Bar> ours(OptionalDouble value) {
        return value.isPresent() ? List.of(new Bar(OURS, value.getAsDouble())) : List.of();
    }

    private static Goal row(
            String what,
            String ceiling,
            String stock,
            String pekko,
            String goal,
            String ours,
            OptionalDouble figure,
            Bars bars) {
        Boolean met = figure.isEmpty()
                ? null
                : (Boolean)
                        (bars.atLeast() ? figure.getAsDouble() >= bars.limit() : figure.getAsDouble() <= bars.limit());
        return new Goal(what, ceiling, stock, pekko, goal, ours, met, bars);
    }

    private OptionalDouble ratio(String section, String cell, String of) {
        Optional<Series> series = results.find(section, cell);
        Optional<Series> ceiling = results.find(section, of);
        return series.isPresent() && ceiling.isPresent()
                ? OptionalDouble.of(series.get().ratioTo(ceiling.get()).median())
                : OptionalDouble.empty();
    }

    private OptionalDouble median(String section, String cell) {
        return results.find(section, cell)
                .map(series -> OptionalDouble.of(series.median()))
                .orElse(OptionalDouble.empty());
    }

    private String speed(String section, String cell) {
        return results.find(section, cell)
                .map(series -> String.format(Locale.ROOT, "%,.0f/s", series.median()))
                .orElse(Goal.NONE);
    }

    private static String text(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, SHARE, share.getAsDouble()) : Goal.NONE;
    }

    private static String millis(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f ms" : "%.0f ms", value);
    }
}
