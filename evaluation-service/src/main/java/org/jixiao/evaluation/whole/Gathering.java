package org.jixiao.evaluation.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.Figure;
import org.jixiao.contracts.evaluation.Figure.OfUnit;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.contracts.goals.WholeRules;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.UnitFact;
import org.jixiao.evaluation.money.Part;
import org.jixiao.evaluation.whole.Figures.Missing;
import org.jixiao.evaluation.whole.Figures.Where;
import org.jixiao.kernel.money.Transfers;
import org.jspecify.annotations.Nullable;

/** Sums the units of a whole. A figure that is missing of one unit is missing of all; what moved among units is counted once. */
final class Gathering {

    private final List<UnitBooks> units;
    private final Books books;
    private final WholeRules.Pace pace;
    private final SequencedSet<Missing> missing = new LinkedHashSet<>();

    Gathering(Subject whole, List<Part> parts, Books books, WholeRules.Pace pace) {
        this.books = books;
        this.pace = pace;
        Map<Subject, List<FinanceDocument>> documents = books.bySubject();
        Stream<String> own = whole.kind().equals(Subject.UNIT) ? Stream.of(whole.code()) : Stream.empty();
        this.units = Stream.concat(own, parts.stream().map(Part::unitCode).filter(Objects::nonNull))
                .distinct()
                .sorted()
                .map(unit -> unitBooks(Subject.unit(unit, whole.budgetYear()), parts, documents))
                .toList();
        if (units.isEmpty()) {
            missing.add(new Missing(null, whole.code(), whole.budgetYear(), Where.DOCUMENTS));
        }
    }

    private static UnitBooks unitBooks(Subject unit, List<Part> parts, Map<Subject, List<FinanceDocument>> documents) {
        List<FinanceDocument> own = documents.getOrDefault(unit, List.of());
        List<FinanceDocument> all = new ArrayList<>(own);
        List<FinanceDocument> keyProjects = new ArrayList<>();
        for (Part part : parts) {
            if (unit.code().equals(part.unitCode()) && !part.subject().equals(unit)) {
                List<FinanceDocument> ofPart = documents.getOrDefault(part.subject(), List.of());
                all.addAll(ofPart);
                keyProjects.addAll(part.key() ? ofPart : List.of());
            }
        }
        return new UnitBooks(
                unit,
                own,
                List.copyOf(all),
                List.copyOf(keyProjects),
                Part.yearsOf(unit).stream()
                        .skip(1)
                        .flatMap(year -> documents.getOrDefault(year, List.of()).stream())
                        .toList());
    }

    Figures gather(List<WholeFigure> asked) {
        Map<WholeFigure, Figure> known = new EnumMap<>(WholeFigure.class);
        for (WholeFigure kind : asked) {
            List<OfUnit> found =
                    units.stream().flatMap(unit -> ofUnit(kind, unit).stream()).toList();
            if (!found.isEmpty() && found.size() == units.size()) {
                known.put(kind, figure(kind, found));
            }
        }
        return new Figures(known, List.copyOf(missing));
    }

    private Figure figure(WholeFigure kind, List<OfUnit> found) {
        BigDecimal within = kind == WholeFigure.ADJUSTED ? movedAmongUnits() : UnitBooks.NOTHING;
        BigDecimal sum = found.stream().map(OfUnit::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure(kind, sum.subtract(within), found, within);
    }

    private BigDecimal movedAmongUnits() {
        BigDecimal within = Transfers.within(
                units.stream().flatMap(unit -> unit.ends().stream()).toList());
        return units.stream()
                .map(unit -> Transfers.within(unit.ends()))
                .reduce(within, BigDecimal::subtract)
                .add(UnitBooks.NOTHING);
    }

    private Optional<OfUnit> ofUnit(WholeFigure kind, UnitBooks unit) {
        UnitFact.Kind fact = WholeFigures.fact(kind).orElse(null);
        if (kind == WholeFigure.THREE_PUBLIC_LAST_YEAR
                && !unit.lastYear().isEmpty()
                && UnitBooks.areClassed(unit.lastYear())) {
            return byDocuments(kind, unit);
        }
        return fact == null ? ofDocuments(kind, unit) : ofFacts(kind, fact, unit);
    }

    private Optional<OfUnit> ofFacts(WholeFigure kind, UnitFact.Kind asked, UnitBooks unit) {
        Optional<OfUnit> found =
                Objects.requireNonNullElse(books.facts().get(unit.unit()), List.<UnitFact>of()).stream()
                        .filter(fact -> fact.kind() == asked)
                        .findFirst()
                        .map(fact -> new OfUnit(unit.unit().code(), fact.value(), fact));
        return found.isPresent() ? found : lacks(kind, unit, Where.FACTS);
    }

    private Optional<OfUnit> ofDocuments(WholeFigure kind, UnitBooks unit) {
        if (unit.own().isEmpty()) {
            return lacks(null, unit, Where.DOCUMENTS);
        }
        return WholeFigures.needsClasses(kind) && !UnitBooks.areClassed(unit.own())
                ? lacks(null, unit, Where.CLASSES)
                : byDocuments(kind, unit);
    }

    private Optional<OfUnit> byDocuments(WholeFigure kind, UnitBooks unit) {
        return Optional.of(new OfUnit(unit.unit().code(), unit.figure(kind, pace), null));
    }

    private Optional<OfUnit> lacks(@Nullable WholeFigure kind, UnitBooks unit, Where where) {
        missing.add(new Missing(kind, unit.unit().code(), unit.unit().budgetYear(), where));
        return Optional.empty();
    }
}
