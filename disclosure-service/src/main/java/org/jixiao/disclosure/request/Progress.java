package org.jixiao.disclosure.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerApproved;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerExtended;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerPrepared;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerReviewed;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.CompletionAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestAbandoned;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestAnswered;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestCompleted;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestReceived;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyHeard;
import org.jspecify.annotations.Nullable;

/**
 * How far an open request has come.
 *
 * @param asked how the applicant was asked to complete it; null where nobody was
 * @param completed whether the applicant did
 * @param inquiries the third parties that were asked, in that order
 * @param extended whether the answer was put off
 * @param draft the answer that was prepared last; null where none was
 * @param ordinaryBy the last day of the answer if no third party were heard and nothing put off
 * @param answerBy the last day of the answer
 */
record Progress(
        RequestReceived received,
        @Nullable CompletionAsked asked,
        boolean completed,
        List<Inquiry> inquiries,
        boolean extended,
        @Nullable Draft draft,
        LocalDate ordinaryBy,
        LocalDate answerBy) {

    static Progress from(RequestReceived received) {
        return new Progress(received, null, false, List.of(), false, null, received.answerBy(), received.answerBy());
    }

    Progress after(DisclosureRequestEvent event) {
        return switch (event) {
            case CompletionAsked asking ->
                new Progress(received, asking, false, inquiries, extended, null, ordinaryBy, answerBy);
            case RequestCompleted complete ->
                new Progress(
                        received, asked, true, inquiries, extended, null, complete.answerBy(), complete.answerBy());
            case ThirdPartyAsked asking -> inquiring(with(Inquiry.of(asking)), asking.answerBy());
            case ThirdPartyHeard hearing ->
                inquiring(inquiries.stream().map(one -> one.after(hearing)).toList(), hearing.answerBy());
            case AnswerExtended extension ->
                new Progress(received, asked, completed, inquiries, true, draft, ordinaryBy, extension.answerBy());
            case AnswerPrepared prepared -> drafting(new Draft(prepared, null, null));
            case AnswerReviewed review -> drafting(draft == null ? null : new Draft(draft.prepared(), review, null));
            case AnswerApproved approval ->
                drafting(draft == null ? null : new Draft(draft.prepared(), draft.review(), approval));
            case RequestReceived _, RequestAbandoned _, RequestAnswered _ -> this;
        };
    }

    private Progress inquiring(List<Inquiry> asked, LocalDate until) {
        return new Progress(received, this.asked, completed, asked, extended, draft, ordinaryBy, until);
    }

    private Progress drafting(@Nullable Draft other) {
        return new Progress(received, asked, completed, inquiries, extended, other, ordinaryBy, answerBy);
    }

    List<Inquiry> with(Inquiry another) {
        return Stream.concat(inquiries.stream(), Stream.of(another)).toList();
    }

    /** The applicant has to say what is wanted, so that nothing else can go on. */
    boolean waitsForApplicant() {
        return asked != null && !completed;
    }

    boolean waitsForThirdParty(LocalDate day) {
        return inquiries.stream().anyMatch(one -> one.waits(day));
    }

    boolean isObjectedTo() {
        return inquiries.stream().anyMatch(Inquiry::objects);
    }
}
