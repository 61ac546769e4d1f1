package org.jixiao.disclosure.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.number;
import static org.jixiao.disclosure.overview.OverviewExamples.BOUNDS;
import static org.jixiao.disclosure.overview.OverviewExamples.DAY;
import static org.jixiao.disclosure.overview.OverviewExamples.PROJECTS;
import static org.jixiao.disclosure.overview.OverviewExamples.counted;
import static org.jixiao.disclosure.overview.OverviewExamples.first;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.disclosure.PublicAccount.Kind;
import org.jixiao.contracts.disclosure.PublicAccount.Row;
import org.jixiao.contracts.disclosure.PublicAccount.Sheet;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.Counted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules E and M: sums of published projects, none of too few of them. */
@DisplayName("What the public reads of a year")
class OverviewAccountTest {

    private static PublicAccount account(List<Counted> projects) {
        return OverviewAccount.of(projects, BOUNDS, DAY).orElseThrow();
    }

    private static List<String> row(Row row) {
        return row.cells().stream().map(Fact::value).toList();
    }

    private static List<List<String>> sheet(PublicAccount account, String code) {
        return account.sheets().stream()
                .filter(sheet -> sheet.code().equals(code))
                .flatMap(sheet -> sheet.rows().stream())
                .map(OverviewAccountTest::row)
                .toList();
    }

    @Test
    @DisplayName("sums up the money, what was reached, put right and used, and lists the projects that it counts")
    void sums() {
        PublicAccount account = account(PROJECTS);
        assertThat(account.facts())
                .containsExactly(
                        new Fact("projects", Kind.NUMBER, "7"),
                        new Fact("approvedBudget", Kind.MONEY, "701.27"),
                        new Fact("availableBudget", Kind.MONEY, "701.27"),
                        new Fact("executed", Kind.MONEY, "620.00"),
                        new Fact("reached", Kind.NUMBER, "21"),
                        new Fact("missed", Kind.NUMBER, "7"),
                        new Fact("ordered", Kind.NUMBER, "6"),
                        new Fact("putRight", Kind.NUMBER, "3"),
                        new Fact("applied", Kind.NUMBER, "3"),
                        new Fact("countedOn", Kind.DATE, "2021-09-06"),
                        new Fact("counting", Kind.WORD, "PUBLIC_ITEMS"),
                        new Fact("fewestProjects", Kind.NUMBER, "3"),
                        new Fact("largestShare", Kind.NUMBER, "80"));
        assertThat(sheet(account, "countedProjects"))
                .hasSize(7)
                .contains(List.of("项目7", "SZ办", OverviewExamples.code(7), "1", "1"));
    }

    @Test
    @DisplayName("states no group of too few projects: it becomes one with the next")
    void tooFew() {
        PublicAccount account = account(PROJECTS);
        assertThat(sheet(account, "budgetsByUnit"))
                .containsExactly(List.of("BJ办", "3", "60.56"), List.of("HQ办、SZ办", "4", "640.71"));
        assertThat(sheet(account, "executionsByUnit"))
                .containsExactly(List.of("BJ办", "3", "60.56", "50.00"), List.of("HQ办、SZ办", "4", "640.71", "570.00"));
        assertThat(sheet(account, "byGrade")).containsExactly(List.of("优", "3"), List.of("良、中", "4"));
    }

    @Test
    @DisplayName("joins a grade of too few projects with the one beside it")
    void neighbours() {
        List<Counted> projects = new ArrayList<>();
        for (int number = 1; number <= 9; number++) {
            projects.add(counted(number, "HQ", "100.00", "90.00", number < 4 ? "优" : number < 9 ? "良" : "差"));
        }
        assertThat(sheet(account(projects), "byGrade")).containsExactly(List.of("优", "3"), List.of("良、差", "6"));
    }

    @Test
    @DisplayName("counts what is public of a project, whatever of it is not")
    void ofWhatIsPublic() {
        List<Counted> some = new ArrayList<>(PROJECTS);
        some.set(0, OverviewExamples.in(PROJECTS.getFirst(), 0));
        assertThat(account(some).facts())
                .contains(
                        new Fact("projects", Kind.NUMBER, "7"),
                        new Fact("approvedBudget", Kind.MONEY, "701.27"),
                        new Fact("executed", Kind.MONEY, "530.00"));
    }

    @Test
    @DisplayName("states no group in which one project outweighs the others")
    void dominated() {
        List<Counted> one = new ArrayList<>(first(6));
        one.set(3, counted(4, "BJ", "1000.00", "10.00", "良"));
        assertThat(sheet(account(one), "budgetsByUnit"))
                .as("1000 of 1050 by itself, and 1000 of 1650 together")
                .containsExactly(List.of("BJ办、HQ办", "6", "1650.55"));
        one.set(3, counted(4, "BJ", "100000.00", "10.00", "良"));
        PublicAccount silent = account(one);
        assertThat(sheet(silent, "budgetsByUnit")).isEmpty();
        assertThat(silent.facts())
                .as("the sum of all would tell it")
                .extracting(Fact::code)
                .doesNotContain("approvedBudget", "availableBudget")
                .contains("projects", "reached");
    }

    @Test
    @DisplayName("is nothing while fewer projects are published than may be summed up, and has no figure of fewer")
    void few() {
        assertThat(OverviewAccount.of(first(2), BOUNDS, DAY)).isEmpty();
        List<Counted> three = List.of(
                counted(4, "BJ", "100.00", "90.00", "优"),
                counted(5, "BJ", "100.00", "90.00", "优"),
                counted(6, "BJ", "100.00", null, null));
        assertThat(account(three).facts())
                .extracting(Fact::code)
                .containsExactly(
                        "projects", "approvedBudget", "countedOn", "counting", "fewestProjects", "largestShare");
        assertThat(account(three).sheets()).extracting(Sheet::code).containsExactly("budgetsByUnit", "countedProjects");
    }

    @Test
    @DisplayName("tells by no subtraction of its sums the money of fewer projects than may be summed up")
    void subtraction() {
        for (int count = 3; count <= PROJECTS.size(); count++) {
            List<Counted> some = first(count);
            List<BigDecimal> stated = Stream.concat(
                            Stream.of(BigDecimal.ZERO),
                            Stream.concat(
                                            account(some).facts().stream(),
                                            account(some).sheets().stream()
                                                    .filter(sheet ->
                                                            sheet.code().equals("budgetsByUnit"))
                                                    .flatMap(sheet -> sheet.rows().stream())
                                                    .flatMap(row -> row.cells().stream()))
                                    .filter(fact -> fact.code().equals("approvedBudget"))
                                    .map(fact -> number(fact.value())))
                    .toList();
            assertThat(stated).as("of %s", count).hasSizeGreaterThan(2);
            for (Counted one : some) {
                for (Counted other : some) {
                    BigDecimal secret =
                            one.equals(other) ? amount(one) : amount(one).add(amount(other));
                    assertThat(stated.stream().flatMap(more -> stated.stream().map(more::subtract)))
                            .as("%s and %s of %s", one.name(), other.name(), count)
                            .noneMatch(difference -> difference.compareTo(secret) == 0);
                }
            }
        }
    }

    private static BigDecimal amount(Counted project) {
        return project.budget() == null ? BigDecimal.ZERO : project.budget();
    }
}
