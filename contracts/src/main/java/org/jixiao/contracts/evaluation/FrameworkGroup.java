package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.WholeRules;
import org.jspecify.annotations.Nullable;

/**
 * One group (一级指标) of the framework by which a unit or the department as a whole is evaluated (整体支出评价).
 *
 * @param weight points of the group
 * @param lines its own lines
 * @param indicators which of the goal's indicators belong to it
 * @param indicatorScore what these earned, scaled to the points that the own lines leave
 * @param score points of the group
 */
public record FrameworkGroup(
        String name,
        BigDecimal weight,
        List<Line> lines,
        List<Indicator.Group> indicators,
        BigDecimal indicatorScore,
        BigDecimal score) {

    /**
     * A line of the framework: what it says, what it is computed from or how it was judged, and how its points came about.
     *
     * @param figures what was, and what it is held against; empty of a judged line
     * @param judgement null of a computed line
     * @param unproved why the review holds the judgement for not proved (无法证明); null where it is proved
     * @param applies false where there is nothing to hold it against
     */
    public record Line(
            WholeRules.Line rule,
            List<Figure> figures,
            @Nullable Judgement judgement,
            @Nullable String unproved,
            boolean applies,
            BigDecimal score,
            List<CalculationLine> calculation) {}

    /**
     * How far a line is fulfilled, as the unit says.
     *
     * @param statement why, in a sentence
     */
    public record Judgement(Band band, String statement, List<Attachment> evidence) {}
}
