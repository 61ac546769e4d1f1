package org.jixiao.disclosure.request;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.RequestChannel;
import org.jixiao.contracts.disclosure.RequestOutcome;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of a request for disclosure. */
public sealed interface DisclosureRequestCommand extends Command {

    /** 登记编号. */
    String number();

    /** The calendar year in which it was received. */
    int year();

    /** The day on which it is asked for. */
    LocalDate on();

    @Override
    default Subject subject() {
        return new Subject(Subject.DISCLOSURE_REQUEST, number(), year());
    }

    /**
     * Take a request in.
     *
     * @param topic what is asked for, without any word of who asks
     */
    record ReceiveRequest(
            String number, int year, RequestChannel channel, String topic, LocalDate receivedOn, LocalDate on)
            implements DisclosureRequestCommand {}

    /**
     * Ask the applicant to complete it (补正).
     *
     * @param completeBy day until which the applicant may
     */
    record AskCompletion(String number, int year, String what, LocalDate completeBy, LocalDate on)
            implements DisclosureRequestCommand {}

    /** The applicant completed it. */
    record CompleteRequest(String number, int year, LocalDate on) implements DisclosureRequestCommand {}

    /** The applicant did not complete it in time (视为放弃). */
    record AbandonRequest(String number, int year, LocalDate on) implements DisclosureRequestCommand {}

    /** Ask a third party whose rights the answer would touch (征求第三方意见). */
    record AskThirdParty(String number, int year, LocalDate on) implements DisclosureRequestCommand {}

    /** The third party spoke. */
    record HearThirdParty(String number, int year, boolean consents, LocalDate on)
            implements DisclosureRequestCommand {}

    /** Put the answer off (延期答复). */
    record ExtendAnswer(String number, int year, String reason, String decidedBy, LocalDate on)
            implements DisclosureRequestCommand {}

    /**
     * Answer the request (答复).
     *
     * @param about the subject whose record was asked for; null where it is none of this system
     * @param ground why all or part of it is not disclosed; null where nothing is kept back, or there is nothing
     * @param document 文号 of the answer
     * @param reason why it is disclosed although the third party objects; null else
     */
    record AnswerRequest(
            String number,
            int year,
            RequestOutcome outcome,
            @Nullable Subject about,
            @Nullable LegalGround ground,
            String document,
            @Nullable String reason,
            String answeredBy,
            LocalDate on)
            implements DisclosureRequestCommand {}
}
