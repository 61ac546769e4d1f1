package org.jixiao.evaluation.scoring;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.RecheckEvent.LineChange;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jspecify.annotations.Nullable;

/**
 * Gives lines other points, or finds them not proved, and writes down that a recheck (复核) did.
 *
 * @param points by the code of the line
 * @param unproved why a line is not held for proved (无法证明), by its code; it has no points
 */
record Rescoring(Map<String, BigDecimal> points, Map<String, String> unproved) {

    static Rescoring by(List<LineChange> changes) {
        return new Rescoring(
                changes.stream().collect(toMap(LineChange::indicator, LineChange::after)),
                changes.stream()
                        .filter(LineChange::unproved)
                        .collect(toMap(LineChange::indicator, LineChange::reason)));
    }

    /** The points that a recheck gave to lines which are still held for proved, as the sheet has them. */
    static Map<String, BigDecimal> behind(SelfEvaluationSheet sheet) {
        Map<String, BigDecimal> given = new HashMap<>();
        sheet.indicators().stream()
                .filter(line -> line.unproved() == null && isRechecked(line.calculation()))
                .forEach(line -> given.put(line.indicator().code(), line.score()));
        sheet.framework().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.unproved() == null && isRechecked(line.calculation()))
                .forEach(line -> given.put(line.rule().code(), line.score()));
        return given;
    }

    private static boolean isRechecked(List<CalculationLine> calculation) {
        return calculation.stream().anyMatch(line -> line.rule() == Rule.RECHECKED);
    }

    ScoredIndicator of(ScoredIndicator line) {
        String code = line.indicator().code();
        BigDecimal after = points.getOrDefault(code, line.score());
        return isSame(code, line.score(), after)
                ? line
                : new ScoredIndicator(
                        line.indicator(),
                        line.actual(),
                        line.cause(),
                        line.ruling(),
                        line.reason(),
                        line.evidence(),
                        whyUnproved(code, line.unproved()),
                        Points.round(after),
                        line.farAboveTarget(),
                        rechecked(code, line.calculation(), line.score(), after));
    }

    FrameworkGroup.Line of(FrameworkGroup.Line line) {
        String code = line.rule().code();
        BigDecimal after = points.getOrDefault(code, line.score());
        return isSame(code, line.score(), after)
                ? line
                : new FrameworkGroup.Line(
                        line.rule(),
                        line.figures(),
                        line.judgement(),
                        whyUnproved(code, line.unproved()),
                        line.applies(),
                        Points.round(after),
                        rechecked(code, line.calculation(), line.score(), after));
    }

    private @Nullable String whyUnproved(String code, @Nullable String before) {
        String reason = unproved.get(code);
        return reason == null ? before : reason;
    }

    private boolean isSame(String code, BigDecimal before, BigDecimal after) {
        return after.compareTo(before) == 0 && !unproved.containsKey(code);
    }

    static List<FrameworkGroup> lines(List<FrameworkGroup> framework, UnaryOperator<FrameworkGroup.Line> change) {
        return framework.stream()
                .map(group -> new FrameworkGroup(
                        group.name(),
                        group.weight(),
                        group.lines().stream().map(change).toList(),
                        group.indicators(),
                        group.indicatorScore(),
                        group.score()))
                .toList();
    }

    private List<CalculationLine> rechecked(
            String code, List<CalculationLine> so, BigDecimal before, BigDecimal after) {
        List<CalculationLine> calculation = new ArrayList<>(so);
        calculation.add(Points.line(Rule.RECHECKED, after.subtract(before), "%s → %s", before, after));
        if (unproved.containsKey(code)) {
            calculation.add(Points.nothing(Rule.UNPROVED));
        }
        return calculation;
    }
}
