package org.jixiao.disclosure.item.whenrecordfalls;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.DisclosureItemCommand.CorrectItem;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.jixiao.platform.processor.Happened;

/** What the public read of a record goes to correction (更正): its next version is due, and goes out once the record stands again (rules N). */
abstract class WhenRecordFalls extends Automation {

    private final Matter matter;

    WhenRecordFalls(String name, Matter matter) {
        super(name, Start.FROM_THE_BEGINNING);
        this.matter = matter;
    }

    final Reaction falls(Subject subject, String reason, Happened at) {
        return command(new CorrectItem(subject, matter, reason, at.actor().id(), at.businessDate()))
                .unlessRefused(
                        "item-not-published",
                        "item-withheld",
                        "item-withdrawn",
                        "item-not-due",
                        "disclosure-restricted",
                        "project-is-classified");
    }
}
