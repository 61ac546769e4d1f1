package org.jixiao.contracts.disclosure;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.LegalGround;
import org.jspecify.annotations.Nullable;

/**
 * What a request for disclosure is answered (答复, 政府信息公开条例 art. 36, 37).
 *
 * @param about the subject whose record was asked for; null where it is none of this system
 * @param matter what of that record; null where all of it was asked for
 * @param outsideTheSystem the office states that what it discloses is none of this system's
 * @param ground why all or part of it is not disclosed; null where nothing is kept back, or there is nothing
 * @param objectedPartDisclosed what is disclosed in part holds what a third party objects to
 * @param reason why it is disclosed although a third party objects; null else
 * @param contentHash SHA-256 of exactly the document that the applicant gets; null where nothing is disclosed
 */
public record RequestAnswer(
        RequestOutcome outcome,
        @Nullable Subject about,
        @Nullable Matter matter,
        boolean outsideTheSystem,
        @Nullable LegalGround ground,
        boolean objectedPartDisclosed,
        @Nullable String reason,
        @Nullable String contentHash) {}
