package org.jixiao.disclosure.item;

import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.canonical.CanonicalJson;

/** The public version is the record itself under a hash: nobody types anything again. */
final class Preparing {

    private Preparing() {}

    static Decision<DisclosureItemEvent> decide(PrepareItem command, ItemDue due) {
        List<Refusal> leaks = Leaks.in(due.content(), command.withheld());
        return leaks.isEmpty() ? Decision.accept(prepared(command, due)) : Decision.refuse(leaks);
    }

    static ItemPrepared prepared(PrepareItem command, ItemDue due) {
        return new ItemPrepared(
                command.subject(),
                command.matter(),
                due.version(),
                command.publisher(),
                command.preparedBy(),
                CanonicalJson.hashOf(due.content()));
    }
}
