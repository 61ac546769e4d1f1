package org.jixiao.disclosure.item;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ReleaseApproved;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.disclosure.item.DisclosureItemCommand.ApproveRelease;
import org.jixiao.disclosure.item.DisclosureItemState.Prepared;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** A leader answers for the release (签发), of exactly what was reviewed, and is none of those who made or reviewed it. */
final class Approving {

    private Approving() {}

    static Decision<DisclosureItemEvent> decide(ApproveRelease command, Prepared state) {
        SecrecyReviewed review = state.review();
        List<Refusal> objections = new ArrayList<>();
        if (review == null) {
            objections.add(Refusal.conflict("secrecy-not-reviewed"));
        }
        if (!command.contentHash().equals(state.prepared().contentHash())) {
            objections.add(Refusal.conflict("another-content-prepared")
                    .with("contentHash", state.prepared().contentHash())
                    .at("contentHash"));
        }
        if (command.approver().equals(state.prepared().preparedBy())
                || (review != null && command.approver().equals(review.reviewer()))) {
            objections.add(Refusal.forbidden("approver-worked-on-the-item"));
        }
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        return state.approval() != null
                ? Decision.nothingToDo()
                : Decision.accept(new ReleaseApproved(
                        command.subject(), command.matter(), command.contentHash(), command.approver(), command.on()));
    }
}
