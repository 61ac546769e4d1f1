package org.jixiao.disclosure.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.item.DisclosureItemState.Prepared;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** What was reviewed goes out under its hash and an index number (索取号: unit code, year, serial). */
final class Publishing {

    private static final Pattern INDEX_NUMBER = Pattern.compile("[0-9A-Z]{9,18}/[0-9]{4}-[0-9]{5}");

    private Publishing() {}

    static Decision<DisclosureItemEvent> decide(PublishItem command, Prepared state) {
        List<Refusal> objections = new ArrayList<>();
        if (!state.cleared()) {
            objections.add(Refusal.conflict("secrecy-not-reviewed"));
        }
        if (!INDEX_NUMBER.matcher(command.indexNumber()).matches()) {
            objections.add(Refusal.rule("index-number-malformed").at("indexNumber"));
        }
        return objections.isEmpty() ? Decision.accept(published(command, state)) : Decision.refuse(objections);
    }

    private static ItemPublished published(PublishItem command, Prepared state) {
        return new ItemPublished(
                command.projectCode(),
                command.budgetYear(),
                command.matter(),
                Matters.itemId(command.projectCode(), command.budgetYear(), command.matter()),
                state.prepared().version(),
                command.indexNumber(),
                state.prepared().publisher(),
                state.due().content(),
                state.prepared().contentHash(),
                command.on(),
                state.due().dueOn());
    }
}
