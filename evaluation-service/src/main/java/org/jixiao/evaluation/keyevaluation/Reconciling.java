package org.jixiao.evaluation.keyevaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.evaluation.EvaluationPlan.PlanLine;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.Reconciled;
import org.jixiao.evaluation.scoring.GivenPoints;
import org.jixiao.evaluation.scoring.Judgements;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Where evaluators lie further apart than a share of the weight, or some hold a line for proved and others do not, and only there, they come
 * to one finding and say how.
 */
final class Reconciling {

    private Reconciling() {}

    static List<Refusal> objections(List<Reconciled> reconciled, Results results, BigDecimal spread) {
        Map<String, PlanLine> apart = new HashMap<>();
        results.plan().stream()
                .filter(line -> results.differOnProof(line)
                        || new Judgements(results.given(line)).lieApart(line.weight(), spread))
                .forEach(line -> apart.put(line.code(), line));
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < reconciled.size(); i++) {
            Reconciled one = reconciled.get(i);
            String path = "reconciled[" + i + "]";
            PlanLine line = apart.remove(one.code());
            if (line == null) {
                objections.add(
                        Refusal.rule("nothing-to-reconcile").at(path + ".code").with("indicator", one.code()));
            } else {
                objections.addAll(GivenPoints.objections(one.points(), one.unproved(), line.weight(), path));
            }
        }
        apart.keySet().stream()
                .sorted()
                .map(code -> Refusal.conflict("scorers-not-reconciled").with("indicator", code))
                .forEach(objections::add);
        return objections;
    }
}
