package org.jixiao.evaluation.recheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.evaluation.RecheckEvent.LineChange;
import org.jixiao.evaluation.recheck.RecheckCommand.Reconciled;
import org.jixiao.evaluation.scoring.GivenPoints;
import org.jixiao.evaluation.scoring.Judgements;
import org.jixiao.evaluation.scoring.Points;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Several scorers: the mean. Where they lie further apart than a share of the weight, or some hold a line for proved and others do not, they
 * come to one finding and say how.
 */
final class Reconciling {

    private Reconciling() {}

    static List<Refusal> objections(List<Reconciled> reconciled, UnderRecheck recheck) {
        List<Refusal> objections = new ArrayList<>();
        Set<String> apart = new HashSet<>();
        for (Line line : recheck.lines()) {
            if (liesApart(line, recheck)) {
                apart.add(line.code());
            }
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < reconciled.size(); i++) {
            Reconciled one = reconciled.get(i);
            String path = "reconciled[" + i + "]";
            if (!apart.contains(one.indicator()) || !named.add(one.indicator())) {
                objections.add(Refusal.rule("nothing-to-reconcile")
                        .at(path + ".indicator")
                        .with("indicator", one.indicator()));
            }
            recheck.line(one.indicator())
                    .map(line -> GivenPoints.objections(one.points(), one.unproved(), line.weight(), path))
                    .ifPresent(objections::addAll);
        }
        apart.stream()
                .filter(indicator -> !named.contains(indicator))
                .sorted()
                .map(indicator -> Refusal.conflict("scorers-not-reconciled").with("indicator", indicator))
                .forEach(objections::add);
        return objections;
    }

    private static boolean liesApart(Line line, UnderRecheck recheck) {
        List<BigDecimal> points = recheck.points(line);
        return !points.isEmpty()
                && (recheck.differOnProof(line)
                        || new Judgements(points)
                                .lieApart(line.weight(), recheck.rules().spread()));
    }

    /** Lines that end with other points than they have, or are held for proved no more. */
    static List<LineChange> changes(List<Reconciled> reconciled, UnderRecheck recheck) {
        Map<String, Reconciled> agreed = new HashMap<>();
        reconciled.forEach(one -> agreed.put(one.indicator(), one));
        return recheck.lines().stream()
                .map(line -> change(line, agreed, recheck))
                .filter(change -> change.unproved() || change.before().compareTo(change.after()) != 0)
                .toList();
    }

    private static LineChange change(Line line, Map<String, Reconciled> agreed, UnderRecheck recheck) {
        Reconciled one = agreed.get(line.code());
        if (one == null) {
            return new LineChange(
                    line.code(),
                    line.name(),
                    line.score(),
                    new Judgements(recheck.points(line)).mean(),
                    String.join("；", recheck.reasons(line)),
                    recheck.isUnproved(line));
        }
        BigDecimal points = one.points();
        return new LineChange(
                line.code(),
                line.name(),
                line.score(),
                points == null ? Points.ZERO : Points.round(points),
                one.note(),
                one.unproved());
    }
}
