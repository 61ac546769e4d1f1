package org.jixiao.evaluation.keyevaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.goals.KeyEvaluationRules;
import org.jixiao.contracts.goals.KeyEvaluationRules.Line;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ChosenLine;
import org.jixiao.platform.aggregate.Refusal;

/** Lines of the framework, each once, of a hundred points, and mostly results (财预〔2020〕10号: 产出 and 效益 not below 60 %). */
final class PlanIsSound {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PlanIsSound() {}

    static List<Refusal> objections(List<ChosenLine> lines, KeyEvaluationRules rules) {
        Map<String, Line> framework = new HashMap<>();
        rules.framework().forEach(line -> framework.put(line.code(), line));
        List<Refusal> objections = new ArrayList<>();
        Set<String> chosen = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal results = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            ChosenLine one = lines.get(i);
            Line known = framework.get(one.code());
            String path = "lines[" + i + "]";
            if (known == null) {
                objections.add(
                        Refusal.rule("line-not-in-framework").at(path + ".code").with("code", one.code()));
            } else if (!chosen.add(one.code())) {
                objections.add(
                        Refusal.rule("line-chosen-twice").at(path + ".code").with("code", one.code()));
            }
            if (one.weight().signum() <= 0) {
                objections.add(Refusal.rule("line-without-weight").at(path + ".weight"));
            }
            sum = sum.add(one.weight());
            results = known != null && known.level().isResult() ? results.add(one.weight()) : results;
        }
        if (sum.compareTo(HUNDRED) != 0) {
            objections.add(Refusal.rule("plan-weights-do-not-sum").at("lines").with("sum", sum.toPlainString()));
        }
        if (results.compareTo(rules.resultsShare()) < 0) {
            objections.add(Refusal.rule("plan-results-weigh-too-little")
                    .at("lines")
                    .with("results", results.toPlainString())
                    .with("least", rules.resultsShare().toPlainString()));
        }
        return objections;
    }
}
