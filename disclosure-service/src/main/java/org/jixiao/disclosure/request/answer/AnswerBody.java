package org.jixiao.disclosure.request.answer;

import jakarta.validation.constraints.Pattern;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.RequestAnswer;
import org.jixiao.contracts.disclosure.RequestOutcome;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.kernel.input.Line;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it comes in; whatever is false may be absent.
 *
 * @param about the subject whose record was asked for; absent where it is none of this system
 * @param matter what of that record; absent where all of it was asked for
 * @param outsideTheSystem what is disclosed is none of this system's
 * @param ground why all or part of it is not disclosed; absent where nothing is kept back, or there is nothing
 * @param objectedPartDisclosed what is disclosed in part holds what a third party objects to
 * @param reason why it is disclosed although a third party objects; absent else
 * @param contentHash SHA-256 of exactly the document that the applicant gets; absent where nothing is disclosed
 */
record AnswerBody(
        RequestOutcome outcome,
        @Nullable Subject about,
        @Nullable Matter matter,
        @Nullable Boolean outsideTheSystem,
        @Nullable LegalGround ground,
        @Nullable Boolean objectedPartDisclosed,
        @Line @Nullable String reason,
        @Pattern(regexp = "[0-9a-f]{64}") @Nullable String contentHash) {

    RequestAnswer answer() {
        return new RequestAnswer(
                outcome,
                about,
                matter,
                Boolean.TRUE.equals(outsideTheSystem),
                ground,
                Boolean.TRUE.equals(objectedPartDisclosed),
                reason,
                contentHash);
    }
}
