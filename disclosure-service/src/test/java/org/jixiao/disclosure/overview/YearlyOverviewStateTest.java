package org.jixiao.disclosure.overview;

import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.overview.OverviewExamples.DAY;
import static org.jixiao.disclosure.overview.OverviewExamples.DEPARTMENT;
import static org.jixiao.disclosure.overview.OverviewExamples.PROJECTS;
import static org.jixiao.disclosure.overview.OverviewExamples.counted;
import static org.jixiao.disclosure.overview.OverviewExamples.drawn;
import static org.jixiao.disclosure.overview.OverviewExamples.first;
import static org.jixiao.platform.test.Given.given;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.Counted;
import org.jixiao.disclosure.item.Found;
import org.jixiao.disclosure.overview.YearlyOverviewCommand.DrawOverview;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The overview of a year")
class YearlyOverviewStateTest {

    private static final BatchReleased RELEASED =
            new BatchReleased(YEAR, Occasion.FINAL_ACCOUNTS, null, List.of(), DAY, DAY);
    private static final ItemPublished PUBLISHED = new ItemPublished(
            DEPARTMENT,
            Matter.YEARLY_OVERVIEW,
            "an-item",
            1,
            "754301694D/2021-00001",
            "办",
            null,
            null,
            Found.content(Matter.YEARLY_OVERVIEW, drawn(1, first(6))),
            "hash",
            DAY,
            DAY);

    private static Given<YearlyOverviewCommand, YearlyOverviewEvent, YearlyOverviewState> released() {
        return given(YearlyOverviewState.unheard()).heard(RULEBOOK, RELEASED);
    }

    private static DrawOverview draw(List<Counted> projects) {
        return new DrawOverview(YEAR, DEPARTMENT, "上海市人民政府合作交流办公室", "HQ", projects, DAY);
    }

    @Test
    @DisplayName("arises once the department's batch of the final accounts is out, of enough projects")
    void arises() {
        given(YearlyOverviewState.unheard())
                .heard(RULEBOOK, new BatchReleased(YEAR, Occasion.FINAL_ACCOUNTS, "BJ", List.of(), DAY, DAY))
                .when(draw(PROJECTS))
                .thenNothingHappens();
        released().when(draw(PROJECTS)).then(drawn(1, PROJECTS));
        released().when(draw(first(2))).thenNothingHappens();
        given(YearlyOverviewState.unheard())
                .heard(RELEASED)
                .when(draw(PROJECTS))
                .thenRefusedWith("rulebook-not-published");
    }

    @Test
    @DisplayName("is drawn anew before its publication whenever something else is published")
    void anew() {
        var drawn = released().happened(drawn(1, first(6)));
        drawn.when(draw(first(6))).thenNothingHappens();
        drawn.when(draw(PROJECTS)).then(drawn(2, PROJECTS));
        drawn.when(draw(first(5))).then(drawn(2, first(5)));
    }

    @Test
    @DisplayName("is drawn anew after its publication where what it counts was corrected or taken back")
    void corrected() {
        var published = released().heard(PUBLISHED).happened(drawn(1, first(6)));
        published.when(draw(PROJECTS)).thenNothingHappens();
        published.when(draw(first(5))).then(drawn(2, first(5)));
        List<Counted> others = new ArrayList<>(first(6));
        others.set(0, counted(1, "HQ", "100.00", "95.00", "优"));
        published.when(draw(others)).then(drawn(2, others));
    }
}
