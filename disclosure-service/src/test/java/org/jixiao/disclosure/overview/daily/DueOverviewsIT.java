package org.jixiao.disclosure.overview.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.ClockStarted;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.disclosure.OnDisclosureService;
import org.jixiao.disclosure.overview.YearlyOverviewCommand.DrawOverview;
import org.jixiao.platform.aggregate.Command;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The overview of a year whose final accounts are out")
class DueOverviewsIT extends OnDisclosureService {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final LocalDate RELEASED = LocalDate.of(2021, 9, 1);
    private static final String DEPARTMENT = "HZB";

    @Autowired
    private DueOverviews overviews;

    @Test
    @DisplayName(
            "is drawn for the unit that publishes with the department, and for the office itself where there is none")
    void unit() {
        goals("rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), RULEBOOK);
        released();
        awaitDrawnFor(DEPARTMENT, DEPARTMENT);

        goals("unit", Subject.unit(UNIT, YEAR), HEADQUARTERS);
        awaitDrawnFor(UNIT, HEADQUARTERS.name());

        assertThat(overviews.dueOn(RELEASED.minusDays(1))).isEmpty();
    }

    private void released() {
        disclosurePart(
                "final-accounts",
                "disclosure-batch",
                new Subject(Subject.BUDGET_YEAR, "office", YEAR),
                new ClockStarted(YEAR, Occasion.FINAL_ACCOUNTS, null, "沪财决〔2021〕5号", RELEASED, RELEASED, RELEASED),
                new BatchReleased(YEAR, Occasion.FINAL_ACCOUNTS, null, List.of(), RELEASED, RELEASED));
    }

    private void awaitDrawnFor(String unit, String name) {
        Command expected =
                new DrawOverview(YEAR, Subject.department(DEPARTMENT, YEAR), name, unit, List.of(), RELEASED);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(overviews.dueOn(RELEASED)).containsExactly(expected));
    }
}
