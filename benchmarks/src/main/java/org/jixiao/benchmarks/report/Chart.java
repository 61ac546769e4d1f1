package org.jixiao.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.benchmarks.report.Goal.Bar;
import org.jixiao.benchmarks.report.Goal.Bars;

/**
 * Every goal as a group of bars, ours first and the peers below, with a line where the goal is. A bar's length is its share of the
 * goal, so that all lines stand at the same place; what is far beyond is cut. Text stays text, colours follow the reader's scheme.
 */
final class Chart {

    private static final int LEFT = 330;
    private static final int GOAL_AT = 220;
    private static final int LONGEST = 400;
    private static final int BAR = 13;
    private static final int STEP = 17;
    private static final int GAP = 12;
    private static final int TOP = 64;
    private static final int WIDEST_TEXT = 160;

    private static final String HEAD = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 {height}" width="900" height="{height}" role="img" aria-label="Ours and the peers against the goals">
        <style>
          .page { fill: #ffffff; }
          text { font: 12px system-ui, sans-serif; fill: #1f2328; }
          .title { font-weight: 600; font-size: 15px; }
          .quiet { fill: #59636e; }
          .what { text-anchor: end; }
          .ours { fill: #0969da; }
          .short { fill: #bc4c00; }
          .peer { fill: #9aa4af; }
          .goal { stroke: #1a7f37; stroke-width: 2; }
          @media (prefers-color-scheme: dark) {
            .page { fill: #0d1117; }
            text { fill: #e6edf3; }
            .quiet { fill: #9198a1; }
            .ours { fill: #4493f8; }
            .short { fill: #f0883e; }
            .peer { fill: #656c76; }
            .goal { stroke: #3fb950; }
          }
        </style>
        <rect class="page" width="100%" height="100%" rx="6"/>
        <text class="title" x="12" y="24">Ours and the peers against the goals</text>
        <text class="quiet" x="12" y="44">Bar = figure as a share of the goal (green line). ≥: longer is better. ≤: shorter is better. Orange: ours, goal not met.</text>
        """;

    private final List<Goal> goals;
    private final List<String> shapes = new ArrayList<>();
    private int y = TOP;

    Chart(List<Goal> goals) {
        this.goals =
                goals.stream().filter(goal -> !goal.bars().bars().isEmpty()).toList();
    }

    String svg() {
        goals.forEach(this::draw);
        return HEAD.replace("{height}", Integer.toString(y + GAP)) + String.join("\n", shapes) + "\n</svg>\n";
    }

    private void draw(Goal goal) {
        Bars bars = goal.bars();
        int top = y;
        label("what", y, shortened(goal.what()));
        label("what quiet", y + STEP, "goal " + (bars.atLeast() ? "≥ " : "≤ ") + bars.text(bars.limit()));
        bars.bars().forEach(bar -> draw(bar, bars));
        y = Math.max(y, top + 2 * STEP);
        shapes.add("<line class=\"goal\" x1=\"%1$d\" y1=\"%2$d\" x2=\"%1$d\" y2=\"%3$d\"/>"
                .formatted(LEFT + GOAL_AT, top - 3, y - STEP + BAR + 3));
        y += GAP;
    }

    private void label(String style, int lineTop, String text) {
        shapes.add("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(style, LEFT - 10, lineTop + BAR - 2, escaped(text)));
    }

    private void draw(Bar bar, Bars bars) {
        double length = bar.value() / bars.limit() * GOAL_AT;
        boolean cut = length > LONGEST;
        boolean ours = bar.who().startsWith("ours");
        boolean met = bars.atLeast() ? bar.value() >= bars.limit() : bar.value() <= bars.limit();
        String style = ours ? met ? "ours" : "short" : "peer";
        long end = Math.clamp(Math.round(length), 1, LONGEST);
        shapes.add("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"/>"
                .formatted(style, LEFT, y, end, BAR));
        shapes.add("<text class=\"%s\" x=\"%d\" y=\"%d\">%s%s %s</text>"
                .formatted(
                        ours ? "mine" : "quiet",
                        LEFT + besideTheGoal(end) + 6,
                        y + BAR - 2,
                        cut ? "… " : "",
                        bars.text(bar.value()),
                        escaped(bar.who())));
        y += STEP;
    }

    /** A text never stands on the goal's line. */
    private static long besideTheGoal(long end) {
        return end > GOAL_AT - WIDEST_TEXT && end <= GOAL_AT ? GOAL_AT + 2 : end;
    }

    private static String shortened(String what) {
        return what.replace("durable commands per second, 32 callers", "commands")
                .replace("the same, streams of 200 events", "commands, streams of 200 events")
                .replace("commit in one process → visible in another's read model", "hop to another process")
                .replace("request through the gateway", "gateway")
                .replace(", largest log against smallest", ", large / small log")
                .replace("whole suite, second start → every service has answered", "second start of the suite")
                .replace("light load, p50 more than direct", "light load, added p50");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
