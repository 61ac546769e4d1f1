package org.jixiao.disclosure.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.canonical.CanonicalJson;

/** The public version is the record itself as it stands, less what must not be seen, under a hash: nobody types anything again. */
final class Preparing {

    private Preparing() {}

    static Decision<DisclosureItemEvent> decide(PrepareItem command, ItemDue due, Circumstances known) {
        Rules rules = known.rulesOn(command.on()).orElse(null);
        if (rules == null) {
            return Decision.refuse(Refusal.conflict("rulebook-not-published")
                    .with("budgetYear", command.subject().budgetYear()));
        }
        PublicContent record = known.record(due);
        boolean withMoney = !Remainders.in(
                        command.matter(), command.keptBack(), rules.disclosure().remainder())
                .tellByMoneyOf(command.subject());
        PublicContent edition = PublicEdition.of(record, command.redactions(), withMoney);
        List<Refusal> objections = new ArrayList<>(PublicEdition.objections(record, command.redactions()));
        objections.addAll(Leaks.in(
                edition,
                Map.of("publisher", command.publisher()),
                command.keptBack().subjects()));
        if (!withMoney) {
            objections.addAll(Leaks.ofMoney(record, edition));
        }
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        ItemPrepared prepared = prepared(command, due, edition);
        return record.equals(due.content())
                ? Decision.accept(prepared)
                : Decision.accept(ComingDue.due(due, due.version(), record, command.on(), due.dueOn()), prepared);
    }

    private static ItemPrepared prepared(PrepareItem command, ItemDue due, PublicContent edition) {
        return new ItemPrepared(
                command.subject(),
                command.matter(),
                due.version(),
                command.publisher(),
                command.preparedBy(),
                edition,
                command.redactions(),
                CanonicalJson.hashOf(edition));
    }

    /** Whether a preparation brings nothing that the one before it did not. */
    static boolean isSame(ItemPrepared before, DisclosureItemEvent event) {
        return event instanceof ItemPrepared again
                && again.publisher().equals(before.publisher())
                && again.redactions().equals(before.redactions())
                && again.contentHash().equals(before.contentHash());
    }
}
