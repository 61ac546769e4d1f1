package org.jixiao.disclosure.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.number;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.Rules.Remainder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules M: no withheld figure can be had by subtraction. */
@DisplayName("The money of a whole")
class RemaindersTest {

    private static final Remainder BOUNDS = new Remainder(3, number("80"));
    private static final Subject DEPARTMENT = Subject.department("HZB", YEAR);

    @ParameterizedTest(name = "of what is withheld of {0}: {1}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-             | false",
                "1             | true",
                "1 1           | true",
                "1 1 1         | false",
                "8 1 1         | false",
                "8.01 1 1      | true",
                "1 1 unknown   | true",
            })
    @DisplayName("tells the money of few or of one that outweighs the others")
    void tells(String amounts, boolean told) {
        assertThat(Remainders.tell(DEPARTMENT, Matter.GOAL, withheld(amounts), BOUNDS))
                .isEqualTo(told);
    }

    @Test
    @DisplayName("tells it of the unit and of the policy that hold it, of the same year, and of no other subject")
    void within() {
        List<WithheldSubject> one = List.of(Examples.withheldOf(
                Subject.project("31000020T000000000002", YEAR),
                null,
                "BJ",
                List.of("ZC-2020-001"),
                List.of(number("5"))));

        assertThat(Stream.of(
                                DEPARTMENT,
                                Subject.unit("BJ", YEAR),
                                Subject.policy("ZC-2020-001", YEAR),
                                Subject.unit("SZ", YEAR),
                                Subject.policy("ZC-2020-002", YEAR),
                                Subject.department("HZB", YEAR + 1),
                                Subject.project("31000020T000000000001", YEAR))
                        .map(whole -> Remainders.tell(whole, Matter.GOAL, one, BOUNDS)))
                .containsExactly(true, true, true, false, false, false, false);
    }

    @Test
    @DisplayName("is told in each matter by what is withheld in that one")
    void perMatter() {
        List<WithheldSubject> one = List.of(new WithheldSubject(
                Subject.project("31000020T000000000002", YEAR),
                null,
                "BJ",
                List.of(),
                List.of(number("5")),
                null,
                false,
                List.of(Matter.GOAL)));

        assertThat(Remainders.tell(DEPARTMENT, Matter.GOAL, one, BOUNDS)).isTrue();
        assertThat(Remainders.tell(DEPARTMENT, Matter.SELF_EVALUATION, one, BOUNDS))
                .isFalse();
    }

    @Test
    @DisplayName("is told of a unit that is withheld as a whole as well, and what is withheld within it hides it not")
    void withheldUnit() {
        WithheldSubject unit =
                Examples.withheldOf(Subject.unit("HQ", YEAR), "机关", "HQ", List.of(), List.of(number("9")));

        assertThat(Remainders.tell(DEPARTMENT, Matter.GOAL, List.of(unit), BOUNDS))
                .isTrue();
        assertThat(Remainders.tell(Subject.unit("HQ", YEAR), Matter.GOAL, List.of(unit), BOUNDS))
                .isFalse();
        assertThat(Remainders.tell(
                        DEPARTMENT,
                        Matter.GOAL,
                        Stream.concat(Stream.of(unit), withheld("3 3 3").stream())
                                .toList(),
                        BOUNDS))
                .isTrue();
    }

    private static List<WithheldSubject> withheld(@Nullable String amounts) {
        List<String> each = amounts == null ? List.of() : List.of(amounts.split(" "));
        return IntStream.range(0, each.size())
                .mapToObj(i -> Examples.withheldOf(
                        Subject.project("31000020T00000000000" + i, YEAR),
                        null,
                        "HQ",
                        List.of(),
                        each.get(i).equals("unknown") ? List.of() : List.of(number(each.get(i)))))
                .toList();
    }
}
