package org.jixiao.disclosure.request;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerExtended;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestAnswered;
import org.jixiao.contracts.disclosure.RequestOutcome;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AnswerRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ExtendAnswer;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The answer says what is disclosed and, where something is kept back, on which ground (政府信息公开条例 art. 36). A late answer is still
 * an answer.
 */
final class Answering {

    private Answering() {}

    static Decision<DisclosureRequestEvent> extend(ExtendAnswer command, Progress progress, Known known) {
        if (progress.waitsForApplicant()) {
            return Decision.refuse(Refusal.conflict("request-not-complete"));
        }
        if (progress.extended()) {
            return Decision.refuse(Refusal.conflict("answer-already-extended"));
        }
        return command.on().isAfter(progress.answerBy())
                ? Decision.refuse(Refusal.conflict("answer-term-over")
                        .with("until", progress.answerBy().toString()))
                : Terms.of(progress, known)
                        .then(terms -> new AnswerExtended(
                                command.number(),
                                command.year(),
                                command.reason(),
                                command.decidedBy(),
                                command.on(),
                                terms.extended(progress.answerBy())));
    }

    static Decision<DisclosureRequestEvent> answer(AnswerRequest command, Progress progress, Known known) {
        List<Refusal> objections = new ArrayList<>();
        if (progress.waitsForApplicant()) {
            objections.add(Refusal.conflict("request-not-complete"));
        }
        if (progress.waitsForThirdParty(command.on())) {
            objections.add(Refusal.conflict("third-party-not-heard"));
        }
        if (discloses(command.outcome())) {
            known.bar().ifPresent(objections::add);
        }
        if (keepsBack(command.outcome()) && command.ground() == null) {
            objections.add(Refusal.rule("ground-missing").at("ground"));
        }
        if (!keepsBack(command.outcome()) && command.ground() != null) {
            objections.add(Refusal.rule("ground-without-withholding").at("ground"));
        }
        if (discloses(command.outcome())
                && progress.heard() != null
                && !progress.heard().consents()
                && command.reason() == null) {
            objections.add(Refusal.rule("third-party-objects").at("reason"));
        }
        return objections.isEmpty()
                ? Decision.accept(new RequestAnswered(
                        command.number(),
                        command.year(),
                        command.outcome(),
                        command.about(),
                        command.ground(),
                        command.document(),
                        command.reason(),
                        command.answeredBy(),
                        command.on(),
                        command.on().isAfter(progress.answerBy())))
                : Decision.refuse(objections);
    }

    private static boolean discloses(RequestOutcome outcome) {
        return outcome == RequestOutcome.DISCLOSED || outcome == RequestOutcome.PARTLY_DISCLOSED;
    }

    private static boolean keepsBack(RequestOutcome outcome) {
        return outcome == RequestOutcome.PARTLY_DISCLOSED || outcome == RequestOutcome.REFUSED;
    }
}
