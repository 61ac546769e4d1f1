package org.jixiao.disclosure.item;

import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.KEY;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Found.FINALISED_ON;
import static org.jixiao.disclosure.item.Found.ordered;
import static org.jixiao.platform.test.Given.given;

import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemOpened;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.disclosure.OnDisclosureService;
import org.jixiao.disclosure.item.DisclosureItemCommand.ApproveRelease;
import org.jixiao.disclosure.item.DisclosureItemCommand.CorrectItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.DisclosureItemCommand.OpenItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.ReviewSecrecy;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An item of a project on trial (试编)")
class TrialItemTest {

    private static final Matter MATTER = Matter.RECTIFICATION;
    private static final PublicContent CONTENT = Found.content(MATTER, GOAL, ordered(1, "台账更新不及时"));
    private static final OpenItem OPEN = new OpenItem(PROJECT, MATTER, "有人申请", "disclosure-1", FINALISED_ON);
    private static final ItemDue DUE = due(DisclosureAttribute.ON_REQUEST);
    private static final ItemPrepared PREPARED = new ItemPrepared(
            PROJECT,
            MATTER,
            1,
            "办",
            null,
            null,
            "disclosure-1",
            CONTENT,
            List.of(),
            Examples.hashOf("办", null, CONTENT));

    private static Given<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> project(
            Participation participation) {
        return given(new DisclosureItemState.Unknown())
                .heard(
                        RULEBOOK,
                        HEADQUARTERS,
                        OnDisclosureService.proposed(CODE, "项目", participation),
                        KEY,
                        GOAL,
                        ordered(1, "台账更新不及时"));
    }

    private static ItemDue due(DisclosureAttribute attribute) {
        return new ItemDue(PROJECT, MATTER, 1, attribute, null, CONTENT, FINALISED_ON, null);
    }

    @Test
    @DisplayName("is opened by no decision, neither while it waits nor after it was withheld or withdrawn")
    void opened() {
        StoredEvent opened = new ItemOpened(PROJECT, MATTER, "有人申请", "disclosure-1", FINALISED_ON, null);
        ItemWithheld withheld = new ItemWithheld(
                PROJECT,
                MATTER,
                DisclosureAttribute.ON_REQUEST,
                true,
                null,
                LegalGround.ART_16,
                "disclosure-1",
                FINALISED_ON,
                FINALISED_ON);
        ItemWithdrawn withdrawn = new ItemWithdrawn(
                PROJECT, MATTER, "an-item", LegalGround.ART_16, null, true, "leader-1", FINALISED_ON, FINALISED_ON);
        for (DisclosureItemEvent kept : List.of(DUE, withheld)) {
            project(Participation.TRIAL).happened(kept).when(OPEN).thenRefusedWith("project-on-trial");
        }
        project(Participation.TRIAL)
                .happened(DUE, (DisclosureItemEvent) opened, withdrawn)
                .when(OPEN)
                .thenRefusedWith("project-on-trial");
    }

    @Test
    @DisplayName("takes no step towards the public, although it was opened once")
    void onItsWay() {
        var waiting = project(Participation.TRIAL).happened(due(DisclosureAttribute.ACTIVE));
        waiting.when(new PrepareItem(
                        PROJECT, MATTER, "办", null, null, List.of(), "disclosure-1", KeptBack.nothing(), FINALISED_ON))
                .thenRefusedWith("project-on-trial");
        var prepared = waiting.happened(PREPARED);
        prepared.when(new ReviewSecrecy(
                        PROJECT,
                        MATTER,
                        PREPARED.contentHash(),
                        Outcome.MAY_BE_PUBLISHED,
                        null,
                        "secrecy-1",
                        FINALISED_ON))
                .thenRefusedWith("project-on-trial");
        prepared.when(new ApproveRelease(PROJECT, MATTER, PREPARED.contentHash(), "leader-1", FINALISED_ON))
                .thenRefusedWith("project-on-trial");
        prepared.when(new PublishItem(PROJECT, MATTER, KeptBack.nothing(), FINALISED_ON))
                .thenRefusedWith("project-on-trial");
    }

    @Test
    @DisplayName("is taken up all the same, so that it waits in its batch once the trial is over")
    void takenUp() {
        project(Participation.TRIAL)
                .when(new MakeItemDue(PROJECT, MATTER, UNIT, FINALISED_ON))
                .then(DUE);
        project(Participation.FULL)
                .happened(DUE)
                .when(new MakeItemDue(PROJECT, MATTER, null, FINALISED_ON))
                .then(due(DisclosureAttribute.ACTIVE));
        project(Participation.TRIAL)
                .happened(due(DisclosureAttribute.ACTIVE))
                .when(new MakeItemDue(PROJECT, MATTER, null, FINALISED_ON))
                .then(DUE);
    }

    @Test
    @DisplayName("has no next version while the trial lasts, although one was public before")
    void published() {
        ItemDue active = due(DisclosureAttribute.ACTIVE);
        ItemPublished out = new ItemPublished(
                PROJECT,
                MATTER,
                "an-item",
                1,
                "754301694D/2021-00001",
                "办",
                null,
                null,
                CONTENT,
                PREPARED.contentHash(),
                FINALISED_ON,
                FINALISED_ON);
        MakeItemDue again = new MakeItemDue(PROJECT, MATTER, null, FINALISED_ON);
        var adjusted = project(Participation.TRIAL)
                .heard(ordered(2, "另一个问题"))
                .happened((DisclosureItemEvent) active, PREPARED, out);
        adjusted.when(again).thenNothingHappens();
        adjusted.when(new CorrectItem(PROJECT, MATTER, "有误", "disclosure-1", FINALISED_ON))
                .thenRefusedWith("project-on-trial");
    }
}
