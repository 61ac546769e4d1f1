package org.jixiao.disclosure.request;

import java.time.LocalDate;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyHeard;
import org.jspecify.annotations.Nullable;

/**
 * One third party that was asked.
 *
 * @param heard what it said; null as long as it is silent
 */
record Inquiry(
        String reference,
        LocalDate askedOn,
        LocalDate opinionBy,
        @Nullable Opinion heard) {

    /** What it said, and when that came. */
    record Opinion(boolean consents, LocalDate receivedOn) {}

    static Inquiry of(ThirdPartyAsked asked) {
        return new Inquiry(asked.reference(), asked.askedOn(), asked.opinionBy(), null);
    }

    Inquiry after(ThirdPartyHeard event) {
        return event.reference().equals(reference) ? heard(event.consents(), event.receivedOn()) : this;
    }

    Inquiry heard(boolean consents, LocalDate receivedOn) {
        return new Inquiry(reference, askedOn, opinionBy, new Opinion(consents, receivedOn));
    }

    /** Its term has not passed and it has not spoken. */
    boolean waits(LocalDate day) {
        return heard == null && !day.isAfter(opinionBy);
    }

    boolean objects() {
        return heard != null && !heard.consents();
    }

    /** The last day that it took; whoever speaks late gets no more than the term. */
    LocalDate until() {
        return heard != null && heard.receivedOn().isBefore(opinionBy) ? heard.receivedOn() : opinionBy;
    }
}
