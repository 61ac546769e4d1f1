package org.jixiao.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * The samples of one cell, in the order of the rounds.
 *
 * @param section where it was measured
 * @param cell what was measured
 * @param unit of the values, for people
 */
public record Series(String section, String cell, String unit, List<Double> values) {

    public Series {
        values = List.copyOf(values);
    }

    public double median() {
        return percentile(50);
    }

    /** Nearest rank; the median of an even number of samples is the mean of the two in the middle. */
    public double percentile(double percent) {
        List<Double> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalStateException("no samples of " + section + ", " + cell);
        }
        if (percent == 50 && sorted.size() % 2 == 0) {
            return (sorted.get(sorted.size() / 2 - 1) + sorted.get(sorted.size() / 2)) / 2;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }

    public double min() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double max() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Round by round, so that what disturbed the machine during a round disturbs both sides of it. */
    public Series ratioTo(Series ceiling) {
        return pairwise(ceiling, "of " + ceiling.cell, (mine, other) -> mine / other);
    }

    /** Round by round, too. */
    public Series minus(Series other) {
        return pairwise(other, unit, (mine, others) -> mine - others);
    }

    private Series pairwise(Series other, String newUnit, DoubleBinaryOperator combine) {
        List<Double> pairs = IntStream.range(0, Math.min(values.size(), other.values.size()))
                .mapToObj(round -> combine.applyAsDouble(values.get(round), other.values.get(round)))
                .toList();
        return new Series(section, cell, newUnit, pairs);
    }

    Series with(double value) {
        List<Double> more = new ArrayList<>(values);
        more.add(value);
        return new Series(section, cell, unit, more);
    }
}
