package org.jixiao.contracts.disclosure;

import java.util.List;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;

/** The names under which the events of the disclosure context are stored. */
public final class DisclosureEvents {

    public static final EventRegister REGISTER = EventRegister.of(List.of(
            new EventType("disclosure.item-due", 1, ItemDue.class),
            new EventType("disclosure.item-prepared", 1, ItemPrepared.class),
            new EventType("disclosure.secrecy-reviewed", 1, SecrecyReviewed.class),
            new EventType("disclosure.item-withheld", 1, ItemWithheld.class),
            new EventType("disclosure.item-published", 1, ItemPublished.class)));

    private DisclosureEvents() {}
}
