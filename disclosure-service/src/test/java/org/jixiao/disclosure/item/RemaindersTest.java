package org.jixiao.disclosure.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.Rules.Remainder;
import org.jixiao.disclosure.item.KeptBack.Sum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules M: no withheld figure can be had by subtraction. */
@DisplayName("The money of a whole")
class RemaindersTest {

    private static final Remainder BOUNDS = new Remainder(3, number("80"));
    private static final Subject DEPARTMENT = Subject.department("HZB", YEAR);
    private static final Subject BEIJING = Subject.unit("BJ", YEAR);
    private static final Subject SHENZHEN = Subject.unit("SZ", YEAR);
    private static final Subject POLICY = Subject.policy("ZC-2020-001", YEAR);
    private static final Subject ANOTHER_POLICY = Subject.policy("ZC-2020-002", YEAR);

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
        assertThat(in(withheld("HQ", amounts)).tellByMoneyOf(DEPARTMENT)).isEqualTo(told);
    }

    @Test
    @DisplayName("tells it of the unit and of the policy that hold it, of the same year, and of no other subject")
    void within() {
        List<WithheldSubject> one = List.of(Examples.withheldOf(
                Subject.project("31000020T000000000002", YEAR),
                null,
                "BJ",
                List.of(POLICY.code()),
                List.of(number("5"))));

        assertThat(Stream.of(
                                DEPARTMENT,
                                BEIJING,
                                POLICY,
                                SHENZHEN,
                                ANOTHER_POLICY,
                                Subject.department("HZB", YEAR + 1),
                                Subject.project("31000020T000000000001", YEAR))
                        .map(whole -> in(one).tellByMoneyOf(whole)))
                .containsExactly(true, true, true, false, false, false, false);
    }

    @Test
    @DisplayName("is told in each matter by what is withheld in that one")
    void perMatter() {
        KeptBack one = new KeptBack(
                List.of(new WithheldSubject(
                        Subject.project("31000020T000000000002", YEAR),
                        null,
                        "BJ",
                        List.of(),
                        List.of(number("5")),
                        null,
                        false,
                        false,
                        List.of(Matter.GOAL))),
                List.of());

        assertThat(Remainders.in(Matter.GOAL, one, BOUNDS).tellByMoneyOf(DEPARTMENT))
                .isTrue();
        assertThat(Remainders.in(Matter.SELF_EVALUATION, one, BOUNDS).tellByMoneyOf(DEPARTMENT))
                .isFalse();
    }

    @Test
    @DisplayName("tells that of a unit that is withheld as a whole, and what is withheld within that one hides it not")
    void withheldUnit() {
        WithheldSubject unit = Examples.withheldOf(BEIJING, "驻京办", "BJ", List.of(), List.of(number("9")));

        assertThat(in(List.of(unit)).tellByMoneyOf(DEPARTMENT)).isTrue();
        assertThat(in(List.of(unit)).tellByMoneyOf(BEIJING)).isFalse();
        assertThat(in(and(List.of(unit), withheld("BJ", "3 3 3"))).tellByMoneyOf(DEPARTMENT))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    @DisplayName("is told in whatever matter that states money, and what was withheld later is told by what is public")
    void inEachMatter(Matter matter) {
        List<WithheldSubject> two = withheld("BJ", "1 1");
        KeptBack known = new KeptBack(two, List.of(new Sum(DEPARTMENT, matter, true), new Sum(BEIJING, matter, true)));
        Remainders sums = Remainders.in(matter, known, BOUNDS);

        assertThat(Remainders.in(matter, new KeptBack(two, List.of()), BOUNDS).tellByMoneyOf(DEPARTMENT))
                .isTrue();
        assertThat(sums.telling()).containsExactly(DEPARTMENT, BEIJING);
        List<WithheldSubject> three = withheld("BJ", "1 1 1");
        assertThat(Remainders.in(matter, new KeptBack(three, known.sums()), BOUNDS)
                        .tellingAfterPublicationOf(three.getFirst().subject()))
                .containsExactly(DEPARTMENT, BEIJING);
    }

    @Nested
    @DisplayName("beside other wholes")
    class BesideOthers {

        private final List<WithheldSubject> several = and(withheld("BJ", "2"), withheld("SZ", "3 3 3"));

        @Test
        @DisplayName("is told by the money of the public ones within it: what they do not hold is left")
        void nested() {
            assertThat(in(several).tellByMoneyOf(DEPARTMENT)).isFalse();
            assertThat(in(several, published(SHENZHEN)).tellByMoneyOf(DEPARTMENT))
                    .isTrue();
            assertThat(in(several, new Sum(SHENZHEN, Matter.SELF_EVALUATION, true))
                            .tellByMoneyOf(DEPARTMENT))
                    .isFalse();
            assertThat(in(withheld("SZ", "3 3 3"), published(SHENZHEN)).tellByMoneyOf(DEPARTMENT))
                    .isFalse();
            assertThat(in(and(several, withheld("HQ", "2 2")), published(SHENZHEN))
                            .tellByMoneyOf(DEPARTMENT))
                    .isFalse();
        }

        @Test
        @DisplayName("tells by its own publication what the whole around it holds besides")
        void around() {
            assertThat(in(several).tellByMoneyOf(SHENZHEN)).isFalse();
            assertThat(in(several, published(DEPARTMENT)).tellByMoneyOf(SHENZHEN))
                    .isTrue();
        }

        @Test
        @DisplayName("gives way to one that is only prepared, as the other one does")
        void prepared() {
            assertThat(in(several, new Sum(DEPARTMENT, Matter.GOAL, false)).tellByMoneyOf(SHENZHEN))
                    .isTrue();
            assertThat(in(several, new Sum(SHENZHEN, Matter.GOAL, false)).tellByMoneyOf(DEPARTMENT))
                    .isTrue();
        }

        @Test
        @DisplayName("is told by each of two policies that overlap, though together they leave nothing")
        void overlapping() {
            List<WithheldSubject> four = IntStream.range(0, 4)
                    .mapToObj(i -> Examples.withheldOf(
                            Subject.project("31000020T00000000020" + i, YEAR),
                            null,
                            "HQ",
                            Stream.of(i < 3 ? POLICY : null, i > 0 ? ANOTHER_POLICY : null)
                                    .filter(Objects::nonNull)
                                    .map(Subject::code)
                                    .toList(),
                            List.of(number("2"))))
                    .toList();

            assertThat(in(four, published(POLICY), published(ANOTHER_POLICY)).tellByMoneyOf(DEPARTMENT))
                    .isTrue();
        }
    }

    @Nested
    @DisplayName("that is public")
    class IsPublic {

        @Test
        @DisplayName("is listed once something was withheld in it that it tells")
        void telling() {
            assertThat(in(withheld("BJ", "1"), published(DEPARTMENT), published(BEIJING), published(SHENZHEN))
                            .telling())
                    .containsExactly(DEPARTMENT, BEIJING);
            assertThat(in(withheld("BJ", "1 1 1"), published(DEPARTMENT), published(BEIJING))
                            .telling())
                    .isEmpty();
            assertThat(in(withheld("BJ", "1"), new Sum(DEPARTMENT, Matter.GOAL, false))
                            .telling())
                    .isEmpty();
        }

        @Test
        @DisplayName("would tell what else is withheld, once one of its parts goes out")
        void part() {
            List<WithheldSubject> three = withheld("BJ", "1 1 1");
            Subject part = three.getFirst().subject();

            assertThat(in(three, published(DEPARTMENT), published(BEIJING)).tellingAfterPublicationOf(part))
                    .containsExactly(DEPARTMENT, BEIJING);
            assertThat(in(three, new Sum(DEPARTMENT, Matter.GOAL, false)).tellingAfterPublicationOf(part))
                    .isEmpty();
            assertThat(in(three, published(DEPARTMENT))
                            .tellingAfterPublicationOf(Subject.project("31000020T000000000999", YEAR)))
                    .isEmpty();
            assertThat(in(withheld("BJ", "1 1 1 1"), published(DEPARTMENT)).tellingAfterPublicationOf(part))
                    .isEmpty();
            assertThat(in(withheld("BJ", "1"), published(DEPARTMENT)).tellingAfterPublicationOf(part))
                    .as("nothing is left to be told")
                    .isEmpty();
        }

        @Test
        @DisplayName("would tell what a unit holds that was withheld as a whole, once that unit goes out")
        void unit() {
            List<WithheldSubject> unit = List.of(
                    Examples.withheldOf(SHENZHEN, "驻深办", "SZ", List.of(), List.of(number("1"))),
                    Examples.withheldOf(BEIJING, "驻京办", "BJ", List.of(), List.of(number("1"))),
                    Examples.withheldOf(Subject.unit("GZ", YEAR), "驻广办", "GZ", List.of(), List.of(number("1"))));

            assertThat(in(and(unit, withheld("BJ", "2")), published(DEPARTMENT)).tellingAfterPublicationOf(SHENZHEN))
                    .containsExactly(DEPARTMENT);
        }
    }

    private static Remainders in(List<WithheldSubject> withheld, Sum... sums) {
        return Remainders.in(Matter.GOAL, new KeptBack(withheld, List.of(sums)), BOUNDS);
    }

    private static Sum published(Subject whole) {
        return new Sum(whole, Matter.GOAL, true);
    }

    private static List<WithheldSubject> and(List<WithheldSubject> some, List<WithheldSubject> others) {
        List<WithheldSubject> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static List<WithheldSubject> withheld(String unit, @Nullable String amounts) {
        List<String> each = amounts == null ? List.of() : List.of(amounts.split(" "));
        return IntStream.range(0, each.size())
                .mapToObj(i -> Examples.withheldOf(
                        Subject.project("31000020T-" + unit + "-00000000" + i, YEAR),
                        null,
                        unit,
                        List.of(),
                        each.get(i).equals("unknown") ? List.of() : List.of(number(each.get(i)))))
                .toList();
    }
}
