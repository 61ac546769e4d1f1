package org.jixiao.disclosure.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.record.Grades;

/**
 * Sums of published projects and of nothing else (已公开项目合计). The money of units and departments as a whole is never
 * beside them: what would be left over is not public.
 *
 * @param money per unit
 * @param grades the rulebook's usual ones first
 * @param goals indicators per unit
 */
public record Totals(Money money, List<Grade> grades, Goals goals) {

    public record Money(List<OfUnit> units, OfUnit sum) {}

    /**
     * Amounts in 元.
     *
     * @param projects of which a goal with its budget is published
     * @param evaluated of which a result with its money is published
     * @param available 全年预算数 of these
     * @param executed 全年执行数 of these
     */
    public record OfUnit(
            String name, int projects, BigDecimal budget, int evaluated, BigDecimal available, BigDecimal executed) {

        static OfUnit nothing(String name) {
            return new OfUnit(name, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO, BigDecimal.ZERO);
        }

        OfUnit and(OfUnit other) {
            return new OfUnit(
                    name,
                    projects + other.projects,
                    budget.add(other.budget),
                    evaluated + other.evaluated,
                    available.add(other.available),
                    executed.add(other.executed));
        }

        static OfUnit of(PublishedItem item) {
            Figures figures = item.figures();
            OfUnit nothing = nothing(item.unitName());
            return switch (item.matter()) {
                case GOAL ->
                    figures.budget() == null
                            ? nothing
                            : new OfUnit(item.unitName(), 1, figures.budget(), 0, BigDecimal.ZERO, BigDecimal.ZERO);
                case SELF_EVALUATION ->
                    figures.budget() == null || figures.executed() == null
                            ? nothing
                            : new OfUnit(item.unitName(), 0, BigDecimal.ZERO, 1, figures.budget(), figures.executed());
                case KEY_EVALUATION, USE_OF_RESULTS, RECTIFICATION, YEARLY_OVERVIEW -> nothing;
            };
        }
    }

    public record Grade(String name, int projects) {}

    public record Goals(List<Reached> units, Reached sum) {}

    public record Reached(String name, int reached, int missed) {

        Reached and(Reached other) {
            return new Reached(name, reached + other.reached, missed + other.missed);
        }
    }

    /** @param items the latest versions only, or projects would count twice */
    static Totals of(List<PublishedItem> items) {
        List<PublishedItem> projects = items.stream()
                .filter(item -> item.subject().kind().equals(Subject.PROJECT))
                .toList();
        List<PublishedItem> results = projects.stream()
                .filter(item -> item.matter() == Matter.SELF_EVALUATION)
                .toList();
        return new Totals(money(projects), grades(results), goals(results));
    }

    private static Money money(List<PublishedItem> projects) {
        List<OfUnit> units = perUnit(projects, OfUnit::of).stream()
                .map(all -> all.stream().reduce(OfUnit::and).orElseThrow())
                .filter(unit -> unit.projects() + unit.evaluated() > 0)
                .sorted(Comparator.comparing(OfUnit::budget).reversed())
                .toList();
        return new Money(units, units.stream().reduce(OfUnit.nothing(""), OfUnit::and));
    }

    private static List<Grade> grades(List<PublishedItem> results) {
        Map<String, Integer> counts =
                new TreeMap<>(Comparator.comparingInt(Grades::place).thenComparing(Comparator.naturalOrder()));
        results.forEach(item -> counts.merge(String.valueOf(item.figures().grade()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new Grade(count.getKey(), count.getValue()))
                .toList();
    }

    private static Goals goals(List<PublishedItem> results) {
        List<Reached> units = perUnit(
                        results,
                        item -> new Reached(
                                item.unitName(),
                                item.figures().reached(),
                                item.figures().missed()))
                .stream()
                .map(all -> all.stream().reduce(Reached::and).orElseThrow())
                .filter(unit -> unit.reached() + unit.missed() > 0)
                .toList();
        return new Goals(units, units.stream().reduce(new Reached("", 0, 0), Reached::and));
    }

    private static <T> List<List<T>> perUnit(List<PublishedItem> items, Function<PublishedItem, T> part) {
        Map<String, List<T>> units = new TreeMap<>();
        items.forEach(item ->
                units.computeIfAbsent(item.unitCode(), _ -> new ArrayList<>()).add(part.apply(item)));
        return List.copyOf(units.values());
    }
}
