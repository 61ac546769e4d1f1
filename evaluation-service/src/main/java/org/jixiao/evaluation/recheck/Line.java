package org.jixiao.evaluation.recheck;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;

/** A line whose points a recheck can judge: an indicator, or a judged line of a whole's framework. */
record Line(String code, String name, BigDecimal weight, BigDecimal score) {

    /**
     * What does not apply or is not proved has no points to give or take; what is computed from figures is corrected where they are
     * reported, and not by an opinion.
     */
    static Stream<Line> of(SelfEvaluationSheet sheet) {
        return Stream.concat(
                sheet.indicators().stream()
                        .filter(line -> line.actual().notApplicable() == null && line.unproved() == null)
                        .map(Line::of),
                sheet.framework().stream()
                        .flatMap(group -> group.lines().stream())
                        .filter(line -> line.judgement() != null && line.unproved() == null)
                        .map(Line::of));
    }

    private static Line of(ScoredIndicator line) {
        return new Line(
                line.indicator().code(),
                line.indicator().name(),
                line.indicator().weight(),
                line.score());
    }

    private static Line of(FrameworkGroup.Line line) {
        return new Line(line.rule().code(), line.rule().name(), line.rule().weight(), line.score());
    }
}
