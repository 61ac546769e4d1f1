package org.jixiao.disclosure.item;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPosted;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.disclosure.item.DisclosureItemCommand.RecordPosting;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** Other venues (公开渠道) get what this portal shows, never before it. */
final class Posting {

    private Posting() {}

    static Decision<DisclosureItemEvent> record(RecordPosting command, ItemPublished published) {
        List<Refusal> objections = new ArrayList<>();
        if (command.version() != published.version()) {
            objections.add(
                    Refusal.rule("another-version-published").at("version").with("version", published.version()));
        }
        if (command.postedOn().isBefore(published.publishedOn())
                || command.postedOn().isAfter(command.on())) {
            objections.add(Refusal.rule("posting-day-malformed")
                    .at("postedOn")
                    .with("publishedOn", published.publishedOn().toString()));
        }
        return objections.isEmpty()
                ? Decision.accept(new ItemPosted(
                        command.subject(),
                        command.matter(),
                        command.version(),
                        command.venue(),
                        command.address(),
                        command.receipt(),
                        command.postedOn(),
                        command.recordedBy()))
                : Decision.refuse(objections);
    }
}
