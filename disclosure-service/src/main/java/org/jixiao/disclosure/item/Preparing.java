package org.jixiao.disclosure.item;

import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.platform.canonical.CanonicalJson;

/** The public version is the record itself under a hash: nobody types anything again. */
final class Preparing {

    private Preparing() {}

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
