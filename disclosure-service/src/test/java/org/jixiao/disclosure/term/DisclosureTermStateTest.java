package org.jixiao.disclosure.term;

import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RESTRICTED;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemOpened;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.DisclosureTermEvent;
import org.jixiao.contracts.disclosure.DisclosureTermEvent.PublicationOverdue;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.disclosure.term.DisclosureTermCommand.NoteOverdue;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The lawful day of a publication")
class DisclosureTermStateTest {

    private static final LocalDate DUE = LocalDate.of(2020, 3, 1);
    private static final NoteOverdue NOTE = note(Matter.GOAL, 1, DUE.plusDays(1));
    private static final PublicationOverdue OVERDUE =
            new PublicationOverdue(PROJECT, Matter.GOAL, 1, DUE, DUE.plusDays(1));
    private static final ItemWithheld WITHHELD = new ItemWithheld(
            PROJECT,
            Matter.GOAL,
            DisclosureAttribute.NOT_PUBLIC,
            true,
            null,
            LegalGround.ART_15,
            "secrecy-1",
            DUE,
            DUE.plusYears(1));
    private static final ItemWithdrawn WITHDRAWN =
            new ItemWithdrawn(PROJECT, Matter.GOAL, "item", LegalGround.ART_15, null, false, "leader-1", DUE, DUE);

    private final Given<DisclosureTermCommand, DisclosureTermEvent, DisclosureTermState> term =
            given(DisclosureTermState.unheard());

    private static NoteOverdue note(Matter matter, int version, LocalDate on) {
        return new NoteOverdue(PROJECT, matter, version, DUE, on);
    }

    private static PublicContent content() {
        return new PublicContent(Matter.GOAL, PROJECT, "项目", UNIT, 1, "", BigDecimal.ZERO, List.of(), null, null);
    }

    private static ItemPublished published(int version) {
        return new ItemPublished(PROJECT, Matter.GOAL, "item", version, "1", "办", null, null, content(), "", DUE, DUE);
    }

    @Test
    @DisplayName("passed once it is over, and not on the day itself")
    void passes() {
        term.when(NOTE).then(OVERDUE);
        term.when(note(Matter.GOAL, 1, DUE)).thenNothingHappens();
    }

    @Test
    @DisplayName("is noted once for each version of each matter")
    void once() {
        var noted = term.happened(OVERDUE);
        noted.when(NOTE).thenNothingHappens();
        noted.when(note(Matter.GOAL, 1, DUE.plusDays(9))).thenNothingHappens();
        noted.when(note(Matter.GOAL, 2, DUE.plusDays(1)))
                .then(new PublicationOverdue(PROJECT, Matter.GOAL, 2, DUE, DUE.plusDays(1)));
        noted.when(note(Matter.SELF_EVALUATION, 1, DUE.plusDays(1)))
                .then(new PublicationOverdue(PROJECT, Matter.SELF_EVALUATION, 1, DUE, DUE.plusDays(1)));
    }

    @Test
    @DisplayName("is kept by what is public, but not by a version before")
    void kept() {
        term.heard(published(1)).when(NOTE).thenNothingHappens();
        term.heard(published(2)).when(NOTE).thenNothingHappens();
        term.heard(published(1))
                .when(note(Matter.GOAL, 2, DUE.plusDays(1)))
                .then(new PublicationOverdue(PROJECT, Matter.GOAL, 2, DUE, DUE.plusDays(1)));
        term.heard(published(1))
                .when(note(Matter.SELF_EVALUATION, 1, DUE.plusDays(1)))
                .then(new PublicationOverdue(PROJECT, Matter.SELF_EVALUATION, 1, DUE, DUE.plusDays(1)));
    }

    @Test
    @DisplayName("is none of what is classified or restricted, until the restriction is lifted")
    void barred() {
        term.heard(RESTRICTED).when(NOTE).thenNothingHappens();
        term.heard(RESTRICTED, new DisclosureRestrictionLifted(CODE, YEAR, "情况变化", "secrecy-1", DUE))
                .when(NOTE)
                .then(OVERDUE);
        term.heard(new ClassifiedProjectRegistered(CODE, YEAR, "涉密项目甲", UNIT, null, "1"))
                .when(NOTE)
                .thenNothingHappens();
    }

    @Test
    @DisplayName("is none of what is withheld or withdrawn, until it is due or opened again")
    void withheld() {
        term.heard(WITHHELD).when(NOTE).thenNothingHappens();
        term.heard(WITHDRAWN).when(NOTE).thenNothingHappens();
        term.heard(WITHHELD)
                .when(note(Matter.SELF_EVALUATION, 1, DUE.plusDays(1)))
                .then(new PublicationOverdue(PROJECT, Matter.SELF_EVALUATION, 1, DUE, DUE.plusDays(1)));
        term.heard(
                        WITHHELD,
                        new ItemDue(
                                PROJECT, Matter.GOAL, 1, DisclosureAttribute.ACTIVE, null, content(), APPROVED_ON, DUE))
                .when(NOTE)
                .then(OVERDUE);
        term.heard(WITHDRAWN, new ItemOpened(PROJECT, Matter.GOAL, "可以公开", "leader-1", DUE, DUE))
                .when(NOTE)
                .then(OVERDUE);
    }
}
