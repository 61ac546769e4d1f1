package org.jixiao.disclosure.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Row;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.Counted;
import org.jixiao.contracts.goals.Rules.Remainder;
import org.jixiao.disclosure.item.Overviews;
import org.jixiao.disclosure.overview.Breakdown.Amount;
import org.jixiao.disclosure.overview.Breakdown.Group;
import org.jixiao.disclosure.record.AccountOf;
import org.jixiao.disclosure.record.AccountOf.Cells;
import org.jixiao.disclosure.record.Grades;
import org.jspecify.annotations.Nullable;

/** What the public reads of an overview: sums of what is public of projects, each of enough of them, and of which versions. */
final class OverviewAccount {

    /** What is counted. */
    private enum Counting {
        /** 只统计已公开的事项. */
        PUBLIC_ITEMS
    }

    private final List<Counted> projects;
    private final Remainder bounds;

    private OverviewAccount(List<Counted> projects, Remainder bounds) {
        this.projects = projects;
        this.bounds = bounds;
    }

    /** Empty where too few projects are published to be summed up. */
    static Optional<PublicAccount> of(List<Counted> projects, Remainder bounds, LocalDate on) {
        return projects.size() < bounds.fewestSubjects()
                ? Optional.empty()
                : Optional.of(new OverviewAccount(projects, bounds).on(on));
    }

    private PublicAccount on(LocalDate day) {
        Breakdown budgets = byUnit(having(Counted::budget), List.of(Counted::budget));
        Breakdown executions = byUnit(having(Counted::executed), List.of(Counted::available, Counted::executed));
        return new AccountOf()
                .facts(facts(budgets, executions, day))
                .sheet(
                        "budgetsByUnit",
                        rows(
                                budgets,
                                group -> cells("units", group).money("approvedBudget", group.sum(Counted::budget))))
                .sheet(
                        "executionsByUnit",
                        rows(
                                executions,
                                group -> cells("units", group)
                                        .money("availableBudget", group.sum(Counted::available))
                                        .money("executed", group.sum(Counted::executed))))
                .sheet("byGrade", rows(byGrade(), group -> cells("grades", group)))
                .sheet(
                        Overviews.COUNTED,
                        projects.stream().map(OverviewAccount::listed).toList())
                .made();
    }

    private Cells facts(Breakdown budgets, Breakdown executions, LocalDate day) {
        Cells cells = AccountOf.cells().number("projects", projects.size());
        if (budgets.isShown()) {
            cells.money("approvedBudget", budgets.sum(Counted::budget));
        }
        if (executions.isShown()) {
            cells.money("availableBudget", executions.sum(Counted::available))
                    .money("executed", executions.sum(Counted::executed));
        }
        if (isEnough(project -> project.grade() != null)) {
            cells.number("reached", projects.stream().mapToInt(Counted::reached).sum())
                    .number(
                            "missed",
                            projects.stream().mapToInt(Counted::missed).sum());
        }
        if (isEnough(project -> project.ordered() != null)) {
            cells.number("ordered", total(Counted::ordered)).number("putRight", total(Counted::putRight));
        }
        if (isEnough(Counted::applied)) {
            cells.number("applied", projects.stream().filter(Counted::applied).count());
        }
        return cells.date("countedOn", day)
                .word("counting", Counting.PUBLIC_ITEMS)
                .number("fewestProjects", bounds.fewestSubjects())
                .number("largestShare", bounds.largestShare().stripTrailingZeros());
    }

    private int total(Function<Counted, @Nullable Integer> count) {
        return projects.stream()
                .flatMap(project -> Stream.ofNullable(count.apply(project)))
                .mapToInt(Integer::intValue)
                .sum();
    }

    private boolean isEnough(Predicate<Counted> stated) {
        return projects.stream().filter(stated).count() >= bounds.fewestSubjects();
    }

    private List<Counted> having(Amount amount) {
        return projects.stream().filter(project -> amount.of(project) != null).toList();
    }

    private Breakdown byUnit(List<Counted> some, List<Amount> amounts) {
        return Breakdown.of(some, Counted::unitCode, Counted::unitName, bounds, amounts);
    }

    private Breakdown byGrade() {
        List<Counted> graded =
                projects.stream().filter(project -> project.grade() != null).toList();
        Function<Counted, String> grade = project -> String.valueOf(project.grade());
        return Breakdown.of(
                graded, project -> Grades.place(grade.apply(project)) + grade.apply(project), grade, bounds, List.of());
    }

    private static Cells cells(String heading, Group group) {
        return AccountOf.cells()
                .text(heading, group.name())
                .number("projects", group.projects().size());
    }

    private static List<Row> rows(Breakdown breakdown, Function<Group, Cells> cells) {
        return IntStream.range(0, breakdown.groups().size())
                .mapToObj(i -> cells.apply(breakdown.groups().get(i)).row("G" + (i + 1)))
                .toList();
    }

    private static Row listed(Counted project) {
        Cells cells = AccountOf.cells()
                .text("project", project.name())
                .text("unit", project.unitName())
                .text("projectCode", project.projectCode());
        project.items().forEach(item -> cells.number(Overviews.codeOf(item.matter()), item.version()));
        return cells.row(project.projectCode());
    }
}
