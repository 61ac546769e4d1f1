package org.jixiao.disclosure.item;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
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
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jspecify.annotations.Nullable;

/**
 * How the other items of the subject stand on which the use of its results rests: it tells the grade of the result that was decided on, and
 * by the share of the budget that may be arranged, the budget itself. What is kept back there is left out here as well.
 *
 * @param all of what was never due nothing is there
 */
record Siblings(Map<Matter, Sibling> all) {

    /**
     * @param attribute NOT_PUBLIC also for what was withheld or taken back by decision
     * @param published whether it is public
     * @param waits whether it waits in a batch
     * @param batchUnit whose batch that is; null for the department's
     */
    record Sibling(
            DisclosureAttribute attribute,
            boolean published,
            boolean waits,
            @Nullable String batchUnit) {}

    private static final Sibling NONE = new Sibling(DisclosureAttribute.ON_REQUEST, false, false, null);
    private static final Sibling KEPT_BACK = new Sibling(DisclosureAttribute.NOT_PUBLIC, false, false, null);

    /** They tell the result that was decided on. */
    private static final Set<String> OF_THE_RESULT = Set.of("grade", "result");

    private static final String OF_THE_BUDGET = "upTo";

    Siblings {
        all = Map.copyOf(all);
    }

    Siblings after(DisclosureItemEvent event) {
        Sibling before = all.getOrDefault(event.matter(), NONE);
        return switch (event) {
            case ItemDue due ->
                with(
                        due.matter(),
                        new Sibling(due.attribute(), before.published(), due.dueOn() == null, due.batchUnit()));
            case ItemOpened opened ->
                with(
                        opened.matter(),
                        new Sibling(
                                DisclosureAttribute.ACTIVE,
                                before.published(),
                                opened.dueOn() == null,
                                before.batchUnit()));
            case ItemPublished published ->
                with(published.matter(), new Sibling(DisclosureAttribute.ACTIVE, true, false, before.batchUnit()));
            case ItemWithheld withheld -> with(withheld.matter(), KEPT_BACK);
            case ItemWithdrawn withdrawn -> with(withdrawn.matter(), KEPT_BACK);
            case ItemPrepared _,
                    SecrecyReviewed _,
                    ReleaseApproved _,
                    CorrectionOrdered _,
                    ItemPosted _,
                    ItemLapsed _,
                    ItemReexamined _ -> this;
        };
    }

    private Siblings with(Matter matter, Sibling sibling) {
        Map<Matter, Sibling> more = new EnumMap<>(Matter.class);
        more.putAll(all);
        more.put(matter, sibling);
        return new Siblings(more);
    }

    /**
     * The record without what an item tells that is not public.
     *
     * @param due what the record waits with
     * @param batch how the batch went out in which that waits; empty before
     */
    PublicContent visible(PublicContent record, ItemDue due, Optional<BatchReleased> batch) {
        PublicAccount account = record.account();
        return account == null || Matters.under(record.matter()).isEmpty()
                ? record
                : with(
                        record,
                        new PublicAccount(
                                account.facts().stream()
                                        .filter(fact -> !isKeptBack(fact, isBasisOpen(account, due, batch)))
                                        .toList(),
                                account.sheets(),
                                account.passages()));
    }

    private boolean isKeptBack(Fact fact, boolean basisOpen) {
        boolean ofTheBudget = fact.code().equals(OF_THE_BUDGET);
        return ((ofTheBudget || OF_THE_RESULT.contains(fact.code())) && !basisOpen)
                || (ofTheBudget
                        && Stream.of(Matter.GOAL, Matter.SELF_EVALUATION).anyMatch(this::isKeptBack));
    }

    /** It is public, or becomes so at the same moment. */
    private boolean isBasisOpen(PublicAccount account, ItemDue due, Optional<BatchReleased> batch) {
        Optional<Matter> basis = account.facts().stream()
                .filter(fact -> fact.code().equals("basis"))
                .map(fact -> Matter.valueOf(fact.value()))
                .findFirst();
        return basis.filter(matter -> {
                    Sibling one = all.getOrDefault(matter, NONE);
                    return one.attribute() == DisclosureAttribute.ACTIVE
                            && (one.published() || goesOutWith(matter, one, due, batch));
                })
                .isPresent();
    }

    private static boolean goesOutWith(Matter matter, Sibling one, ItemDue due, Optional<BatchReleased> batch) {
        return one.waits()
                && due.dueOn() == null
                && Objects.equals(one.batchUnit(), due.batchUnit())
                && batch.map(out -> out.items().stream()
                                .anyMatch(item -> item.subject().equals(due.subject()) && item.matter() == matter))
                        .orElse(true);
    }

    private boolean isKeptBack(Matter matter) {
        return all.getOrDefault(matter, NONE).attribute() == DisclosureAttribute.NOT_PUBLIC;
    }

    private static PublicContent with(PublicContent record, PublicAccount account) {
        return new PublicContent(
                record.matter(),
                record.subject(),
                record.name(),
                record.unitCode(),
                record.goalVersion(),
                record.overallGoal(),
                record.budget(),
                record.indicators(),
                record.result(),
                account);
    }
}
