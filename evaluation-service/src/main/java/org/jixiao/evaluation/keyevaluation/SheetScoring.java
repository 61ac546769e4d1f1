package org.jixiao.evaluation.keyevaluation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.evaluation.EvaluationPlan.PlanLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Figures;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationScored;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.LineScore;
import org.jixiao.contracts.goals.KeyEvaluationRules.Formula;
import org.jixiao.contracts.goals.Person;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ScoreKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ScoredLine;
import org.jixiao.evaluation.scoring.GivenPoints;
import org.jixiao.evaluation.scoring.Points;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * An evaluator scores every line of the accepted plan, each on evidence, or finds that it cannot be proved; until a report is drafted, and
 * again while it is revised.
 */
final class SheetScoring {

    private SheetScoring() {}

    static Decision<KeyEvaluationEvent> decide(ScoreKeyEvaluation command, Evaluation evaluation) {
        Plan plan = evaluation.plan();
        if (plan == null || plan.standing() != Standing.ACCEPTED) {
            return Decision.refuse(Refusal.conflict("plan-not-accepted"));
        }
        if (!evaluation.reporting().isToBeWritten()) {
            return Decision.refuse(Refusal.conflict("report-drafted-from-scores"));
        }
        List<PlanLine> lines = plan.submitted().plan().lines();
        List<Refusal> objections = objections(command.lines(), lines, evaluation);
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        Person evaluator = new Person(command.by().id(), command.by().name());
        List<LineScore> scores = scores(command.lines(), lines);
        return evaluation
                        .scores()
                        .of(evaluator.staffId())
                        .filter(before -> before.lines().equals(scores))
                        .isPresent()
                ? Decision.nothingToDo()
                : Decision.accept(new KeyEvaluationScored(command.subject(), evaluator, scores, command.on()));
    }

    private static List<Refusal> objections(List<ScoredLine> scored, List<PlanLine> plan, Evaluation evaluation) {
        Map<String, PlanLine> open = new HashMap<>();
        plan.forEach(line -> open.put(line.code(), line));
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            ScoredLine one = scored.get(i);
            PlanLine line = open.remove(one.code());
            String path = "lines[" + i + "]";
            if (line == null) {
                objections.add(
                        Refusal.rule("line-not-to-be-scored").at(path + ".code").with("code", one.code()));
            } else {
                objections.addAll(objections(one, line, path, evaluation));
            }
            if (!one.unproved() && one.evidence().isBlank() && one.papers().isEmpty()) {
                objections.add(Refusal.rule("score-without-evidence").at(path + ".evidence"));
            }
        }
        open.keySet().stream()
                .sorted()
                .map(code -> Refusal.rule("line-not-scored").at("lines").with("code", code))
                .forEach(objections::add);
        return objections;
    }

    private static List<Refusal> objections(ScoredLine one, PlanLine line, String path, Evaluation evaluation) {
        if (one.unproved() && one.figures() != null) {
            return List.of(Refusal.rule("unproved-earns-nothing").at(path + ".figures"));
        }
        Formula formula = line.formula();
        return formula == null || one.unproved()
                ? objectionsToPoints(one, line, path)
                : objectionsToFigures(one, formula, path, evaluation);
    }

    private static List<Refusal> objectionsToPoints(ScoredLine one, PlanLine line, String path) {
        List<Refusal> objections =
                new ArrayList<>(GivenPoints.objections(one.points(), one.unproved(), line.weight(), path));
        if (one.figures() != null) {
            objections.add(Refusal.rule("line-without-formula").at(path + ".figures"));
        }
        return objections;
    }

    private static List<Refusal> objectionsToFigures(
            ScoredLine one, Formula formula, String path, Evaluation evaluation) {
        List<Refusal> objections = new ArrayList<>();
        if (one.points() != null) {
            objections.add(Refusal.rule("points-are-computed").at(path + ".points"));
        }
        Figures figures = one.figures();
        if (figures == null) {
            objections.add(Refusal.rule("line-figures-missing").at(path + ".figures"));
        } else if (figures.actual().signum() < 0 || figures.base().signum() < 0) {
            objections.add(Refusal.rule("line-figures-malformed").at(path + ".figures"));
        } else {
            AgainstFinance.objection(
                            figures,
                            formula,
                            evaluation.known().facts().money(),
                            evaluation.opened().subject().budgetYear(),
                            path + ".figures")
                    .ifPresent(objections::add);
        }
        return objections;
    }

    /** In the order of the plan. */
    private static List<LineScore> scores(List<ScoredLine> scored, List<PlanLine> plan) {
        Map<String, ScoredLine> said = new HashMap<>();
        scored.forEach(one -> said.put(one.code(), one));
        return plan.stream()
                .map(line -> score(requireNonNull(said.get(line.code())), line))
                .toList();
    }

    private static LineScore score(ScoredLine said, PlanLine line) {
        return new LineScore(
                said.code(),
                said.unproved() ? Points.ZERO : points(said, line),
                said.figures(),
                said.statement(),
                said.evidence(),
                said.papers(),
                said.unproved());
    }

    private static BigDecimal points(ScoredLine said, PlanLine line) {
        Formula formula = line.formula();
        return formula == null
                ? Points.round(requireNonNull(said.points()))
                : FormulaPoints.of(line, formula, requireNonNull(said.figures()));
    }
}
