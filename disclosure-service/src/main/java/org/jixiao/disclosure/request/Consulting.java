package org.jixiao.disclosure.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyHeard;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AskThirdParty;
import org.jixiao.disclosure.request.DisclosureRequestCommand.HearThirdParty;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Third parties whose rights the answer would touch are heard, and their time is not counted (政府信息公开条例 art. 32, 33). An answer
 * that is late already does not become timely by that.
 */
final class Consulting {

    private Consulting() {}

    static Decision<DisclosureRequestEvent> ask(AskThirdParty command, Progress progress, Known known) {
        List<Refusal> objections = new ArrayList<>();
        if (progress.waitsForApplicant()) {
            objections.add(Refusal.conflict("request-not-complete"));
        }
        if (progress.inquiries().stream().anyMatch(one -> one.reference().equals(command.reference()))) {
            objections.add(Refusal.conflict("third-party-already-asked").at("reference"));
        }
        if (command.on().isAfter(progress.answerBy())) {
            objections.add(Refusal.conflict("answer-term-over")
                    .with("until", progress.answerBy().toString()));
        }
        Anonymous.objection(command.reference(), "reference").ifPresent(objections::add);
        return objections.isEmpty()
                ? Terms.of(progress, known).then(terms -> asked(command, progress, terms))
                : Decision.refuse(objections);
    }

    private static ThirdPartyAsked asked(AskThirdParty command, Progress progress, Terms.Counted terms) {
        LocalDate opinionBy = terms.thirdParty(command.on());
        Inquiry inquiry = new Inquiry(command.reference(), command.on(), opinionBy, null);
        return new ThirdPartyAsked(
                command.number(),
                command.year(),
                command.reference(),
                command.on(),
                opinionBy,
                terms.answerBy(progress.ordinaryBy(), progress.extended(), progress.with(inquiry)));
    }

    /** Whoever speaks late is heard all the same, but no day is given back. */
    static Decision<DisclosureRequestEvent> hear(HearThirdParty command, Progress progress, Known known) {
        if (progress.waitsForApplicant()) {
            return Decision.refuse(Refusal.conflict("request-not-complete"));
        }
        Inquiry inquiry = progress.inquiries().stream()
                .filter(one -> one.reference().equals(command.reference()) && one.heard() == null)
                .findFirst()
                .orElse(null);
        if (inquiry == null) {
            return Decision.refuse(Refusal.conflict("third-party-not-asked").at("reference"));
        }
        return Receiving.isBetween(inquiry.askedOn(), command.receivedOn(), command.on())
                ? Terms.of(progress, known).then(terms -> heard(command, progress, inquiry, terms))
                : Decision.refuse(Refusal.rule("received-day-malformed").at("receivedOn"));
    }

    private static ThirdPartyHeard heard(
            HearThirdParty command, Progress progress, Inquiry inquiry, Terms.Counted terms) {
        List<Inquiry> now = progress.inquiries().stream()
                .map(one -> one.equals(inquiry) ? one.heard(command.consents(), command.receivedOn()) : one)
                .toList();
        return new ThirdPartyHeard(
                command.number(),
                command.year(),
                command.reference(),
                command.consents(),
                command.receivedOn(),
                now.stream()
                        .filter(one -> one.heard() == null)
                        .map(Inquiry::opinionBy)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                terms.answerBy(progress.ordinaryBy(), progress.extended(), now));
    }
}
