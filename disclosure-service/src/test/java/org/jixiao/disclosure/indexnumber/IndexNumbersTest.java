package org.jixiao.disclosure.indexnumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.NUMBERED;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.IndexNumberEvent;
import org.jixiao.contracts.disclosure.IndexNumberEvent.IndexNumbersGiven;
import org.jixiao.contracts.disclosure.IndexNumberEvent.Numbered;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.GiveIndexNumbers;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.Wanted;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Index numbers")
class IndexNumbersTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2021, 2, 24);
    private static final Wanted GOAL = new Wanted(PROJECT, Matter.GOAL);
    private static final Wanted RESULT = new Wanted(PROJECT, Matter.SELF_EVALUATION);

    private final Given<IndexNumberCommand, IndexNumberEvent, IndexNumbersState> numbers =
            given(IndexNumbersState.unheard()).heard(RULEBOOK);

    private static GiveIndexNumbers give(@Nullable String unit, LocalDate on, Wanted... items) {
        return new GiveIndexNumbers(YEAR, unit, List.of(items), on);
    }

    private static GiveIndexNumbers give(Wanted... items) {
        return give(null, NEXT_YEAR, items);
    }

    @Test
    @DisplayName("follow one another in the year of publication, in the order of the items")
    void followOneAnother() {
        numbers.when(give(GOAL, RESULT))
                .then(new IndexNumbersGiven(
                        2021,
                        "754301694D",
                        List.of(
                                new Numbered(PROJECT, Matter.GOAL, "754301694D/2021-00001"),
                                new Numbered(PROJECT, Matter.SELF_EVALUATION, "754301694D/2021-00002"))));
        numbers.happened(NUMBERED)
                .when(give(null, LocalDate.of(2020, 3, 1), RESULT))
                .then(new IndexNumbersGiven(
                        2020,
                        "754301694D",
                        List.of(new Numbered(PROJECT, Matter.SELF_EVALUATION, "754301694D/2020-00002"))));
    }

    @Test
    @DisplayName("are given once to an item")
    void onceToAnItem() {
        numbers.happened(NUMBERED).when(give(GOAL)).thenNothingHappens();
        numbers.happened(NUMBERED)
                .when(give(GOAL, RESULT, RESULT))
                .then(new IndexNumbersGiven(
                        2021,
                        "754301694D",
                        List.of(new Numbered(PROJECT, Matter.SELF_EVALUATION, "754301694D/2021-00002"))));
        numbers.when(give()).thenNothingHappens();
    }

    @Test
    @DisplayName("are a unit's own series where the rulebook has one, else the department's")
    void ofAUnit() {
        numbers.happened(NUMBERED)
                .when(give("BJ", NEXT_YEAR, RESULT))
                .then(new IndexNumbersGiven(
                        2021,
                        "400008886J",
                        List.of(new Numbered(PROJECT, Matter.SELF_EVALUATION, "400008886J/2021-00001"))));
        numbers.happened(NUMBERED)
                .when(give("GZ", NEXT_YEAR, RESULT))
                .then(new IndexNumbersGiven(
                        2021,
                        "754301694D",
                        List.of(new Numbered(PROJECT, Matter.SELF_EVALUATION, "754301694D/2021-00002"))));
    }

    @Test
    @DisplayName("end with the last of five digits")
    void end() {
        List<Numbered> all = IntStream.range(0, 99_998)
                .mapToObj(n -> new Numbered(Subject.project("P" + n, YEAR), Matter.GOAL, "754301694D/2021-1"))
                .toList();
        var nearlyFull = numbers.happened(new IndexNumbersGiven(2021, "754301694D", all));
        nearlyFull
                .when(give(GOAL))
                .then(new IndexNumbersGiven(
                        2021, "754301694D", List.of(new Numbered(PROJECT, Matter.GOAL, "754301694D/2021-99999"))));
        nearlyFull
                .when(give(GOAL, RESULT))
                .thenRefused(Refusal.conflict("index-series-exhausted").with("series", "754301694D"));
    }

    @Test
    @DisplayName("are given by the rulebook of the items' year only")
    void rulebook() {
        given(IndexNumbersState.unheard())
                .when(give(GOAL))
                .thenRefused(Refusal.conflict("rulebook-not-published").with("budgetYear", YEAR));
    }

    @Test
    @DisplayName("stand in one stream for each year of publication")
    void streams() {
        assertThat(IndexNumbers.streamOf(NEXT_YEAR)).isEqualTo("index-numbers:budget-year/office/2021");
        assertThat(give(GOAL).subject()).isEqualTo(new Subject(Subject.BUDGET_YEAR, "office", 2021));
        assertThat(new IndexNumbers().consultedStreams(give(GOAL))).containsExactly("rulebook:rulebook/office/2020");
    }
}
