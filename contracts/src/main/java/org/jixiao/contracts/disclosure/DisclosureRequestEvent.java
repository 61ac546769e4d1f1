package org.jixiao.contracts.disclosure;

import java.time.LocalDate;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.LegalGround;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen to a request for disclosure (依申请公开). Who asks stands in the office's register under the number, and
 * nowhere here: the log keeps no personal data that no rule needs.
 */
public sealed interface DisclosureRequestEvent extends StoredEvent {

    /** 登记编号, unique in its year. */
    String number();

    /** The calendar year in which it was received. */
    int year();

    /**
     * A request was received (收到申请), and the term of the answer begins.
     *
     * @param topic what is asked for, without any word of who asks
     * @param completionBy the last day on which the applicant can be asked to complete it
     * @param answerBy the last day of the answer
     */
    record RequestReceived(
            String number,
            int year,
            RequestChannel channel,
            String topic,
            LocalDate receivedOn,
            LocalDate completionBy,
            LocalDate answerBy)
            implements DisclosureRequestEvent {}

    /**
     * The request does not say clearly what is wanted; the applicant was asked to complete it (补正), which happens once.
     *
     * @param what has to be completed
     * @param completeBy day until which the applicant may
     */
    record CompletionAsked(String number, int year, String what, LocalDate askedOn, LocalDate completeBy)
            implements DisclosureRequestEvent {}

    /**
     * The applicant completed it; the term of the answer begins anew.
     *
     * @param answerBy the last day of the answer
     */
    record RequestCompleted(String number, int year, LocalDate completedOn, LocalDate answerBy)
            implements DisclosureRequestEvent {}

    /** The applicant did not complete it in time, and counts as having given it up (视为放弃申请). */
    record RequestAbandoned(String number, int year, LocalDate abandonedOn) implements DisclosureRequestEvent {}

    /**
     * A third party whose rights the answer would touch was asked (征求第三方意见). That time is not counted.
     *
     * @param opinionBy day until which the third party may speak
     * @param answerBy the last day of the answer, should the third party take all its time
     */
    record ThirdPartyAsked(String number, int year, LocalDate askedOn, LocalDate opinionBy, LocalDate answerBy)
            implements DisclosureRequestEvent {}

    /**
     * The third party spoke.
     *
     * @param consents whether it agrees with the disclosure
     * @param answerBy the last day of the answer, now that this is known
     */
    record ThirdPartyHeard(String number, int year, boolean consents, LocalDate heardOn, LocalDate answerBy)
            implements DisclosureRequestEvent {}

    /**
     * The answer was put off (延期答复), once and by decision of whoever leads disclosure.
     *
     * @param decidedBy staff id
     * @param answerBy the last day of the answer
     */
    record AnswerExtended(
            String number, int year, String reason, String decidedBy, LocalDate decidedOn, LocalDate answerBy)
            implements DisclosureRequestEvent {}

    /**
     * The request was answered (答复), which closes it.
     *
     * @param about the subject whose record was asked for; null where it is none of this system
     * @param ground why all or part of it is not disclosed; null where nothing is kept back, or there is nothing
     * @param document 文号 of the answer
     * @param reason why it is disclosed although the third party objects; null else
     * @param answeredBy staff id
     * @param late the last day had passed
     */
    record RequestAnswered(
            String number,
            int year,
            RequestOutcome outcome,
            @Nullable Subject about,
            @Nullable LegalGround ground,
            String document,
            @Nullable String reason,
            String answeredBy,
            LocalDate answeredOn,
            boolean late)
            implements DisclosureRequestEvent {}
}
