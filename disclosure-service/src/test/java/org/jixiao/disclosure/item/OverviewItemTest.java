package org.jixiao.disclosure.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.number;
import static org.jixiao.disclosure.overview.OverviewExamples.DAY;
import static org.jixiao.disclosure.overview.OverviewExamples.DEPARTMENT;
import static org.jixiao.disclosure.overview.OverviewExamples.PROJECTS;
import static org.jixiao.disclosure.overview.OverviewExamples.drawn;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemLapsed;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.Redaction;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.OverviewLapsed;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.LapseItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.item.Overviews.Version;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The overview of a year on its way to the public")
class OverviewItemTest {

    private static final Matter MATTER = Matter.YEARLY_OVERVIEW;
    private static final StoredEvent[] HEARD = {
        RULEBOOK,
        HEADQUARTERS,
        new BatchReleased(YEAR, Occasion.FINAL_ACCOUNTS, null, List.of(), DAY, DAY),
        drawn(1, PROJECTS)
    };
    private static final PublicContent CONTENT = Found.content(MATTER, HEARD);
    private static final Subject COUNTED = Subject.project(PROJECTS.getFirst().projectCode(), YEAR);
    private static final LocalDate DUE_ON = LocalDate.of(2021, 10, 4);
    private static final ItemDue DUE =
            new ItemDue(DEPARTMENT, MATTER, 1, DisclosureAttribute.ACTIVE, null, CONTENT, DAY, DUE_ON);

    private static Given<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> heard() {
        return given(new DisclosureItemState.Unknown()).heard(HEARD);
    }

    private static PrepareItem prepare(KeptBack known, Redaction... redactions) {
        return new PrepareItem(DEPARTMENT, MATTER, "办", null, null, List.of(redactions), "disclosure-1", known, DAY);
    }

    private static ItemPrepared prepared() {
        return new ItemPrepared(
                DEPARTMENT,
                MATTER,
                1,
                "办",
                null,
                null,
                "disclosure-1",
                CONTENT,
                List.of(),
                Examples.hashOf("办", null, CONTENT));
    }

    @Test
    @DisplayName("is the department's, and has a clock of its own since the batch is out")
    void due() {
        heard().when(new MakeItemDue(DEPARTMENT, MATTER, UNIT, DAY)).then(DUE);
        assertThat(Scope.includes(COUNTED, MATTER, new Scope.Marks(true, true, false), RULEBOOK.rules()))
                .isFalse();
        assertThat(new DisclosureItem().consultedStreams(prepare(KeptBack.nothing())))
                .contains("yearly-overview:budget-year/office/2020");
    }

    @Test
    @DisplayName("states its sums whatever is withheld, for they hold nothing of that")
    void money() {
        Subject other = Subject.project("31000020T000000000999", YEAR);
        KeptBack known = new KeptBack(
                List.of(Examples.withheldOf(other, "某项目", UNIT, List.of(), List.of(number("385000000.00")))),
                List.of());
        assertThat(Remainders.in(MATTER, known, RULEBOOK.rules().disclosure().remainder())
                        .tellByMoneyOf(DEPARTMENT))
                .isTrue();
        assertThat(PublicEdition.money(CONTENT)).isEmpty();
        heard().happened(DUE).when(prepare(known)).then(prepared());
    }

    @Test
    @DisplayName("leaves nothing out: it is drawn anew instead")
    void whole() {
        heard().happened(DUE)
                .when(prepare(KeptBack.nothing(), new Redaction(COUNTED.code(), LegalGround.ART_16)))
                .thenRefusedWith("redaction-of-nothing");
    }

    private static PublishItem publish(KeptBack known) {
        return new PublishItem(DEPARTMENT, MATTER, known, DAY);
    }

    private static final String[] NOT_YET = {"secrecy-not-reviewed", "release-not-approved", "index-number-not-given"};
    private static final LapseItem LAPSE =
            new LapseItem(DEPARTMENT, MATTER, LegalGround.ART_15, "汇总事项有变动。", false, "system", DAY);
    private static final ItemWithdrawn WITHDRAWN = new ItemWithdrawn(
            DEPARTMENT,
            MATTER,
            "department-HZB-2020-yearly-overview",
            LegalGround.ART_15,
            "汇总事项有变动。",
            false,
            "system",
            DAY,
            DAY.plusMonths(RULEBOOK.rules().disclosure().handling().reexamineMonths()));

