package org.jixiao.benchmarks.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of goals.
 *
 * @param what the question
 * @param ceiling what its 1 is
 * @param stock stock Axon's figure; a dash where there is none
 * @param pekko Pekko's figure; a dash where there is none
 * @param goal what we want
 * @param ours what we have
 * @param met whether it is reached; null where this run has not measured it
 * @param bars for the chart
 */
public record Goal(
        String what,
        String ceiling,
        String stock,
        String pekko,
        String goal,
        String ours,
        @Nullable Boolean met,
        Bars bars) {

    static final String NONE = "–";

    /**
     * @param limit the goal's figure
     * @param atLeast whether more is better
     * @param format of a figure, as for {@link String#format}
     */
    public record Bars(double limit, boolean atLeast, String format, List<Bar> bars) {

        public Bars {
            bars = List.copyOf(bars);
        }

        String text(double value) {
            return String.format(Locale.ROOT, format, value);
        }
    }

    /**
     * @param who ours or a peer
     * @param value in the unit of the goal
     */
    public record Bar(String who, double value) {}

    /** The line of the table. */
    String line() {
        return "| %s |\n".formatted(String.join(" | ", what, ceiling, stock, pekko, goal, ours, verdict()));
    }

    private String verdict() {
        return met == null ? NONE : met ? "yes" : "**no**";
    }
}
