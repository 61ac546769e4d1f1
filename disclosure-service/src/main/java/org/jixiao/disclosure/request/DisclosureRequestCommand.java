package org.jixiao.disclosure.request;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.disclosure.RequestAnswer;
import org.jixiao.contracts.disclosure.RequestChannel;
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

    /**
     * The applicant completed it.
     *
     * @param receivedOn day on which that came
     */
    record CompleteRequest(String number, int year, LocalDate receivedOn, LocalDate on)
            implements DisclosureRequestCommand {}

    /** The applicant did not complete it in time (视为放弃). */
    record AbandonRequest(String number, int year, LocalDate on) implements DisclosureRequestCommand {}

    /**
     * Ask a third party whose rights the answer would touch (征求第三方意见).
     *
     * @param reference under which the office's file has it, without a name
     */
    record AskThirdParty(String number, int year, String reference, LocalDate on) implements DisclosureRequestCommand {}

    /**
     * A third party spoke.
     *
     * @param receivedOn day on which its opinion came
     */
    record HearThirdParty(
            String number, int year, String reference, boolean consents, LocalDate receivedOn, LocalDate on)
            implements DisclosureRequestCommand {}

    /** Put the answer off (延期答复). */
    record ExtendAnswer(String number, int year, String reason, String decidedBy, LocalDate on)
            implements DisclosureRequestCommand {}

    /** Make an answer that discloses something (拟答复), so that it can be reviewed. */
    record PrepareAnswer(String number, int year, RequestAnswer answer, String preparedBy, LocalDate on)
            implements DisclosureRequestCommand {}

    /**
     * Say whether the answer may go out (公开审查).
     *
     * @param ground why it must not; null if it may
     */
    record ReviewAnswer(
            String number,
            int year,
            String contentHash,
            Outcome outcome,
            @Nullable LegalGround ground,
            String reviewer,
            LocalDate on)
            implements DisclosureRequestCommand {}

    /** Let the answer go out (签发). */
    record ApproveAnswer(String number, int year, String contentHash, String approver, LocalDate on)
            implements DisclosureRequestCommand {}

    /**
     * Answer the request (答复).
     *
     * @param document 文号 of the answer
     */
    record AnswerRequest(
            String number, int year, RequestAnswer answer, String document, String answeredBy, LocalDate on)
            implements DisclosureRequestCommand {}
}
