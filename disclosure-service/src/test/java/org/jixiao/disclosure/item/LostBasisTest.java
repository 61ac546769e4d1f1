package org.jixiao.disclosure.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Found.FINALISED_ON;
import static org.jixiao.disclosure.item.Found.REOPENED;
import static org.jixiao.disclosure.item.Found.decided;
import static org.jixiao.disclosure.item.Found.finalised;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.Released;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.CorrectionOrdered;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.LoseBasis;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A public use of results whose basis is kept back or looked at again")
class LostBasisTest {

    private static final Matter MATTER = Matter.USE_OF_RESULTS;
    private static final StoredEvent[] HEARD = {
        RULEBOOK,
        HEADQUARTERS,
        GOAL,
        RESULT,
        finalised(1, "台账更新不及时"),
        decided(Basis.KEY_EVALUATION, 1, "2004800.00", null, null)
    };
    private static final PublicContent CONTENT = Found.content(MATTER, HEARD);
    private static final PublicContent WITHOUT =
            new Siblings(Map.of()).visible(CONTENT, due(1, CONTENT, null), Optional.empty());
    private static final LoseBasis LOSE =
            new LoseBasis(PROJECT, MATTER, LegalGround.ART_15, "所依据的事项已撤回", false, "leader-1", FINALISED_ON);
    private static final LoseBasis AT_ONCE =
            new LoseBasis(PROJECT, MATTER, LegalGround.ART_15, "所依据的事项已撤回", true, "leader-1", FINALISED_ON);
    private static final LoseBasis AGAIN =
            new LoseBasis(PROJECT, MATTER, null, "所依据的事项重新打开", false, "leader-1", FINALISED_ON);
    private static final ItemDue BASIS = new ItemDue(
            PROJECT, Matter.KEY_EVALUATION, 1, DisclosureAttribute.ACTIVE, null, CONTENT, FINALISED_ON, null);
    private static final CorrectionOrdered ORDERED =
            new CorrectionOrdered(PROJECT, MATTER, 1, AGAIN.reason(), AGAIN.decidedBy(), FINALISED_ON);

    private static Given<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> published(
            PublicContent content) {
        return given(new DisclosureItemState.Unknown())
                .heard(HEARD)
                .happened(
                        due(1, content, null),
                        new ItemPublished(
                                PROJECT,
                                MATTER,
                                "an-item",
                                1,
                                "754301694D/2021-00001",
                                "办",
                                null,
                                null,
                                content,
                                "hash",
                                FINALISED_ON,
                                FINALISED_ON));
    }

    private static ItemDue due(int version, PublicContent content, @Nullable LocalDate dueOn) {
        return new ItemDue(PROJECT, MATTER, version, DisclosureAttribute.ACTIVE, null, content, FINALISED_ON, dueOn);
    }

    private static ItemWithdrawn withdrawn(Matter matter) {
        return new ItemWithdrawn(
                PROJECT,
                matter,
                "another-item",
                LegalGround.ART_15,
                null,
                true,
                "leader-1",
                FINALISED_ON,
                FINALISED_ON);
    }

    private static ItemWithdrawn goes(@Nullable String note) {
        return new ItemWithdrawn(
                PROJECT,
                MATTER,
                Matters.itemId(PROJECT, MATTER),
                LegalGround.ART_15,
                note,
                note == null,
                "leader-1",
                FINALISED_ON,
                FINALISED_ON.plusMonths(RULEBOOK.rules().disclosure().handling().reexamineMonths()));
    }

    @Test
    @DisplayName("is withdrawn with it in every version where it tells something of that, and as silently")
    void tells() {
        for (Matter basis : List.of(Matter.KEY_EVALUATION, Matter.GOAL)) {
            var lost = published(CONTENT).heard(BASIS, withdrawn(basis));
            lost.when(LOSE).then(goes(LOSE.reason()));
            lost.when(AT_ONCE).then(goes(null));
            lost.happened(ORDERED, due(2, CONTENT, FINALISED_ON)).when(AT_ONCE).then(goes(null));
        }
    }

    @Test
    @DisplayName("goes to correction where that is looked at again")
    void reopened() {
        published(CONTENT).heard(BASIS, REOPENED).when(AGAIN).then(ORDERED, due(2, CONTENT, LocalDate.of(2021, 8, 13)));
        published(CONTENT)
                .heard(BASIS, REOPENED)
                .happened(ORDERED, due(2, CONTENT, FINALISED_ON))
                .when(AGAIN)
                .thenNothingHappens();
    }

    @Test
    @DisplayName("states the result only where that is public, or goes out with the same batch")
    void notYet() {
        ItemDue mine = due(1, CONTENT, null);
        Siblings waits = new Siblings(Map.of()).after(BASIS);
        assertThat(waits.visible(CONTENT, mine, Optional.empty())).isEqualTo(CONTENT);
        BatchReleased without =
                new BatchReleased(YEAR, Occasion.FINAL_ACCOUNTS, null, List.of(), FINALISED_ON, FINALISED_ON);
        assertThat(waits.visible(CONTENT, mine, Optional.of(without))).isEqualTo(WITHOUT);
        BatchReleased with = new BatchReleased(
                YEAR,
                Occasion.FINAL_ACCOUNTS,
                null,
                List.of(new Released(PROJECT, Matter.KEY_EVALUATION, "hash")),
                FINALISED_ON,
                FINALISED_ON);
        assertThat(waits.visible(CONTENT, mine, Optional.of(with))).isEqualTo(CONTENT);
        assertThat(waits.visible(CONTENT, due(1, CONTENT, FINALISED_ON), Optional.of(with)))
                .as("it has a clock of its own, and may go out before")
                .isEqualTo(WITHOUT);
    }

    @Test
    @DisplayName("stays as it is where it tells nothing of that, or is withdrawn already")
    void tellsNothing() {
        published(CONTENT).heard(BASIS).when(LOSE).thenNothingHappens();
        published(WITHOUT)
                .heard(BASIS, withdrawn(Matter.KEY_EVALUATION), withdrawn(Matter.GOAL))
                .when(LOSE)
                .thenNothingHappens();
        published(CONTENT)
                .heard(BASIS, withdrawn(Matter.KEY_EVALUATION))
                .happened(goes(null))
                .when(LOSE)
                .thenNothingHappens();
        given(new DisclosureItemState.Unknown()).heard(HEARD).when(LOSE).thenNothingHappens();
    }
}
