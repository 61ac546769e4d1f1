package org.jixiao.disclosure.request;

import java.time.LocalDate;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerExtended;
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
 * @param consulted how the third party was asked; null where nobody was
 * @param heard what it said; null as long as it is silent
 * @param extended whether the answer was put off
 * @param answerBy the last day of the answer
 */
record Progress(
        RequestReceived received,
        @Nullable CompletionAsked asked,
        boolean completed,
        @Nullable ThirdPartyAsked consulted,
        @Nullable ThirdPartyHeard heard,
        boolean extended,
        LocalDate answerBy) {

    static Progress from(RequestReceived received) {
        return new Progress(received, null, false, null, null, false, received.answerBy());
    }

    Progress after(DisclosureRequestEvent event) {
        return switch (event) {
            case CompletionAsked asking -> new Progress(received, asking, false, consulted, heard, extended, answerBy);
            case RequestCompleted complete ->
                new Progress(received, asked, true, consulted, heard, extended, complete.answerBy());
            case ThirdPartyAsked asking ->
                new Progress(received, asked, completed, asking, null, extended, asking.answerBy());
            case ThirdPartyHeard hearing ->
                new Progress(received, asked, completed, consulted, hearing, extended, hearing.answerBy());
            case AnswerExtended extension ->
                new Progress(received, asked, completed, consulted, heard, true, extension.answerBy());
            case RequestReceived _, RequestAbandoned _, RequestAnswered _ -> this;
        };
    }

    /** The applicant has to say what is wanted, so that nothing else can go on. */
    boolean waitsForApplicant() {
        return asked != null && !completed;
    }

    /** Its term has not passed and it has not spoken. */
    boolean waitsForThirdParty(LocalDate day) {
        return consulted != null && heard == null && !day.isAfter(consulted.opinionBy());
    }
}
