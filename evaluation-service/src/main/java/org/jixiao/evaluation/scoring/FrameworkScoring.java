package org.jixiao.evaluation.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.Figure;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.FrameworkGroup.Judgement;
import org.jixiao.contracts.evaluation.FrameworkGroup.Line;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.contracts.goals.WholeRules;
import org.jixiao.contracts.goals.WholeRules.Formula;
import org.jixiao.evaluation.whole.Figures;
import org.jspecify.annotations.Nullable;

/** The lines of a framework: most are computed from figures, the others from what the unit says in a closed choice. */
final class FrameworkScoring {

    private final WholeRules rules;
    private final Figures figures;

    FrameworkScoring(WholeRules rules, Figures figures) {
        this.rules = rules;
        this.figures = figures;
    }

    /** The framework's lines scored; its groups have no points yet. */
    List<FrameworkGroup> score(List<Answer> answers, Map<String, String> unproved) {
        return rules.groups().stream()
                .map(group -> new FrameworkGroup(
                        group.name(),
                        group.weight(),
                        group.lines().stream()
                                .map(rule -> score(rule, answers, unproved))
                                .toList(),
                        group.indicators(),
                        Points.ZERO,
                        Points.ZERO))
                .toList();
    }

    private Line score(WholeRules.Line rule, List<Answer> answers, Map<String, String> unproved) {
        if (rule.formula() != Formula.JUDGED) {
            return computed(rule);
        }
        Answer answer = answers.stream()
                .filter(one -> one.indicatorCode().equals(rule.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no answer to " + rule.code()));
        Actual.Band band = requireNonNull(answer.actual().band());
        String reason = unproved.get(rule.code());
        CalculationLine calculation = reason == null
                ? FrameworkFormulas.judged(rule.weight(), band, rules.judged())
                : Points.nothing(Rule.UNPROVED);
        return new Line(
                rule,
                List.of(),
                new Judgement(band, answer.reason(), answer.evidence()),
                reason,
                true,
                calculation.points(),
                List.of(calculation));
    }

    /** A judged line as it is; a computed one anew, by the figures as they are now. */
    Line recomputed(Line line) {
        return line.judgement() == null ? computed(line.rule()) : line;
    }

    private Line computed(WholeRules.Line rule) {
        Figure part = figure(rule.part());
        Figure of = figure(rule.of());
        Optional<CalculationLine> calculation = calculation(rule, part.value(), of.value());
        CalculationLine shown = calculation.orElse(Points.nothing(Rule.NOT_APPLICABLE));
        return new Line(rule, List.of(part, of), null, null, calculation.isPresent(), shown.points(), List.of(shown));
    }

    private Figure figure(@Nullable WholeFigure kind) {
        return figures.get(requireNonNull(kind));
    }

    private Optional<CalculationLine> calculation(WholeRules.Line rule, BigDecimal part, BigDecimal of) {
        BigDecimal weight = rule.weight();
        return switch (rule.formula()) {
            case KEPT -> Optional.of(FrameworkFormulas.kept(weight, part, of));
            case NOT_RISEN -> Optional.of(FrameworkFormulas.notRisen(weight, part, of));
            case IN_PROPORTION -> FrameworkFormulas.inProportion(weight, part, of);
            case TOLERATED -> Optional.of(FrameworkFormulas.tolerated(weight, part, of, rules.tolerance()));
            case JUDGED -> throw new IllegalArgumentException(rule.code() + " is judged");
        };
    }
}
