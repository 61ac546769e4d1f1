package org.jixiao.disclosure.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.disclosure.portal.BarChart.Value;
import org.jixiao.disclosure.portal.Totals.Grade;
import org.jixiao.disclosure.portal.Totals.OfUnit;
import org.jixiao.disclosure.portal.Totals.Reached;

/** Shows totals in words, bars and tables. What there is nothing of is left out. */
final class Charts {

    private Charts() {}

    static List<Charted> of(Totals totals, Words words) {
        return Stream.of(
                        budgets(totals.money(), words),
                        spending(totals.money(), words),
                        grades(totals.grades(), words),
                        goals(totals.goals(), words))
                .filter(charted -> !charted.rows().isEmpty())
                .toList();
    }

    private static Charted budgets(Totals.Money money, Words words) {
        List<OfUnit> units =
                money.units().stream().filter(unit -> unit.projects() > 0).toList();
        return new Charted(
                "budgets",
                words.say("chart.budgets"),
                words.say("chart.budgets.note"),
                BarChart.of(units.stream()
                        .map(unit -> new Value(unit.name(), unit.budget(), words.money(unit.budget()), false))
                        .toList()),
                List.of(words.say("fact.unit"), words.say("column.projects"), words.say("column.budget")),
                units.stream().map(unit -> budget(unit.name(), unit)).toList(),
                budget(words.say("sum"), money.sum()));
    }

    private static List<String> budget(String name, OfUnit unit) {
        return List.of(name, Integer.toString(unit.projects()), Words.amount(unit.budget()));
    }

    private static Charted spending(Totals.Money money, Words words) {
        List<OfUnit> units =
                money.units().stream().filter(unit -> unit.evaluated() > 0).toList();
        return new Charted(
                "spending",
                words.say("chart.spending"),
                words.say("chart.spending.note"),
                BarChart.of(units.stream()
                        .flatMap(unit -> Stream.of(
                                new Value(
                                        words.say("chart.available", unit.name()),
                                        unit.available(),
                                        words.money(unit.available()),
                                        false),
                                new Value(
                                        words.say("chart.executed", unit.name()),
                                        unit.executed(),
                                        words.money(unit.executed()),
                                        true)))
                        .toList()),
                List.of(
                        words.say("fact.unit"),
                        words.say("column.projects"),
                        words.say("column.available"),
                        words.say("column.executed"),
                        words.say("column.rate")),
                units.stream().map(unit -> spent(unit.name(), unit)).toList(),
                spent(words.say("sum"), money.sum()));
    }

    private static List<String> spent(String name, OfUnit unit) {
        return List.of(
                name,
                Integer.toString(unit.evaluated()),
                Words.amount(unit.available()),
                Words.amount(unit.executed()),
                share(unit.executed(), unit.available()));
    }

    private static Charted grades(List<Grade> grades, Words words) {
        int all = grades.stream().mapToInt(Grade::projects).sum();
        return new Charted(
                "grades",
                words.say("chart.grades"),
                words.say("chart.grades.note"),
                BarChart.of(grades.stream()
                        .map(grade -> new Value(
                                grade.name(),
                                BigDecimal.valueOf(grade.projects()),
                                words.say("projects", Integer.toString(grade.projects())),
                                false))
                        .toList()),
                List.of(words.say("result.grade"), words.say("column.projects"), words.say("column.share")),
                grades.stream()
                        .map(grade -> counted(grade.name(), grade.projects(), all))
                        .toList(),
                counted(words.say("sum"), all, all));
    }

    private static List<String> counted(String name, int part, int all) {
        return List.of(name, Integer.toString(part), share(BigDecimal.valueOf(part), BigDecimal.valueOf(all)));
    }

    private static Charted goals(Totals.Goals goals, Words words) {
        return new Charted(
                "goals",
                words.say("chart.goals"),
                words.say("chart.goals.note"),
                BarChart.of(List.of(
                        indicators("chart.reached", goals.sum().reached(), false, words),
                        indicators("chart.missed", goals.sum().missed(), true, words))),
                List.of(
                        words.say("fact.unit"),
                        words.say("chart.reached"),
                        words.say("chart.missed"),
                        words.say("column.reached-share")),
                goals.units().stream().map(unit -> reached(unit.name(), unit)).toList(),
                reached(words.say("sum"), goals.sum()));
    }

    private static Value indicators(String key, int count, boolean second, Words words) {
        return new Value(
                words.say(key),
                BigDecimal.valueOf(count),
                words.say("indicators.counted", Integer.toString(count)),
                second);
    }

    private static List<String> reached(String name, Reached unit) {
        return List.of(
                name,
                Integer.toString(unit.reached()),
                Integer.toString(unit.missed()),
                share(BigDecimal.valueOf(unit.reached()), BigDecimal.valueOf((long) unit.reached() + unit.missed())));
    }

    /** In percent; a dash where there is nothing to share. */
    private static String share(BigDecimal part, BigDecimal all) {
        return all.signum() == 0 ? "—" : part.movePointRight(2).divide(all, 2, RoundingMode.HALF_UP) + "%";
    }
}
