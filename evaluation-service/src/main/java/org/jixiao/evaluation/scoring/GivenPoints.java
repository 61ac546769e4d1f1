package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** What somebody who judges gives a line: points up to its weight, or none because it cannot be proved (无法证明). */
public final class GivenPoints {

    private GivenPoints() {}

    /**
     * @param points null where none are given
     * @param unproved whether the line is held for not proved
     * @param weight of the line
     * @param path of what was given, in the request
     */
    public static List<Refusal> objections(
            @Nullable BigDecimal points, boolean unproved, BigDecimal weight, String path) {
        if (unproved) {
            return points == null
                    ? List.of()
                    : List.of(Refusal.rule("unproved-earns-nothing").at(path + ".points"));
        }
        if (points == null) {
            return List.of(Refusal.rule("line-points-missing").at(path + ".points"));
        }
        return points.signum() >= 0 && points.compareTo(weight) <= 0
                ? List.of()
                : List.of(Refusal.rule("points-above-weight")
                        .at(path + ".points")
                        .with("weight", weight.toPlainString()));
    }
}
