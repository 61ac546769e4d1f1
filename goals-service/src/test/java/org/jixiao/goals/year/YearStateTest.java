package org.jixiao.goals.year;

import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import org.jixiao.contracts.goals.YearEvent;
import org.jixiao.contracts.goals.YearEvent.YearClosed;
import org.jixiao.goals.Examples;
import org.jixiao.goals.year.YearCommand.CloseYear;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A budget year")
class YearStateTest {

    private static final LocalDate ON = LocalDate.of(2021, 1, 1);
    private static final YearClosed CLOSED = new YearClosed(2020, "沪合作办〔2021〕9号", ON);
    private static final CloseYear CLOSE = new CloseYear(2020, CLOSED.document(), ON);

    private final Given<YearCommand, YearEvent, YearState> open = given(new YearState.Open());

    @Test
    @DisplayName("is closed after its end")
    void isClosed() {
        open.when(CLOSE).then(CLOSED);
        open.heard(Examples.PROPOSED).when(CLOSE).then(CLOSED);
        open.when(new CloseYear(2020, CLOSED.document(), ON.minusDays(1)))
                .thenRefused(Refusal.conflict("year-not-over"));
    }

    @Test
    @DisplayName("is closed once")
    void isClosedOnce() {
        open.happened(CLOSED).when(CLOSE).thenNothingHappens();
        open.happened(CLOSED)
                .when(new CloseYear(2020, "沪合作办〔2021〕10号", ON))
                .thenRefused(Refusal.conflict("year-already-closed"));
    }
}
