package org.jixiao.disclosure.item;

import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.platform.canonical.CanonicalJson;

/** The public version is the record itself under a hash: nobody types anything again. */
final class Preparing {

    static final int FIRST_VERSION = 1;

    private Preparing() {}

    static ItemPrepared prepared(PrepareItem command, ItemDue due) {
        return new ItemPrepared(
                command.projectCode(),
                command.budgetYear(),
                command.matter(),
                FIRST_VERSION,
                command.publisher(),
                command.preparedBy(),
                CanonicalJson.hashOf(due.content()));
    }
}
