package org.jixiao.disclosure.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.CompletionAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestAbandoned;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestCompleted;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AbandonRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AskCompletion;
import org.jixiao.disclosure.request.DisclosureRequestCommand.CompleteRequest;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * What is wanted is not clear, so the applicant is asked once, and soon (政府信息公开条例 art. 30). The term of the answer begins anew
 * with the completed request; whoever lets the day pass counts as having given up.
 */
final class Completing {

    private Completing() {}

    static Decision<DisclosureRequestEvent> ask(AskCompletion command, Progress progress, Known known) {
        return Terms.of(progress, known).decide(terms -> {
            List<Refusal> objections = objections(command, progress, terms.latestCompletion(command.on()));
            return objections.isEmpty()
                    ? Decision.accept(new CompletionAsked(
                            command.number(), command.year(), command.what(), command.on(), command.completeBy()))
                    : Decision.refuse(objections);
        });
    }

    /** The term that begins anew would swallow what a third party took, or by what the answer was put off. */
    private static List<Refusal> objections(AskCompletion command, Progress progress, LocalDate latest) {
        List<Refusal> objections = new ArrayList<>();
        if (progress.asked() != null) {
            objections.add(Refusal.conflict("completion-already-asked"));
        }
        if (!progress.inquiries().isEmpty()) {
            objections.add(Refusal.conflict("completion-after-inquiry"));
        }
        if (progress.extended()) {
            objections.add(Refusal.conflict("completion-after-extension"));
        }
        if (command.on().isAfter(progress.received().completionBy())) {
            objections.add(Refusal.conflict("completion-asked-too-late")
                    .with("until", progress.received().completionBy().toString()));
        }
        if (!command.completeBy().isAfter(command.on()) || command.completeBy().isAfter(latest)) {
            objections.add(Refusal.rule("completion-term-malformed")
                    .with("until", latest.toString())
                    .at("completeBy"));
        }
        Anonymous.objection(command.what(), "what").ifPresent(objections::add);
        return objections;
    }

    static Decision<DisclosureRequestEvent> complete(CompleteRequest command, Progress progress, Known known) {
        CompletionAsked asked = progress.asked();
        if (asked == null || progress.completed()) {
            return Decision.refuse(Refusal.conflict("completion-not-asked"));
        }
        return Receiving.isBetween(asked.askedOn(), command.receivedOn(), command.on())
                ? Terms.of(progress, known)
                        .then(terms -> new RequestCompleted(
                                command.number(),
                                command.year(),
                                command.receivedOn(),
                                terms.answer(command.receivedOn())))
                : Decision.refuse(Refusal.rule("received-day-malformed").at("receivedOn"));
    }

    static Decision<DisclosureRequestEvent> abandon(AbandonRequest command, Progress progress) {
        CompletionAsked asked = progress.asked();
        if (asked == null || progress.completed()) {
            return Decision.refuse(Refusal.conflict("completion-not-asked"));
        }
        return command.on().isAfter(asked.completeBy())
                ? Decision.accept(new RequestAbandoned(command.number(), command.year(), command.on()))
                : Decision.refuse(Refusal.conflict("completion-term-runs")
                        .with("until", asked.completeBy().toString()));
    }
}
