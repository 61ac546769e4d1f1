package org.jixiao.goals.goal.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.goals.goal.content.GoalContents.LockedVersion;
import org.jspecify.annotations.Nullable;

/**
 * Two locked versions of a goal, held against each other (调整前后对比). What both say alike is left out.
 *
 * @param reason why the later version was made
 */
record Comparison(int before, int after, @Nullable String reason, List<Line> lines) {

    /**
     * One thing that differs.
     *
     * @param what the field, or {@code indicators/<code>} for a whole indicator
     * @param before null where it was not there
     * @param after null where it is not there any more
     */
    record Line(
            String what, @Nullable Object before, @Nullable Object after) {}

    static Comparison of(LockedVersion before, LockedVersion after) {
        List<Line> lines = new ArrayList<>();
        add(
                lines,
                "overallGoal",
                before.content().overallGoal(),
                after.content().overallGoal());
        add(lines, "funding", before.content().funding(), after.content().funding());
        add(
                lines,
                "satisfactionWaiver",
                before.content().satisfactionWaiver(),
                after.content().satisfactionWaiver());
        add(lines, "whole", before.content().whole(), after.content().whole());
        add(lines, "midTerm", before.content().midTerm(), after.content().midTerm());
        Map<String, Indicator> known = byCode(before);
        Map<String, Indicator> next = byCode(after);
        known.forEach((code, indicator) -> add(lines, "indicators/" + code, indicator, next.get(code)));
        next.forEach((code, indicator) -> {
            if (!known.containsKey(code)) {
                add(lines, "indicators/" + code, null, indicator);
            }
        });
        return new Comparison(before.version(), after.version(), after.reason(), lines);
    }

    private static Map<String, Indicator> byCode(LockedVersion version) {
        Map<String, Indicator> byCode = new LinkedHashMap<>();
        version.content().indicators().forEach(indicator -> byCode.put(indicator.code(), indicator));
        return byCode;
    }

    private static void add(List<Line> lines, String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            lines.add(new Line(what, before, after));
        }
    }
}
