package org.jixiao.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.contracts.goals.WholeRules;
import org.jixiao.contracts.goals.WholeRules.Formula;
import org.jixiao.evaluation.paper.FigureWords;
import org.jixiao.evaluation.whole.Figures.Missing;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** What the unit has to say of its framework: of each judged line how far it is so, why, and what shows it; of a computed line nothing. */
final class FrameworkAnswers {

    private final WholeRules rules;

    FrameworkAnswers(WholeRules rules) {
        this.rules = rules;
    }

    Optional<WholeRules.Line> line(String code) {
        return rules.lines().filter(line -> line.code().equals(code)).findFirst();
    }

    List<WholeRules.Line> judged() {
        return rules.lines().filter(line -> line.formula() == Formula.JUDGED).toList();
    }

    static List<Refusal> broken(WholeRules.Line line, Answer answer, String path) {
        if (line.formula() != Formula.JUDGED) {
            return List.of(
                    about(line, Refusal.rule("framework-line-is-computed")).at(path + ".indicatorCode"));
        }
        List<Refusal> reasons = new ArrayList<>();
        Band band = answer.actual().band();
        if (band == null || !answer.actual().equals(degree(band)) || answer.cause() != null) {
            reasons.add(about(line, Refusal.rule("framework-line-unjudged")).at(path + ".actual"));
        }
        if (answer.reason().isBlank()) {
            reasons.add(about(line, Refusal.rule("framework-line-without-statement"))
                    .at(path + ".reason"));
        }
        if (band != null && band != Band.MISSED && answer.evidence().isEmpty()) {
            reasons.add(
                    about(line, Refusal.rule("framework-line-without-evidence")).at(path + ".evidence"));
        }
        return reasons;
    }

    private static Actual degree(Band band) {
        return new Actual(null, null, null, band, null, null);
    }

    static Refusal unanswered(WholeRules.Line line) {
        return about(line, Refusal.rule("framework-line-unanswered")).at("answers");
    }

    private static Refusal about(WholeRules.Line line, Refusal refusal) {
        return refusal.with("line", line.code()).with("name", line.name());
    }

    /** Names what is missing, of which unit and year: it is reported in monitoring, and never taken for 0. */
    static Refusal missing(Missing missing) {
        Refusal refusal =
                switch (missing.where()) {
                    case FACTS -> fact(missing.figure());
                    case DOCUMENTS -> Refusal.conflict("unit-money-missing");
                    case CLASSES -> Refusal.conflict("unit-money-without-classes");
                };
        return refusal.with("unit", missing.unitCode()).with("year", missing.budgetYear());
    }

    private static Refusal fact(@Nullable WholeFigure figure) {
        return Refusal.conflict("unit-fact-missing")
                .with("fact", figure == null ? "" : FigureWords.of(figure))
                .with("figure", String.valueOf(figure));
    }
}
