package org.jixiao.contracts.disclosure;

import java.util.List;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchLeftOut;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.ClockStarted;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.CorrectionOrdered;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemOpened;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPosted;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ReleaseApproved;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.DisclosureTermEvent.PublicationOverdue;

/** The names under which the events of the disclosure context are stored. */
public final class DisclosureEvents {

    public static final EventRegister REGISTER = EventRegister.of(List.of(
            new EventType("disclosure.item-due", 1, ItemDue.class),
            new EventType("disclosure.item-opened", 1, ItemOpened.class),
            new EventType("disclosure.item-prepared", 1, ItemPrepared.class),
            new EventType("disclosure.secrecy-reviewed", 1, SecrecyReviewed.class),
            new EventType("disclosure.release-approved", 1, ReleaseApproved.class),
            new EventType("disclosure.correction-ordered", 1, CorrectionOrdered.class),
            new EventType("disclosure.item-posted", 1, ItemPosted.class),
            new EventType("disclosure.item-withdrawn", 1, ItemWithdrawn.class),
            new EventType("disclosure.item-withheld", 1, ItemWithheld.class),
            new EventType("disclosure.item-published", 1, ItemPublished.class),
            new EventType("disclosure.clock-started", 1, ClockStarted.class),
            new EventType("disclosure.batch-released", 1, BatchReleased.class),
            new EventType("disclosure.batch-left-out", 1, BatchLeftOut.class),
            new EventType("disclosure.publication-overdue", 1, PublicationOverdue.class)));

    private DisclosureEvents() {}
}
