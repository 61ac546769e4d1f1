package org.jixiao.disclosure.request;

import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerApproved;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerPrepared;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerReviewed;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was prepared, and who let it go out.
 *
 * @param review null before the review
 * @param approval null as long as no leader approved
 */
record Draft(
        AnswerPrepared prepared,
        @Nullable AnswerReviewed review,
        @Nullable AnswerApproved approval) {

    /** Whether the review found that exactly this may go out. */
    boolean isCleared() {
        return review != null && review.outcome() == Outcome.MAY_BE_PUBLISHED;
    }

    boolean isPreparedBy(String person) {
        return person.equals(prepared.preparedBy());
    }

    boolean isReviewedBy(String person) {
        return review != null && person.equals(review.reviewer());
    }

    boolean isApprovedBy(String person) {
        return approval != null && person.equals(approval.approver());
    }
}
