package org.jixiao.disclosure.indexnumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.IndexNumberEvent;
import org.jixiao.contracts.disclosure.IndexNumberEvent.IndexNumbersGiven;
import org.jixiao.contracts.disclosure.IndexNumberEvent.IndexNumbersGivenBack;
import org.jixiao.contracts.disclosure.IndexNumberEvent.Numbered;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.GiveIndexNumbers;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.TakeIndexNumbersBack;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.Wanted;
import org.jixiao.disclosure.item.Examples;
import org.jixiao.disclosure.record.PublicVersion;
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

    private static final Wanted OTHER = new Wanted(Subject.project("31000020T000000000099", YEAR), Matter.GOAL);
    private static final String DEPARTMENT = "754301694D";
    private static final ItemPublished PUBLISHED = new ItemPublished(
            PROJECT,
            Matter.GOAL,
            "item",
            1,
            "754301694D/2019-00001",
            "办",
            null,
            null,
            PublicVersion.of(Examples.GOAL),
            "",
            NEXT_YEAR,
            NEXT_YEAR);

    private final Given<IndexNumberCommand, IndexNumberEvent, IndexNumbersState> numbers =
            given(IndexNumbersState.unheard()).heard(RULEBOOK);

    private static GiveIndexNumbers give(@Nullable String unit, LocalDate on, Wanted... items) {
        return new GiveIndexNumbers(List.of(items), unit, on);
    }

    private static GiveIndexNumbers give(Wanted... items) {
        return give(null, NEXT_YEAR, items);
    }

    private static TakeIndexNumbersBack takeBack(Wanted... items) {
        return new TakeIndexNumbersBack(2021, List.of(items));
    }

    private static IndexNumbersGiven gave(int year, String series, Wanted item, int serial) {
        return new IndexNumbersGiven(year, series, List.of(numbered(year, series, item, serial)));
    }

    private static Numbered numbered(int year, String series, Wanted item, int serial) {
        return new Numbered(item.subject(), item.matter(), "%s/%d-%05d".formatted(series, year, serial));
    }

    @Test
    @DisplayName("follow one another in the year of publication")
    void followOneAnother() {
        IndexNumbersGiven first = gave(2021, DEPARTMENT, GOAL, 1);
        numbers.when(give(GOAL)).then(first);
        numbers.happened(first).when(give(RESULT)).then(gave(2021, DEPARTMENT, RESULT, 2));
    }

    @Test
    @DisplayName("are given once to an item, whatever the year in which it goes out")
    void onceToAnItem() {
        numbers.happened(gave(2021, DEPARTMENT, GOAL, 1)).when(give(GOAL)).thenNothingHappens();
        IndexNumbersGiven before = gave(2020, DEPARTMENT, GOAL, 7);
        numbers.heard(before).when(give(GOAL)).thenNothingHappens();
        numbers.heard(before, new IndexNumbersGivenBack(2020, DEPARTMENT, before.numbers()))
                .when(give(GOAL))
                .then(gave(2021, DEPARTMENT, GOAL, 1));
        numbers.heard(PUBLISHED).when(give(GOAL)).thenNothingHappens();
        numbers.heard(PUBLISHED).when(give(RESULT)).then(gave(2021, DEPARTMENT, RESULT, 1));
    }

    @Test
    @DisplayName("leave no gap: what did not go out gives its number back, and the next item of the series gets it")
    void noGap() {
        var two = numbers.happened(gave(2021, DEPARTMENT, GOAL, 1), gave(2021, DEPARTMENT, RESULT, 2));
        TakeIndexNumbersBack back = takeBack(GOAL);
        IndexNumbersGivenBack free =
                new IndexNumbersGivenBack(2021, DEPARTMENT, List.of(numbered(2021, DEPARTMENT, GOAL, 1)));
        two.when(back).then(free);
        two.happened(free).when(back).thenNothingHappens();
        two.happened(free).when(give(OTHER)).then(gave(2021, DEPARTMENT, OTHER, 1));
        two.happened(free).when(give("BJ", NEXT_YEAR, OTHER)).then(gave(2021, "400008886J", OTHER, 1));
        var reused = two.happened(free, gave(2021, DEPARTMENT, OTHER, 1));
        reused.when(give(GOAL)).then(gave(2021, DEPARTMENT, GOAL, 3));
        two.heard(PUBLISHED).when(back).thenNothingHappens();
        numbers.when(back).thenNothingHappens();
    }

    @Test
    @DisplayName("of several items are taken back at once, each to its series, and from none that has none")
    void severalBack() {
        numbers.happened(
                        gave(2021, DEPARTMENT, GOAL, 1),
                        gave(2021, "400008886J", RESULT, 1),
                        gave(2021, DEPARTMENT, OTHER, 2))
                .when(takeBack(GOAL, RESULT, new Wanted(OTHER.subject(), Matter.SELF_EVALUATION)))
                .then(
                        new IndexNumbersGivenBack(2021, "400008886J", List.of(numbered(2021, "400008886J", RESULT, 1))),
                        new IndexNumbersGivenBack(2021, DEPARTMENT, List.of(numbered(2021, DEPARTMENT, GOAL, 1))));
    }

    @Test
    @DisplayName("are a unit's own series where the rulebook has one, else the department's")
    void ofAUnit() {
        var numbered = numbers.happened(gave(2021, DEPARTMENT, GOAL, 1));
        numbered.when(give("BJ", NEXT_YEAR, RESULT)).then(gave(2021, "400008886J", RESULT, 1));
        numbered.when(give("GZ", NEXT_YEAR, RESULT)).then(gave(2021, DEPARTMENT, RESULT, 2));
    }

    @Test
    @DisplayName("end with the last of five digits")
    void end() {
        List<Numbered> all = IntStream.range(0, 99_998)
                .mapToObj(n -> new Numbered(Subject.project("P" + n, YEAR), Matter.GOAL, DEPARTMENT + "/2021-" + n))
                .toList();
        var nearlyFull = numbers.happened(new IndexNumbersGiven(2021, DEPARTMENT, all));
        IndexNumbersGiven last = gave(2021, DEPARTMENT, GOAL, 99_999);
        nearlyFull.when(give(GOAL)).then(last);
        nearlyFull
                .happened(last)
                .when(give(RESULT))
                .thenRefused(Refusal.conflict("index-series-exhausted")
                        .with("series", DEPARTMENT)
                        .with("wanted", 1)
                        .with("left", 0));
        nearlyFull
                .happened(last, new IndexNumbersGivenBack(2021, DEPARTMENT, last.numbers()))
                .when(give(RESULT))
                .then(gave(2021, DEPARTMENT, RESULT, 99_999));
    }

    @Test
    @DisplayName("are given to several items at once, in their order, or to none where the series does not suffice")
    void toSeveral() {
        IndexNumbersGiven three = new IndexNumbersGiven(
                2021,
                DEPARTMENT,
                List.of(
                        numbered(2021, DEPARTMENT, GOAL, 1),
                        numbered(2021, DEPARTMENT, RESULT, 3),
                        numbered(2021, DEPARTMENT, OTHER, 4)));
        Wanted before = new Wanted(OTHER.subject(), Matter.SELF_EVALUATION);
        Wanted back = new Wanted(OTHER.subject(), Matter.KEY_EVALUATION);
        var two = numbers.happened(
                gave(2021, DEPARTMENT, back, 1),
                gave(2021, DEPARTMENT, before, 2),
                new IndexNumbersGivenBack(2021, DEPARTMENT, List.of(numbered(2021, DEPARTMENT, back, 1))));
        two.when(give(GOAL, before, RESULT, OTHER)).then(three);

        List<Numbered> all = IntStream.range(0, 99_997)
                .mapToObj(n -> new Numbered(Subject.project("P" + n, YEAR), Matter.GOAL, DEPARTMENT + "/2021-" + n))
                .toList();
        var twoLeft = numbers.happened(new IndexNumbersGiven(2021, DEPARTMENT, all));
        twoLeft.when(give(GOAL, RESULT))
                .then(new IndexNumbersGiven(
                        2021,
                        DEPARTMENT,
                        List.of(numbered(2021, DEPARTMENT, GOAL, 99_998), numbered(2021, DEPARTMENT, RESULT, 99_999))));
        twoLeft.when(give(GOAL, RESULT, OTHER))
                .thenRefused(Refusal.conflict("index-series-exhausted")
                        .with("series", DEPARTMENT)
                        .with("wanted", 3)
                        .with("left", 2));
        assertThat(give(GOAL, RESULT).alsoLocks()).containsExactly(PROJECT);
    }

    @Test
    @DisplayName(
            "are neither given nor taken back while anything is decided on the item, which would go out under them")
    void lockTheItem() {
        assertThat(give(GOAL).alsoLocks()).containsExactly(PROJECT);
        assertThat(takeBack(GOAL).alsoLocks()).containsExactly(PROJECT);
    }

    @Test
    @DisplayName("are given by the rulebook of the items' year only")
    void rulebook() {
        given(IndexNumbersState.unheard())
                .when(give(GOAL))
                .thenRefused(Refusal.conflict("rulebook-not-published").with("budgetYear", YEAR));
    }

    @Test
    @DisplayName(
            "stand in one stream for each year of publication, and go by the item and the numbers of the year before")
    void streams() {
        assertThat(give(GOAL).subject()).isEqualTo(new Subject(Subject.BUDGET_YEAR, "office", 2021));
        assertThat(new IndexNumbers().consultedStreams(give(GOAL)))
                .containsExactly(
                        "disclosure-item:" + PROJECT + ":goal",
                        "index-numbers:budget-year/office/2020",
                        "rulebook:rulebook/office/2020");
        assertThat(takeBack(GOAL).subject()).isEqualTo(new Subject(Subject.BUDGET_YEAR, "office", 2021));
        assertThat(new IndexNumbers().consultedStreams(takeBack(GOAL)))
                .containsExactly("disclosure-item:" + PROJECT + ":goal");
    }
}
