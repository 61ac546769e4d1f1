package org.jixiao.evaluation.selfevaluation.explain;

import java.util.stream.Collectors;
import org.jixiao.contracts.evaluation.Figure;
import org.jixiao.contracts.evaluation.Figure.OfUnit;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.FrameworkGroup.Judgement;
import org.jixiao.contracts.monitoring.UnitFact;
import org.jixiao.evaluation.paper.EvaluationWords;
import org.jixiao.evaluation.paper.FigureWords;
import org.jixiao.evaluation.selfevaluation.explain.Explanation.ExplainedFigure;
import org.jixiao.evaluation.selfevaluation.explain.Explanation.ExplainedGroup;
import org.jixiao.evaluation.selfevaluation.explain.Explanation.ExplainedLine;
import org.jixiao.evaluation.selfevaluation.explain.Explanation.ScoreLine;

/** Explains the framework of a unit or the department as a whole: each figure with the units that it sums and what they rest on. */
final class ExplainingFramework {

    private ExplainingFramework() {}

    static ExplainedGroup explained(FrameworkGroup group) {
        return new ExplainedGroup(
                group.name(),
                group.weight(),
                group.lines().stream().map(ExplainingFramework::explained).toList(),
                group.indicatorScore(),
                group.score());
    }

    private static ExplainedLine explained(FrameworkGroup.Line line) {
        Judgement judgement = line.judgement();
        return new ExplainedLine(
                line.rule().code(),
                line.rule().section(),
                line.rule().name(),
                line.rule().weight(),
                line.figures().stream().map(ExplainingFramework::explained).toList(),
                judgement == null ? null : EvaluationWords.degree(judgement.band()),
                judgement == null ? null : judgement.statement(),
                line.calculation().stream().map(ScoreLine::of).toList(),
                line.score());
    }

    private static ExplainedFigure explained(Figure figure) {
        return new ExplainedFigure(
                FigureWords.of(figure.kind()),
                EvaluationWords.number(figure.value()),
                sum(figure),
                figure.units().stream().map(ExplainingFramework::source).toList());
    }

    private static String sum(Figure figure) {
        String units = figure.units().stream()
                .map(unit -> unit.unitCode() + " " + EvaluationWords.number(unit.value()))
                .collect(Collectors.joining(" + "));
        String once =
                figure.within().signum() == 0 ? "" : " − " + EvaluationWords.number(figure.within()) + "（单位间调剂，只计一次）";
        return "%s%s = %s".formatted(units, once, EvaluationWords.number(figure.value()));
    }

    private static String source(OfUnit unit) {
        UnitFact fact = unit.fact();
        return unit.unitCode()
                + "："
                + (fact == null
                        ? "财政单据"
                        : "%s（%s %s 填报）"
                                .formatted(fact.source(), fact.reportedBy().name(), fact.reportedOn()));
    }
}
