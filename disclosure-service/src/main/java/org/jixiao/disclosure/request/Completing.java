package org.jixiao.disclosure.request;

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

    static Decision<DisclosureRequestEvent> ask(AskCompletion command, Progress progress) {
        List<Refusal> objections = new ArrayList<>();
        if (progress.asked() != null) {
            objections.add(Refusal.conflict("completion-already-asked"));
        }
        if (command.on().isAfter(progress.received().completionBy())) {
            objections.add(Refusal.conflict("completion-asked-too-late")
                    .with("until", progress.received().completionBy().toString()));
        }
        if (!command.completeBy().isAfter(command.on())) {
            objections.add(Refusal.rule("completion-term-malformed").at("completeBy"));
        }
        return objections.isEmpty()
                ? Decision.accept(new CompletionAsked(
                        command.number(), command.year(), command.what(), command.on(), command.completeBy()))
                : Decision.refuse(objections);
    }

    static Decision<DisclosureRequestEvent> complete(CompleteRequest command, Progress progress, Known known) {
        return progress.waitsForApplicant()
                ? Terms.of(progress, known)
                        .then(terms -> new RequestCompleted(
                                command.number(), command.year(), command.on(), terms.answer(command.on())))
                : Decision.refuse(Refusal.conflict("completion-not-asked"));
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
