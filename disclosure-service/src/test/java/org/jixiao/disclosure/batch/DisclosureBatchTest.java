package org.jixiao.disclosure.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchLeftOut;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.ClockStarted;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.LeftOut;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.Released;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.batch.DisclosureBatchCommand.ReleaseBatch;
import org.jixiao.disclosure.batch.DisclosureBatchCommand.StartClock;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A batch that is published with the budget")
class DisclosureBatchTest {

    private static final LocalDate REPLIED_ON = LocalDate.of(2020, 2, 10);
    private static final LocalDate SUNDAY = LocalDate.of(2020, 3, 1);
    private static final LocalDate RELEASED_ON = LocalDate.of(2020, 2, 27);
    private static final String REPLY = "沪财预〔2020〕8号";

    private static final StartClock START = new StartClock(YEAR, Occasion.BUDGET, null, REPLY, REPLIED_ON);
    private static final ClockStarted STARTED =
            new ClockStarted(YEAR, Occasion.BUDGET, null, REPLY, REPLIED_ON, SUNDAY, LocalDate.of(2020, 2, 28));
    private static final Released ITEM = new Released(PROJECT, Matter.GOAL, "hash");
    private static final LeftOut WITHHELD =
            new LeftOut(Subject.project("31000020T000000000002", YEAR), Matter.GOAL, LegalGround.ART_14);

    private static Given<DisclosureBatchCommand, DisclosureBatchEvent, DisclosureBatchState> batch() {
        return given(DisclosureBatchState.unheard()).heard(RULEBOOK);
    }

    private static ReleaseBatch release(List<Released> items, List<LeftOut> leftOut, List<String> notReady) {
        return new ReleaseBatch(YEAR, Occasion.BUDGET, null, items, leftOut, notReady, List.of(), RELEASED_ON);
    }

    private static BatchReleased released() {
        return new BatchReleased(YEAR, Occasion.BUDGET, null, List.of(ITEM), RELEASED_ON, SUNDAY);
    }

    @Test
    @DisplayName(
            "has twenty calendar days from the reply, across a leap day, and warns for the working day before a Sunday")
    void clock() {
        batch().when(START).then(STARTED);
        batch().happened(STARTED).when(START).thenNothingHappens();
    }

    @Test
    @DisplayName("warns for the last day itself where that is worked on")
    void workingDay() {
        batch().when(new StartClock(YEAR, Occasion.BUDGET, "BJ", REPLY, REPLIED_ON.plusDays(1)))
                .then(new ClockStarted(
                        YEAR,
                        Occasion.BUDGET,
                        "BJ",
                        REPLY,
                        REPLIED_ON.plusDays(1),
                        SUNDAY.plusDays(1),
                        SUNDAY.plusDays(1)));
    }

    @Test
    @DisplayName("goes by the corrected reply, and by the first rulebook where it came before that")
    void corrected() {
        ClockStarted before = new ClockStarted(
                YEAR, Occasion.BUDGET, null, REPLY, REPLIED_ON.minusDays(3), SUNDAY.minusDays(3), SUNDAY.minusDays(3));
        batch().happened(before).when(START).then(STARTED);
        given(DisclosureBatchState.unheard())
                .when(START)
                .thenRefused(Refusal.conflict("rulebook-not-published").with("budgetYear", YEAR));
        LocalDate early = LocalDate.of(2019, 12, 31);
        batch().when(new StartClock(YEAR, Occasion.BUDGET, null, REPLY, early))
                .then(new ClockStarted(
                        YEAR,
                        Occasion.BUDGET,
                        null,
                        REPLY,
                        early,
                        LocalDate.of(2020, 1, 20),
                        LocalDate.of(2020, 1, 20)));
    }

    @Test
    @DisplayName("goes out as a whole, and what is left out is listed with its ground")
    void goesOut() {
        batch().happened(STARTED)
                .when(release(List.of(ITEM), List.of(), List.of()))
                .then(released());
        batch().happened(STARTED)
                .when(release(List.of(ITEM), List.of(WITHHELD), List.of()))
                .then(released(), new BatchLeftOut(YEAR, Occasion.BUDGET, null, List.of(WITHHELD)));
        batch().happened(STARTED)
                .when(release(List.of(), List.of(WITHHELD), List.of()))
                .then(
                        new BatchReleased(YEAR, Occasion.BUDGET, null, List.of(), RELEASED_ON, SUNDAY),
                        new BatchLeftOut(YEAR, Occasion.BUDGET, null, List.of(WITHHELD)));
        batch().happened(STARTED, released())
                .when(release(List.of(), List.of(), List.of("project/x goal")))
                .thenNothingHappens();
    }

    @Test
    @DisplayName("waits for the reply and for every item, and every reason is named")
    void waits() {
        batch().when(release(List.of(ITEM), List.of(), List.of("unit/BJ/2020 goal")))
                .thenRefusedWith("reply-not-received", "batch-not-ready");
        batch().happened(STARTED)
                .when(release(List.of(ITEM), List.of(), List.of("unit/BJ/2020 goal", "unit/GZ/2020 goal")))
                .thenRefused(Refusal.conflict("batch-not-ready").with("items", "unit/BJ/2020 goal, unit/GZ/2020 goal"));
        batch().happened(STARTED).when(release(List.of(), List.of(), List.of())).thenRefusedWith("batch-empty");
    }

    @Test
    @DisplayName("is refused as a whole where the rules speak against the publication of one of its items")
    void objections() {
        Refusal leak = Refusal.conflict("text-names-withheld").at("project/x goal");
        ReleaseBatch release = new ReleaseBatch(
                YEAR, Occasion.BUDGET, null, List.of(ITEM), List.of(), List.of(), List.of(leak), RELEASED_ON);
        batch().happened(STARTED).when(release).thenRefused(leak);
        batch().when(release).thenRefusedWith("reply-not-received", "text-names-withheld");
        assertThat(release.wish()).isEqualTo(release(List.of(ITEM), List.of(), List.of()));
    }

    @Test
    @DisplayName("is one of its own for each unit")
    void perUnit() {
        batch().happened(STARTED)
                .when(new ReleaseBatch(
                        YEAR, Occasion.BUDGET, "BJ", List.of(ITEM), List.of(), List.of(), List.of(), RELEASED_ON))
                .thenRefusedWith("reply-not-received");
    }
}
