package org.jixiao.disclosure.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.overview.OverviewExamples.DAY;
import static org.jixiao.disclosure.overview.OverviewExamples.DEPARTMENT;
import static org.jixiao.disclosure.overview.OverviewExamples.PROJECTS;
import static org.jixiao.disclosure.overview.OverviewExamples.code;
import static org.jixiao.disclosure.overview.OverviewExamples.drawn;
import static org.jixiao.disclosure.overview.OverviewExamples.first;
import static org.jixiao.disclosure.overview.OverviewExamples.in;
import static org.jixiao.platform.test.Given.given;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.Counted;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.OverviewLapsed;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.Found;
import org.jixiao.disclosure.overview.YearlyOverviewCommand.DrawOverview;
import org.jixiao.disclosure.overview.YearlyOverviewCommand.LoseCounted;
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

    private static final ItemDue DUE = new ItemDue(
            DEPARTMENT, Matter.YEARLY_OVERVIEW, 2, DisclosureAttribute.ACTIVE, null, PUBLISHED.content(), DAY, DAY);
    private static final ItemWithdrawn WITHDRAWN = new ItemWithdrawn(
            DEPARTMENT, Matter.YEARLY_OVERVIEW, "an-item", LegalGround.ART_15, null, true, "leader-1", DAY, DAY);

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

    private static final LoseCounted LOST =
            new LoseCounted(YEAR, code(1), Matter.SELF_EVALUATION, LegalGround.ART_15, true, DAY);

    private static OverviewLapsed lapsed(LegalGround ground) {
        return new OverviewLapsed(YEAR, DEPARTMENT, ground, true, DAY);
    }

    private static List<Counted> other(int version) {
        List<Counted> others = new ArrayList<>(first(6));
        others.set(0, in(others.getFirst(), version));
        return others;
    }

    private static Given<YearlyOverviewCommand, YearlyOverviewEvent, YearlyOverviewState> published() {
        return released().heard(PUBLISHED).happened(drawn(1, first(6)));
    }

    @Test
    @DisplayName(
            "is drawn anew before its publication where what it counts was corrected, and not for what is published"
                    + " beside")
    void anew() {
        var drawn = released().happened(drawn(1, first(6)));
        drawn.when(draw(first(6))).thenNothingHappens();
        drawn.when(draw(PROJECTS)).thenNothingHappens();
        drawn.when(draw(other(2))).then(drawn(2, other(2)));
    }

    @Test
    @DisplayName("is drawn anew once it is public, where what it counts was corrected, or further items became public")
    void corrected() {
        published().when(draw(first(6))).thenNothingHappens();
        published().when(draw(PROJECTS)).then(drawn(2, PROJECTS));
        published().when(draw(other(2))).then(drawn(2, other(2)));
        published().heard(DUE).when(draw(PROJECTS)).thenNothingHappens();
        published().heard(WITHDRAWN).when(draw(PROJECTS)).thenNothingHappens();
    }

    @Test
    @DisplayName("lapses once something that it counts is public no longer, and is drawn anew without it")
    void lapses() {
        published().when(LOST).then(lapsed(LegalGround.ART_15));
        published()
                .when(new LoseCounted(YEAR, code(6), null, LegalGround.ART_14, true, DAY))
                .then(lapsed(LegalGround.ART_14));
        published()
                .when(new LoseCounted(YEAR, code(1), Matter.RECTIFICATION, LegalGround.ART_15, true, DAY))
                .thenNothingHappens();
        published()
                .when(new LoseCounted(YEAR, code(7), null, LegalGround.ART_15, true, DAY))
                .thenNothingHappens();
        var lapsed = published().happened(lapsed(LegalGround.ART_15));
        lapsed.when(LOST).thenNothingHappens();
        lapsed.when(draw(other(0))).then(drawn(2, other(0)));
        released().when(LOST).thenNothingHappens();
    }

    @Test
    @DisplayName("lapses with the next drawing where nobody told it before, also where too few are left")
    void lapsesLate() {
        published().when(draw(other(0))).then(lapsed(LegalGround.ART_16), drawn(2, other(0)));
        var few = released().happened(drawn(1, first(3)));
        few.when(draw(first(2))).then(lapsed(LegalGround.ART_16));
        few.happened(lapsed(LegalGround.ART_16)).when(draw(first(2))).thenNothingHappens();
        few.happened(lapsed(LegalGround.ART_16)).when(draw(first(3))).then(drawn(2, first(3)));
    }

    @Test
    @DisplayName("is asked for once a day, whatever was published between two runs")
    void onceADay() {
        assertThat(draw(PROJECTS).wish()).isEqualTo(draw(first(2)).wish());
    }
}
