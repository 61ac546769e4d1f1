package org.jixiao.evaluation.keyevaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.evaluation.EvaluationPlan.PlanLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Figures;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationScored;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.LineScore;
import org.jixiao.contracts.goals.KeyEvaluationRules.Formula;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The money of a line is that of finance's documents: 预算资金 the budget of the year, 实际支出资金 what was executed of it. Whoever found
 * another amount says why, and the report says it, too (评价依据真实; 财预〔2020〕10号). A report is drafted and becomes final by finance's
 * documents as they are then.
 */
final class AgainstFinance {

    private AgainstFinance() {}

    /** @param path of the figures in the request */
    static Optional<Refusal> objection(Figures figures, Formula formula, Money money, int budgetYear, String path) {
        return switch (formula) {
            case ARRIVAL -> objection(figures, figures.base(), money.budget(budgetYear), path, "base");
            case EXECUTION -> objection(figures, figures.actual(), money.executed(budgetYear), path, "actual");
            case COMPLETION, QUALITY, COST_SAVING -> unneeded(figures, path);
        };
    }

    /** The lines of which finance's documents say something else by now than when they were scored, each once. */
    static List<Refusal> changes(Plan plan, List<KeyEvaluationScored> sheets, Evaluation evaluation) {
        Money money = evaluation.known().facts().money();
        int budgetYear = evaluation.opened().subject().budgetYear();
        return plan.submitted().plan().lines().stream()
                .filter(line -> sheets.stream()
                        .flatMap(sheet -> sheet.lines().stream())
                        .filter(score -> score.code().equals(line.code()))
                        .anyMatch(score -> hasChanged(score, line, money, budgetYear)))
                .map(line -> Refusal.conflict("finance-changed-since-scored").with("indicator", line.code()))
                .toList();
    }

    private static boolean hasChanged(LineScore score, PlanLine line, Money money, int budgetYear) {
        Formula formula = line.formula();
        Figures figures = score.figures();
        return formula != null
                && figures != null
                && objection(figures, formula, money, budgetYear, "").isPresent();
    }

    private static Optional<Refusal> objection(
            Figures figures, BigDecimal stated, @Nullable BigDecimal finance, String path, String field) {
        if (finance == null || finance.compareTo(stated) == 0) {
            return unneeded(figures, path);
        }
        return figures.differsBecause() == null
                ? Optional.of(Refusal.rule("money-differs-from-finance")
                        .at(path + "." + field)
                        .with("stated", stated.toPlainString())
                        .with("finance", finance.toPlainString()))
                : Optional.empty();
    }

    private static Optional<Refusal> unneeded(Figures figures, String path) {
        return figures.differsBecause() == null
                ? Optional.empty()
                : Optional.of(Refusal.rule("no-difference-from-finance").at(path + ".differsBecause"));
    }
}
