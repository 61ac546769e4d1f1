package org.jixiao.disclosure.item;

import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.CorrectionOrdered;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemLapsed;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemOpened;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPosted;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemReexamined;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ReleaseApproved;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.disclosure.IndexNumberEvent.Numbered;
import org.jixiao.disclosure.item.DisclosureItemState.Due;
import org.jixiao.disclosure.item.DisclosureItemState.Pending;
import org.jixiao.disclosure.item.DisclosureItemState.Prepared;
import org.jixiao.disclosure.item.DisclosureItemState.Published;
import org.jixiao.disclosure.item.DisclosureItemState.Unknown;
import org.jixiao.disclosure.item.DisclosureItemState.Withdrawn;
import org.jixiao.disclosure.item.DisclosureItemState.Withheld;
import org.jspecify.annotations.Nullable;

/** What each event makes of an item. Every event that was ever stored is taken, also where it does not fit. */
final class Evolution {

    private Evolution() {}

    static DisclosureItemState after(DisclosureItemEvent event, DisclosureItemState item) {
        Circumstances known = item.known();
        return switch (event) {
            case ItemDue due -> new Due(due, before(item), known);
            case ItemOpened opened
            when item instanceof Pending pending ->
                new Due(Opening.active(pending.due(), opened), pending.before(), known);
            case ItemPrepared prepared
            when item instanceof Pending pending ->
                new Prepared(pending.due(), prepared, null, null, pending.before(), known);
            case SecrecyReviewed review
            when item instanceof Prepared(var due, var prepared, var _, var _, var before, var _) ->
                new Prepared(
                        due,
                        prepared,
                        review.outcome() == Outcome.MAY_BE_PUBLISHED ? review : null,
                        null,
                        before,
                        known);
            case ReleaseApproved approval
            when item instanceof Prepared(var due, var prepared, var review, var _, var before, var _) ->
                new Prepared(due, prepared, review, approval, before, known);
            case ItemWithdrawn withdrawn
            when item instanceof Published(var _, var due, var _) ->
                new Withdrawn(withdrawn, withdrawn.reexamineOn(), due, known);
            case ItemWithdrawn withdrawn
            when item instanceof Pending pending ->
                new Withdrawn(withdrawn, withdrawn.reexamineOn(), pending.due(), known);
            case ItemPublished published
            when item instanceof Pending pending ->
                new Published(published, pending.due(), known.publishedUnder(numbered(published)));
            case ItemLapsed lapsed -> new Unknown(lapsed.version(), before(item), known);
            case ItemWithheld withheld -> new Withheld(withheld, known);
            case ItemReexamined reexamined
            when item instanceof Withheld(var withheld, var _) ->
                new Withheld(Withholding.until(withheld, reexamined.reexamineOn()), known);
            case ItemReexamined reexamined
            when item instanceof Withdrawn(var withdrawn, var _, var due, var _) ->
                new Withdrawn(withdrawn, reexamined.reexamineOn(), due, known);
            case ItemOpened _,
                    ItemPrepared _,
                    SecrecyReviewed _,
                    ReleaseApproved _,
                    CorrectionOrdered _,
                    ItemPosted _,
                    ItemWithdrawn _,
                    ItemReexamined _,
                    ItemPublished _ -> item;
        };
    }

    /** What is opened remembers how it was kept back, for as long as it waits. */
    private static @Nullable KeptUntil before(DisclosureItemState item) {
        return switch (item) {
            case Withheld(var withheld, var _) -> new KeptUntil(withheld.decidedBy(), withheld.reexamineOn());
            case Withdrawn(var withdrawn, var reexamineOn, var _, var _) ->
                new KeptUntil(withdrawn.decidedBy(), reexamineOn);
            case Pending pending -> pending.before();
            case Unknown unknown -> unknown.before();
            case Published _ -> null;
        };
    }

    private static Numbered numbered(ItemPublished published) {
        return new Numbered(published.subject(), published.matter(), published.indexNumber());
    }
}
