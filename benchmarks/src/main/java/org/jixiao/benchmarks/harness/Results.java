package org.jixiao.benchmarks.harness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that a run has found out: samples, what must hold besides speed, and remarks. */
public final class Results {

    private record Key(String section, String cell) {}

    /** Something that must be true of a measurement for it to count, for example that no row was lost. */
    public record Check(String section, String what, boolean holds) {}

    private final Map<Key, Series> series = new LinkedHashMap<>();
    private final Map<Key, Key> references = new LinkedHashMap<>();
    private final List<Check> checks = new ArrayList<>();
    private final Map<String, List<String>> remarks = new LinkedHashMap<>();

    public void add(String section, String cell, String unit, double value) {
        Key key = new Key(section, cell);
        series.put(
                key,
                series.getOrDefault(key, new Series(section, cell, unit, List.of()))
                        .with(value));
    }

    public void check(String section, String what, boolean holds) {
        checks.add(new Check(section, what, holds));
    }

    /** The report shows this cell as a ratio to that one. */
    public void compare(String section, String cell, String reference) {
        references.put(new Key(section, cell), new Key(section, reference));
    }

    public Optional<Series> referenceOf(Series one) {
        return Optional.ofNullable(references.get(new Key(one.section(), one.cell())))
                .flatMap(key -> find(key.section(), key.cell()));
    }

    public void remark(String section, String text) {
        remarks.computeIfAbsent(section, _ -> new ArrayList<>()).add(text);
    }

    public Optional<Series> find(String section, String cell) {
        return Optional.ofNullable(series.get(new Key(section, cell)));
    }

    public List<Series> ofSection(String section) {
        return series.values().stream()
                .filter(one -> one.section().equals(section))
                .toList();
    }

    public List<Series> all() {
        return List.copyOf(series.values());
    }

    public List<Check> checks() {
        return List.copyOf(checks);
    }

    public List<String> remarks(String section) {
        return remarks.getOrDefault(section, List.of());
    }
}
