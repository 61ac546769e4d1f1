package org.jixiao.disclosure.overview.daily;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.Counted;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.CountedItem;
import org.jixiao.disclosure.portal.Figures;
import org.jixiao.disclosure.portal.PublicItems;
import org.jixiao.disclosure.portal.PublishedItem;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Projects of which something is public, with what it says: each of their items by itself, whatever else of the project is not public, so
 * that nobody can tell from the list of which that is so. The money of wholes and policies is not beside theirs: it holds the same money
 * once more. What is on trial (试编) is none of them.
 */
@Component
class CountedProjects {

    private final JdbcClient views;
    private final PublicItems items;

    CountedProjects(@ReadModel JdbcClient views, PublicItems items) {
        this.views = views;
        this.items = items;
    }

    List<Counted> of(int year) {
        List<String> trials = trials(year);
        return items.ofYear(year).stream()
                .filter(item -> item.subject().kind().equals(Subject.PROJECT)
                        && !trials.contains(item.subject().code()))
                .collect(Collectors.groupingBy(item -> item.subject().code(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(CountedProjects::counted)
                .toList();
    }

    private List<String> trials(int year) {
        return views.sql("select project_code from key_project where trial and budget_year = :year")
                .param("year", year)
                .query((row, _) -> row.getString("project_code"))
                .list();
    }

    /** As it stands in what is published of the department; empty where nothing is. */
    Optional<String> nameOf(Subject department) {
        return items.ofYear(department.budgetYear()).stream()
                .filter(item -> item.subject().equals(department) && item.matter() != Matter.YEARLY_OVERVIEW)
                .max(Comparator.comparingLong(PublishedItem::position))
                .map(PublishedItem::name);
    }

    private static Counted counted(List<PublishedItem> all) {
        PublishedItem latest = all.stream()
                .max(Comparator.comparingLong(PublishedItem::position))
                .orElseThrow();
        Figures goal = figures(all, Matter.GOAL);
        Figures result = figures(all, Matter.SELF_EVALUATION);
        BigDecimal executed = result == null ? null : result.executed();
        return new Counted(
                latest.subject().code(),
                latest.name(),
                latest.unitCode(),
                latest.unitName(),
                all.stream()
                        .map(item -> new CountedItem(item.matter(), item.version()))
                        .sorted(Comparator.comparing(CountedItem::matter))
                        .toList(),
                goal == null ? null : goal.budget(),
                result == null || executed == null ? null : result.budget(),
                executed,
                result == null ? null : result.grade(),
                result == null ? 0 : result.reached(),
                result == null ? 0 : result.missed(),
                number(all, "ordered"),
                number(all, "putRight"),
                of(all, Matter.USE_OF_RESULTS).findFirst().isPresent());
    }

    private static Stream<PublishedItem> of(List<PublishedItem> all, Matter matter) {
        return all.stream().filter(item -> item.matter() == matter);
    }

    private static @Nullable Figures figures(List<PublishedItem> all, Matter matter) {
        return of(all, matter).map(PublishedItem::figures).findFirst().orElse(null);
    }

    private static @Nullable Integer number(List<PublishedItem> all, String code) {
        return of(all, Matter.RECTIFICATION)
                .flatMap(item -> item.facts().stream())
                .filter(fact -> fact.code().equals(code))
                .map(Fact::value)
                .map(Integer::valueOf)
                .findFirst()
                .orElse(null);
    }
}