    private static ItemPublished out() {
        return new ItemPublished(
                DEPARTMENT,
                MATTER,
                "department-HZB-2020-yearly-overview",
                1,
                "754301694D/2021-00001",
                "办",
                null,
                null,
                CONTENT,
                prepared().contentHash(),
                DAY,
                DUE_ON);
    }

    private static ItemDue due(int version) {
        return new ItemDue(DEPARTMENT, MATTER, version, DisclosureAttribute.ACTIVE, null, CONTENT, DAY, DUE_ON);
    }

    @Test
    @DisplayName("goes out only where every version that it counts is the public one")
    void compared() {
        List<Version> shown = Overviews.counted(CONTENT);
        assertThat(shown).hasSize(PROJECTS.size() * 2);
        var prepared = heard().happened(DUE, prepared());
        prepared.when(publish(KeptBack.nothing().beside(shown))).thenRefusedWith(NOT_YET);
        List<Version> corrected = new ArrayList<>(shown);
        corrected.set(0, new Version(COUNTED.code(), Matter.GOAL, 2));
        for (List<Version> another : List.of(corrected, shown.subList(1, shown.size()))) {
            prepared.when(publish(KeptBack.nothing().beside(another)))
                    .thenRefusedWith(
                            "secrecy-not-reviewed", "release-not-approved", "record-changed", "index-number-not-given");
        }
    }

    @Test
    @DisplayName("does not go out once it lapsed")
    void lapsedMeanwhile() {
        heard().heard(new OverviewLapsed(YEAR, DEPARTMENT, LegalGround.ART_15, true, DAY))
                .happened(DUE, prepared())
                .when(publish(KeptBack.nothing().beside(Overviews.counted(CONTENT))))
                .thenRefusedWith(
                        "secrecy-not-reviewed", "release-not-approved", "record-reexamined", "index-number-not-given");
    }

    @Test
    @DisplayName("is public in no version once it lapsed, and due again as the next one")
    void lapses() {
        ItemLapsed second = new ItemLapsed(DEPARTMENT, MATTER, 2, DAY);
        MakeItemDue again = new MakeItemDue(DEPARTMENT, MATTER, UNIT, DAY);
        heard().happened(DUE, prepared(), out()).when(LAPSE).then(WITHDRAWN, second);
        heard().happened(DUE, prepared(), out(), due(2)).when(LAPSE).then(WITHDRAWN, second);
        var lapsed = heard().happened(DUE, prepared(), out(), WITHDRAWN, second);
        lapsed.when(again).then(due(2));
        lapsed.when(LAPSE).thenNothingHappens();
        lapsed.happened(due(2)).when(LAPSE).then(second);
        heard().heard(new OverviewLapsed(YEAR, DEPARTMENT, LegalGround.ART_15, true, DAY))
                .happened(DUE, prepared(), out(), WITHDRAWN, second)
                .when(again)
                .thenRefusedWith("item-not-due");
    }

    @Test
    @DisplayName(
            "is due no longer once it lapsed before its publication, and stays withdrawn where a person withdrew it")
    void neverPublic() {
        ItemLapsed first = new ItemLapsed(DEPARTMENT, MATTER, 1, DAY);
        heard().happened(DUE, prepared()).when(LAPSE).then(first);
        heard().happened(DUE, first)
                .when(new MakeItemDue(DEPARTMENT, MATTER, UNIT, DAY))
                .then(DUE);
        heard().happened(DUE, first).when(prepare(KeptBack.nothing())).thenRefusedWith("item-not-due");
        var withdrawn = heard().happened(DUE, prepared(), out(), WITHDRAWN);
        withdrawn.when(LAPSE).thenNothingHappens();
        withdrawn.when(new MakeItemDue(DEPARTMENT, MATTER, UNIT, DAY)).thenNothingHappens();
    }

    @Test
    @DisplayName("names a project of which something is public in its year, although another year of it is not")
    void listed() {
        Subject nextYear = Subject.project(COUNTED.code(), YEAR + 1);
        KeptBack known = new KeptBack(
                List.of(Examples.withheldOf(
                        nextYear, PROJECTS.getFirst().name(), UNIT, List.of(), List.of(number("385000000.00")))),
                List.of());
        heard().happened(DUE).when(prepare(known)).then(prepared());
        Subject other = Subject.project("31000020T000000000999", YEAR);
        heard().happened(DUE)
                .when(prepare(new KeptBack(
                        List.of(Examples.withheldOf(other, PROJECTS.getFirst().name(), UNIT, List.of(), List.of())),
                        List.of())))
                .thenRefusedWith("withheld-subject-named");
    }
}
