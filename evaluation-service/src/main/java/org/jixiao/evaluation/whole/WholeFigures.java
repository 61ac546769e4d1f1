package org.jixiao.evaluation.whole;

import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.contracts.goals.WholeRules;
import org.jixiao.contracts.monitoring.UnitFact;

/** What kinds of figure there are, and where each of them comes from. */
final class WholeFigures {

    private WholeFigures() {}

    /** What a line is computed from; nothing where it is judged. */
    static List<WholeFigure> of(WholeRules.Line line) {
        WholeFigure part = line.part();
        WholeFigure of = line.of();
        return part == null || of == null ? List.of() : List.of(part, of);
    }

    /** The fact that a unit reports; empty where finance's documents alone say it. */
    static Optional<UnitFact.Kind> fact(WholeFigure figure) {
        return switch (figure) {
            case ESTABLISHED_POSTS -> Optional.of(UnitFact.Kind.ESTABLISHED_POSTS);
            case STAFF -> Optional.of(UnitFact.Kind.STAFF);
            case FIXED_ASSETS -> Optional.of(UnitFact.Kind.FIXED_ASSETS);
            case FIXED_ASSETS_IN_USE -> Optional.of(UnitFact.Kind.FIXED_ASSETS_IN_USE);
            case MATTERS_ASSIGNED -> Optional.of(UnitFact.Kind.MATTERS_ASSIGNED);
            case MATTERS_COMPLETED -> Optional.of(UnitFact.Kind.MATTERS_COMPLETED);
            case THREE_PUBLIC_LAST_YEAR -> Optional.of(UnitFact.Kind.THREE_PUBLIC_LAST_YEAR);
            case UNSPENT_LAST_YEAR -> Optional.of(UnitFact.Kind.UNSPENT_LAST_YEAR);
            case APPROVED,
                    ADJUSTED,
                    BUDGET,
                    EXECUTED,
                    UNSPENT,
                    PROJECT_BUDGET,
                    KEY_PROJECT_BUDGET,
                    PAID_BY_CUT_OFF,
                    DUE_BY_CUT_OFF,
                    OPERATING_BUDGET,
                    OPERATING_EXECUTED,
                    THREE_PUBLIC_BUDGET,
                    THREE_PUBLIC_EXECUTED,
                    PROCUREMENT_BUDGET,
                    PROCUREMENT_EXECUTED -> Optional.empty();
        };
    }

    /** Whether it is told apart by the economic class of the documents. */
    static boolean needsClasses(WholeFigure figure) {
        return switch (figure) {
            case OPERATING_BUDGET, OPERATING_EXECUTED, THREE_PUBLIC_BUDGET, THREE_PUBLIC_EXECUTED -> true;
            case ESTABLISHED_POSTS,
                    STAFF,
                    FIXED_ASSETS,
                    FIXED_ASSETS_IN_USE,
                    MATTERS_ASSIGNED,
                    MATTERS_COMPLETED,
                    APPROVED,
                    ADJUSTED,
                    BUDGET,
                    EXECUTED,
                    UNSPENT,
                    UNSPENT_LAST_YEAR,
                    PROJECT_BUDGET,
                    KEY_PROJECT_BUDGET,
                    PAID_BY_CUT_OFF,
                    DUE_BY_CUT_OFF,
                    THREE_PUBLIC_LAST_YEAR,
                    PROCUREMENT_BUDGET,
                    PROCUREMENT_EXECUTED -> false;
        };
    }
}
