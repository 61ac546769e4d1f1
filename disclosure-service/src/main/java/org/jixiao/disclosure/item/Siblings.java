package org.jixiao.disclosure.item;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.CorrectionOrdered;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
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

/**
 * How the other items of the subject stand on which the use of its results rests: it tells the grade of the result that was decided on, and
 * by the share of the budget that may be arranged, the budget itself. What is kept back there is left out here as well (rules M).
 *
 * @param attributes NOT_PUBLIC also for what was withheld or taken back by decision; of what was never due nothing is there
 */
record Siblings(Map<Matter, DisclosureAttribute> attributes) {

    /** They tell the result that was decided on. */
    private static final Set<String> OF_THE_RESULT = Set.of("grade", "result");

    private static final String OF_THE_BUDGET = "upTo";

    Siblings {
        attributes = Map.copyOf(attributes);
    }

    Siblings after(DisclosureItemEvent event) {
        return switch (event) {
            case ItemDue due -> with(due.matter(), due.attribute());
            case ItemOpened opened -> with(opened.matter(), DisclosureAttribute.ACTIVE);
            case ItemPublished published -> with(published.matter(), DisclosureAttribute.ACTIVE);
            case ItemWithheld withheld -> with(withheld.matter(), DisclosureAttribute.NOT_PUBLIC);
            case ItemWithdrawn withdrawn -> with(withdrawn.matter(), DisclosureAttribute.NOT_PUBLIC);
            case ItemPrepared _,
                    SecrecyReviewed _,
                    ReleaseApproved _,
                    CorrectionOrdered _,
                    ItemPosted _,
                    ItemReexamined _ -> this;
        };
    }

    private Siblings with(Matter matter, DisclosureAttribute attribute) {
        Map<Matter, DisclosureAttribute> all = new EnumMap<>(Matter.class);
        all.putAll(attributes);
        all.put(matter, attribute);
        return new Siblings(all);
    }

    /** The record without what an item tells that is kept back. */
    PublicContent visible(PublicContent record) {
        PublicAccount account = record.account();
        return account == null || Matters.under(record.matter()).isEmpty()
                ? record
                : with(
                        record,
                        new PublicAccount(
                                account.facts().stream()
                                        .filter(fact -> !isKeptBack(fact, account))
                                        .toList(),
                                account.sheets(),
                                account.passages()));
    }

    private boolean isKeptBack(Fact fact, PublicAccount account) {
        boolean ofTheBudget = fact.code().equals(OF_THE_BUDGET);
        return ((ofTheBudget || OF_THE_RESULT.contains(fact.code())) && !isBasisOpen(account))
                || (ofTheBudget
                        && Stream.of(Matter.GOAL, Matter.SELF_EVALUATION).anyMatch(this::isKeptBack));
    }

    private boolean isBasisOpen(PublicAccount account) {
        Optional<Matter> basis = account.facts().stream()
                .filter(fact -> fact.code().equals("basis"))
                .map(fact -> Matter.valueOf(fact.value()))
                .findFirst();
        return basis.filter(matter -> attributes.get(matter) == DisclosureAttribute.ACTIVE)
                .isPresent();
    }

    private boolean isKeptBack(Matter matter) {
        return attributes.get(matter) == DisclosureAttribute.NOT_PUBLIC;
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
