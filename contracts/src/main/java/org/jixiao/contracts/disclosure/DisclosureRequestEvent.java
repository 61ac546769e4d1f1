package org.jixiao.contracts.disclosure;

import java.time.LocalDate;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
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
     * @param receivedOn day on which the completion was received
     * @param answerBy the last day of the answer
     */
    record RequestCompleted(String number, int year, LocalDate receivedOn, LocalDate answerBy)
            implements DisclosureRequestEvent {}

    /** The applicant did not complete it in time, and counts as having given it up (视为放弃申请). */
    record RequestAbandoned(String number, int year, LocalDate abandonedOn) implements DisclosureRequestEvent {}

    /**
     * A third party whose rights the answer would touch was asked (征求第三方意见). That time is not counted.
     *
     * @param reference under which the office's file has it, without a name
     * @param opinionBy day until which the third party may speak
     * @param answerBy the last day of the answer, should the third party take all its time
     */
    record ThirdPartyAsked(
            String number, int year, String reference, LocalDate askedOn, LocalDate opinionBy, LocalDate answerBy)
            implements DisclosureRequestEvent {}

    /**
     * A third party spoke.
     *
     * @param reference under which the office's file has it, without a name
     * @param consents whether it agrees with the disclosure
     * @param receivedOn day on which its opinion was received
     * @param waitUntil day until which another one may speak; null where all have
     * @param answerBy the last day of the answer, now that this is known
     */
    record ThirdPartyHeard(
            String number,
            int year,
            String reference,
            boolean consents,
            LocalDate receivedOn,
            @Nullable LocalDate waitUntil,
            LocalDate answerBy)
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
     * An answer that discloses something was made and can be reviewed (拟答复). Whatever was reviewed before counts no more.
     *
     * @param restricted its project is 不宜公开, so that a leader has to approve
     * @param preparedBy staff id
     */
    record AnswerPrepared(
            String number, int year, RequestAnswer answer, boolean restricted, String preparedBy, LocalDate preparedOn)
            implements DisclosureRequestEvent {}

    /**
     * The answer was reviewed before it goes out (公开审查, 政府信息公开条例 art. 17).
     *
     * @param contentHash hash of exactly what was reviewed
     * @param ground why it must not be disclosed; null if it may
     * @param reviewer staff id of the person who answers for it
     */
    record AnswerReviewed(
            String number,
            int year,
            String contentHash,
            Outcome outcome,
            @Nullable LegalGround ground,
            String reviewer,
            LocalDate reviewedOn)
            implements DisclosureRequestEvent {}

    /**
     * A leader lets the answer go out (签发), where its project is 不宜公开 or a third party objects.
     *
     * @param contentHash hash of exactly what was approved
     * @param approver staff id of the leader who answers for it
     */
    record AnswerApproved(String number, int year, String contentHash, String approver, LocalDate approvedOn)
            implements DisclosureRequestEvent {}

    /**
     * The request was answered (答复), which closes it.
     *
     * @param document 文号 of the answer
     * @param answeredBy staff id
     * @param late the last day had passed
     */
    record RequestAnswered(
            String number,
            int year,
            RequestAnswer answer,
            String document,
            String answeredBy,
            LocalDate answeredOn,
            boolean late)
            implements DisclosureRequestEvent {}
}
