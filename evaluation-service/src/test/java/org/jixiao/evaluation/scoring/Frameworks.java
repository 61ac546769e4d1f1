package org.jixiao.evaluation.scoring;

import static java.util.stream.Collectors.toMap;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.Figure;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.contracts.goals.WholeRules;
import org.jixiao.evaluation.whole.Figures;

/** Figures and answers for the framework of the tests. */
public final class Frameworks {

    private Frameworks() {}

    /** A year without fault: every line of the framework earns all. */
    public static Figures faultless() {
        return figures(
                figure(WholeFigure.STAFF, "10"),
                figure(WholeFigure.ESTABLISHED_POSTS, "10"),
                figure(WholeFigure.THREE_PUBLIC_EXECUTED, "5.00"),
                figure(WholeFigure.THREE_PUBLIC_LAST_YEAR, "5.00"),
                figure(WholeFigure.EXECUTED, "100.00"),
                figure(WholeFigure.BUDGET, "100.00"),
                figure(WholeFigure.ADJUSTED, "0.00"),
                figure(WholeFigure.APPROVED, "100.00"),
                figure(WholeFigure.PROCUREMENT_EXECUTED, "20.00"),
                figure(WholeFigure.PROCUREMENT_BUDGET, "20.00"),
                figure(WholeFigure.MATTERS_COMPLETED, "12"),
                figure(WholeFigure.MATTERS_ASSIGNED, "12"));
    }

    public static Figures with(Figures figures, Figure... others) {
        return figures(others).over(figures);
    }

    public static Figures figures(Figure... figures) {
        return new Figures(Stream.of(figures).collect(toMap(Figure::kind, one -> one)), List.of());
    }

    public static Figure figure(WholeFigure kind, String value) {
        return new Figure(kind, number(value), List.of(new Figure.OfUnit("HQ", number(value), null)), number("0.00"));
    }

    /** Both judged lines. */
    public static List<Answer> judged(Band goal, Band rules) {
        return List.of(judged(FrameworkOf2020.GOAL_FIT, goal), judged(FrameworkOf2020.RULES_COMPLETE, rules));
    }

    public static Answer judged(WholeRules.Line line, Band band) {
        return new Answer(
                line.code(), new Actual(null, null, null, band, null, null), null, "制度已印发执行", List.of(paper()));
    }

    public static Attachment paper() {
        return new Attachment("b".repeat(64), "制度汇编.pdf", "application/pdf", 1200);
    }
}
