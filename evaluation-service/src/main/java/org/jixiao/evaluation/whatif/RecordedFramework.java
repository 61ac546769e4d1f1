package org.jixiao.evaluation.whatif;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.contracts.goals.WholeRules;
import org.jixiao.contracts.goals.WholeRules.Formula;
import org.jixiao.evaluation.paper.FigureWords;
import org.jixiao.evaluation.whole.Figures;

/**
 * What was recorded of a whole when its framework was scored: figures, and what the unit said of the judged lines. Nothing else is known
 * of the year, and a figure that was not gathered is never taken for 0.
 *
 * @param recordedBy the framework that was scored
 */
record RecordedFramework(SelfEvaluationSheet sheet, WholeRules recordedBy) {

    /** What another framework asks for and was never recorded: names of figures and of judged lines, each once. */
    List<String> missingFor(WholeRules other) {
        return other.lines()
                .flatMap(line -> line.formula() == Formula.JUDGED ? unjudged(line) : unknown(line, other))
                .distinct()
                .toList();
    }

    /** Said of a line under the same code; points of a recheck are those of its weight. */
    private Stream<String> unjudged(WholeRules.Line asked) {
        FrameworkGroup.Line said = judged().get(asked.code());
        boolean known =
                said != null && (!isRechecked(said) || said.rule().weight().compareTo(asked.weight()) == 0);
        return known ? Stream.empty() : Stream.of(asked.name());
    }

    private Map<String, FrameworkGroup.Line> judged() {
        return sheet.framework().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.judgement() != null)
                .collect(Collectors.toMap(line -> line.rule().code(), line -> line));
    }

    private static boolean isRechecked(FrameworkGroup.Line line) {
        return line.calculation().stream().anyMatch(step -> step.rule() == Rule.RECHECKED);
    }

    private Stream<String> unknown(WholeRules.Line asked, WholeRules other) {
        Figures figures = Figures.behind(sheet);
        return Stream.of(asked.part(), asked.of())
                .filter(Objects::nonNull)
                .filter(kind -> !figures.known().containsKey(kind) || isOfAnotherPace(kind, other))
                .map(FigureWords::of);
    }

    /** What was paid and was due by another month, or at another pace, nobody recorded. */
    private boolean isOfAnotherPace(WholeFigure kind, WholeRules other) {
        return (kind == WholeFigure.PAID_BY_CUT_OFF || kind == WholeFigure.DUE_BY_CUT_OFF)
                && (recordedBy.pace().month() != other.pace().month()
                        || recordedBy.pace().share().compareTo(other.pace().share()) != 0);
    }
}
