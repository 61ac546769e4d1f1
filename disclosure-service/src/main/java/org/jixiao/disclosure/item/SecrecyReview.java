package org.jixiao.disclosure.item;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.ReviewSecrecy;
import org.jixiao.disclosure.item.DisclosureItemState.Prepared;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** Nothing goes out before a second person has read exactly this version (公开审查). Withholding rests on a legal ground. */
final class SecrecyReview {

    private SecrecyReview() {}

    static Decision<DisclosureItemEvent> decide(ReviewSecrecy command, Prepared state) {
        List<Refusal> objections = objections(command, state);
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        SecrecyReviewed review = new SecrecyReviewed(
                command.subject(),
                command.matter(),
                command.contentHash(),
                command.outcome(),
                command.ground(),
                command.reviewer(),
                command.on());
        LegalGround ground = command.ground();
        return ground == null ? Decision.accept(review) : Withholding.by(review, command, ground, state);
    }

    private static List<Refusal> objections(ReviewSecrecy command, Prepared state) {
        List<Refusal> objections = new ArrayList<>();
        if (!command.contentHash().equals(state.prepared().contentHash())) {
            objections.add(Refusal.conflict("another-content-prepared")
                    .with("contentHash", state.prepared().contentHash())
                    .at("contentHash"));
        }
        if (command.reviewer().equals(state.prepared().preparedBy())) {
            objections.add(Refusal.forbidden("reviewer-prepared-the-item"));
        }
        if (command.outcome() == Outcome.MUST_BE_WITHHELD && state.due().version() > 1) {
            objections.add(Refusal.conflict("item-already-published"));
        }
        if (command.outcome() == Outcome.MUST_BE_WITHHELD && command.ground() == null) {
            objections.add(Refusal.rule("ground-missing").at("ground"));
        }
        if (command.outcome() == Outcome.MAY_BE_PUBLISHED && command.ground() != null) {
            objections.add(Refusal.rule("ground-without-withholding").at("ground"));
        }
        return objections;
    }
}
