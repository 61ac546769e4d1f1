package org.jixiao.disclosure.item;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.PublicPaper;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.canonical.CanonicalJson;

/** The public version is the record itself as it stands, less what must not be seen, under a hash: nobody types anything again. */
final class Preparing {

    private Preparing() {}

    static Decision<DisclosureItemEvent> decide(PrepareItem command, ItemDue due, Circumstances known) {
        return known.byRules(command, rules -> prepared(command, due, known, rules));
    }

    private static Decision<DisclosureItemEvent> prepared(
            PrepareItem command, ItemDue due, Circumstances known, Rules rules) {
        PublicContent record = known.record(due);
        boolean withMoney = PublicEdition.money(record).isEmpty()
                || !Remainders.in(
                                command.matter(),
                                command.keptBack(),
                                rules.disclosure().remainder())
                        .tellByMoneyOf(command.subject());
        PublicContent edition = PublicEdition.of(known.visible(record, due), command.redactions(), withMoney);
        List<Refusal> objections = new ArrayList<>(PublicEdition.objections(record, command.redactions()));
        if (due.version() > 1 && command.note() == null) {
            objections.add(Refusal.rule("correction-note-missing").at("note"));
        }
        if (due.version() == 1 && command.note() != null) {
            objections.add(Refusal.rule("note-without-correction").at("note"));
        }
        ItemPrepared prepared = prepared(command, due, edition);
        objections.addAll(Leaks.in(prepared.paper(), command.keptBack().subjects()));
        objections.addAll(Leaks.ofTotal(record, prepared.paper()));
        objections.addAll(OwnMoney.namedIn(edition, record, command.keptBack(), rules));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
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
                command.documentNumber(),
                command.note(),
                command.preparedBy(),
                edition,
                command.redactions(),
                CanonicalJson.hashOf(
                        new PublicPaper(command.publisher(), command.documentNumber(), command.note(), edition)));
    }

    /** Whether a preparation brings nothing that the one before it did not. */
    static boolean isSame(ItemPrepared before, DisclosureItemEvent event) {
        return event instanceof ItemPrepared again
                && again.redactions().equals(before.redactions())
                && again.contentHash().equals(before.contentHash());
    }
}
