package org.jixiao.evaluation.whole;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.Figure;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.contracts.goals.WholeRules;
import org.jixiao.evaluation.money.Part;
import org.jspecify.annotations.Nullable;

/**
 * The figures that the lines of a framework ask for: those that are known of every unit, and what is missing of which.
 *
 * @param known each kind once
 */
public record Figures(Map<WholeFigure, Figure> known, List<Missing> missing) {

    /**
     * Something that has to come before a whole can be evaluated; it is never taken for 0.
     *
     * @param figure what the unit has to report; null where its documents are missing or incomplete
     */
    public record Missing(@Nullable WholeFigure figure, String unitCode, int budgetYear, Where where) {}

    /** Where what is missing has to come from. */
    public enum Where {
        /** The unit's facts (单位基础数据). */
        FACTS,
        /** Finance's documents of its own expenditure (基本支出). */
        DOCUMENTS,
        /** The economic classes of these documents. */
        CLASSES
    }

    /** @param parts of which the whole consists; a unit's own expenditure need not be among its own parts */
    public static Figures of(Subject whole, List<Part> parts, Books books, WholeRules rules) {
        return new Gathering(whole, parts, books, rules.pace())
                .gather(rules.lines()
                        .flatMap(line -> WholeFigures.of(line).stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The figures by which a sheet was scored. */
    public static Figures behind(SelfEvaluationSheet sheet) {
        return new Figures(
                sheet.framework().stream()
                        .flatMap(group -> group.lines().stream())
                        .flatMap(line -> line.figures().stream())
                        .collect(toMap(Figure::kind, figure -> figure, (one, _) -> one)),
                List.of());
    }

    /** These, and of what is missing the older ones. */
    public Figures over(Figures older) {
        Map<WholeFigure, Figure> together = new EnumMap<>(WholeFigure.class);
        together.putAll(older.known());
        together.putAll(known);
        return new Figures(together, List.of());
    }

    /** Kinds of which these say something else, or nothing. */
    public List<WholeFigure> differingFrom(Figures scored) {
        return scored.known().values().stream()
                .filter(figure -> !says(figure))
                .map(Figure::kind)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private boolean says(Figure figure) {
        Figure now = known.get(figure.kind());
        return now != null && now.value().compareTo(figure.value()) == 0;
    }

    /** @throws IllegalStateException where it is missing, which is to be asked before */
    public Figure get(WholeFigure kind) {
        Figure figure = known.get(kind);
        if (figure == null) {
            throw new IllegalStateException("no figure of " + kind);
        }
        return figure;
    }
}
