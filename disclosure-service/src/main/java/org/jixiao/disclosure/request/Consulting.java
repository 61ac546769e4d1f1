package org.jixiao.disclosure.request;

import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyHeard;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AskThirdParty;
import org.jixiao.disclosure.request.DisclosureRequestCommand.HearThirdParty;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** A third party whose rights the answer would touch is heard, and its time is not counted (政府信息公开条例 art. 32, 33). */
final class Consulting {

    private Consulting() {}

    static Decision<DisclosureRequestEvent> ask(AskThirdParty command, Progress progress, Known known) {
        if (progress.waitsForApplicant()) {
            return Decision.refuse(Refusal.conflict("request-not-complete"));
        }
        return progress.consulted() != null
                ? Decision.refuse(Refusal.conflict("third-party-already-asked"))
                : Terms.of(progress, known)
                        .then(terms -> new ThirdPartyAsked(
                                command.number(),
                                command.year(),
                                command.on(),
                                terms.thirdParty(command.on()),
                                terms.putOff(progress.answerBy())));
    }

    /** Whoever speaks late is heard all the same, but no day is given back. */
    static Decision<DisclosureRequestEvent> hear(HearThirdParty command, Progress progress, Known known) {
        ThirdPartyAsked asked = progress.consulted();
        if (asked == null || progress.heard() != null) {
            return Decision.refuse(Refusal.conflict("third-party-not-asked"));
        }
        return Terms.of(progress, known)
                .then(terms -> new ThirdPartyHeard(
                        command.number(),
                        command.year(),
                        command.consents(),
                        command.on(),
                        terms.brought(progress.answerBy(), command.on(), asked.opinionBy())));
    }
}
