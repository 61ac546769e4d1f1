package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.Rules.GradeBand;

/** 等级: the best band whose lower bound the total reaches; the worst band takes whatever is left. */
public final class Grades {

    private Grades() {}

    public static String of(BigDecimal total, List<GradeBand> bands) {
        return bands.stream()
                .filter(band -> total.compareTo(band.from()) >= 0)
                .findFirst()
                .orElseGet(bands::getLast)
                .grade();
    }

    /** Whether the rulebook knows this grade. */
    public static boolean contain(String grade, List<GradeBand> bands) {
        return bands.stream().anyMatch(band -> band.grade().equals(grade));
    }
}
