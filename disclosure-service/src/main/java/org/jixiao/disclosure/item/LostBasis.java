package org.jixiao.disclosure.item;

import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.CorrectItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.LoseBasis;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithdrawItem;
import org.jixiao.disclosure.item.DisclosureItemState.Pending;
import org.jixiao.platform.aggregate.Decision;

/**
 * What is public and rests on another item. Where that is public no longer, every version that tells something of it has to go, for a
 * correction would leave them readable; where it is looked at again only, the next version will say so.
 */
final class LostBasis {

    private LostBasis() {}

    /**
     * A version that is public states nothing of what it rested on, or that still stands, and stays as it is.
     *
     * @param content what the public reads
     */
    static Decision<DisclosureItemEvent> publicly(
            LoseBasis command, PublicContent content, ItemDue due, Circumstances known) {
        LegalGround ground = command.ground();
        if (known.bar().isPresent()) {
            return Decision.nothingToDo();
        }
        if (ground != null) {
            return tells(content, due, known) ? withdrawn(command, ground, due, known) : Decision.nothingToDo();
        }
        return !known.standing().trial() && known.isReexamined(command.matter())
                ? ComingDue.corrected(
                        new CorrectItem(
                                command.subject(),
                                command.matter(),
                                command.reason(),
                                command.decidedBy(),
                                command.on()),
                        due,
                        known)
                : Decision.nothingToDo();
    }

    /** What is on its way to correction has a version that is public; what that tells is not looked at: it goes rather than tells. */
    static Decision<DisclosureItemEvent> waiting(LoseBasis command, Pending item) {
        LegalGround ground = command.ground();
        return ground != null && item.isPublicBefore() && item.known().bar().isEmpty()
                ? withdrawn(command, ground, item.due(), item.known())
                : Decision.nothingToDo();
    }

    private static boolean tells(PublicContent content, ItemDue due, Circumstances known) {
        return !known.visible(content, due).equals(content);
    }

    private static Decision<DisclosureItemEvent> withdrawn(
            LoseBasis command, LegalGround ground, ItemDue due, Circumstances known) {
        return Withdrawing.withdraw(
                new WithdrawItem(
                        command.subject(),
                        command.matter(),
                        ground,
                        command.emergency() ? null : command.reason(),
                        command.emergency(),
                        command.decidedBy(),
                        List.of(),
                        command.on()),
                due,
                null,
                known);
    }
}
