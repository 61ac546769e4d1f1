package org.jixiao.disclosure.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.canonical.CanonicalJson;
import org.jspecify.annotations.Nullable;

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
                typed(command.publisher(), command.documentNumber()),
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

    /** What a person typed, which may name nothing that is withheld either. */
    static Map<String, String> typed(String publisher, @Nullable String documentNumber) {
        return documentNumber == null
                ? Map.of("publisher", publisher)
                : Map.of("publisher", publisher, "documentNumber", documentNumber);
    }

    private static ItemPrepared prepared(PrepareItem command, ItemDue due, PublicContent edition) {
        return new ItemPrepared(
                command.subject(),
                command.matter(),
                due.version(),
                command.publisher(),
                command.documentNumber(),
                command.preparedBy(),
                edition,
                command.redactions(),
                CanonicalJson.hashOf(edition));
    }

    /** Whether a preparation brings nothing that the one before it did not. */
    static boolean isSame(ItemPrepared before, DisclosureItemEvent event) {
        return event instanceof ItemPrepared again
                && again.publisher().equals(before.publisher())
                && Objects.equals(again.documentNumber(), before.documentNumber())
                && again.redactions().equals(before.redactions())
                && again.contentHash().equals(before.contentHash());
    }
}
