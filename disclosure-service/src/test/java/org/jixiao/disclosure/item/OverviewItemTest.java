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
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.Redaction;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.platform.aggregate.Refusal;
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

    /** In one matter, while something else of it is public. */
    private static KeptBack withheld(Subject subject) {
        return new KeptBack(
                List.of(new WithheldSubject(
                        subject,
                        "某项目",
                        UNIT,
                        List.of(),
                        List.of(number("385000000.00")),
                        null,
                        false,
                        false,
                        List.of(Matter.GOAL))),
                List.of());
    }

    private static KeptBack corrected(Subject subject) {
        return new KeptBack(List.of(), List.of(), List.of(), List.of(subject));
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

    @Test
    @DisplayName("is neither made nor published once a project that it counts is withheld, withdrawn or void")
    void unsettled() {
        Refusal refusal = Refusal.conflict("overview-counts-what-is-unsettled").with("projects", COUNTED.code());
        heard().happened(DUE).when(prepare(withheld(COUNTED))).thenRefused(refusal);
        heard().happened(DUE).when(prepare(corrected(COUNTED))).thenRefused(refusal);
        for (KeptBack known : List.of(withheld(COUNTED), corrected(COUNTED))) {
            heard().happened(DUE, prepared())
                    .when(new PublishItem(DEPARTMENT, MATTER, known, DAY))
                    .thenRefusedWith(
                            "overview-counts-what-is-unsettled",
                            "secrecy-not-reviewed",
                            "release-not-approved",
                            "index-number-not-given");
        }
    }
}
