package org.jixiao.disclosure.item;

import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.number;
import static org.jixiao.disclosure.item.Found.FINALISED_ON;
import static org.jixiao.disclosure.item.Found.ordered;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Money of its own subject that is named in a prepared text")
class OwnMoneyTest {

    private static final Matter MATTER = Matter.RECTIFICATION;
    private static final PublicContent CONTENT = Found.content(MATTER, GOAL, ordered(1, "预算286.4万元未分解"));
    private static final List<BigDecimal> OWN = List.of(number("2864000.00"));

    private static final Given<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> WAITING = given(
                    new DisclosureItemState.Unknown())
            .heard(RULEBOOK, HEADQUARTERS, GOAL, ordered(1, "预算286.4万元未分解"))
            .happened(
                    new ItemDue(PROJECT, MATTER, 1, DisclosureAttribute.ACTIVE, null, CONTENT, FINALISED_ON, null),
                    new ItemPrepared(PROJECT, MATTER, 1, "办", null, null, "disclosure-1", CONTENT, List.of(), "hash"));

    private static void assertRefused(KeptBack keptBack, String... first) {
        WAITING.when(new PublishItem(PROJECT, MATTER, keptBack, FINALISED_ON))
                .thenRefusedWith(Stream.concat(
                                Stream.of(first),
                                Stream.of("secrecy-not-reviewed", "release-not-approved", "batch-not-released"))
                        .toArray(String[]::new));
    }

    @Test
    @DisplayName("keeps the item back where the subject was withheld in another matter since")
    void withheldSince() {
        WithheldSubject withheld = Examples.withheldOf(PROJECT, GOAL.name(), UNIT, List.of(), OWN);
        assertRefused(new KeptBack(List.of(), List.of(), OWN));
        assertRefused(new KeptBack(List.of(withheld), List.of(), OWN), "money-of-whole-named");
    }
}
