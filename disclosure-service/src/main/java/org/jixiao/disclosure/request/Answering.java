package org.jixiao.disclosure.request;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerExtended;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestAnswered;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AnswerRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ExtendAnswer;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * What is disclosed goes out exactly as it was reviewed, and where its project is 不宜公开 or a third party objects, as a leader let it
 * go (政府信息公开条例 art. 17, 32). A late answer is still an answer.
 */
final class Answering {

    private Answering() {}

    static Decision<DisclosureRequestEvent> extend(ExtendAnswer command, Progress progress, Known known) {
        List<Refusal> objections = new ArrayList<>();
        if (progress.waitsForApplicant()) {
            objections.add(Refusal.conflict("request-not-complete"));
        }
        if (progress.extended()) {
            objections.add(Refusal.conflict("answer-already-extended"));
        }
        if (command.on().isAfter(progress.answerBy())) {
            objections.add(Refusal.conflict("answer-term-over")
                    .with("until", progress.answerBy().toString()));
        }
        Anonymous.objection(command.reason(), "reason").ifPresent(objections::add);
        return objections.isEmpty()
                ? Terms.of(progress, known)
                        .then(terms -> new AnswerExtended(
                                command.number(),
                                command.year(),
                                command.reason(),
                                command.decidedBy(),
                                command.on(),
                                terms.answerBy(progress.ordinaryBy(), true, progress.inquiries())))
                : Decision.refuse(objections);
    }

    static Decision<DisclosureRequestEvent> answer(AnswerRequest command, Progress progress, Known known) {
        List<Refusal> objections = AnswerIsSound.objections(command.answer(), progress, known);
        boolean discloses = AnswerIsSound.discloses(command.answer().outcome());
        if (discloses && progress.waitsForThirdParty(command.on())) {
            objections.add(Refusal.conflict("third-party-not-heard"));
        }
        if (discloses) {
            objections.addAll(notCleared(command, progress, known));
        }
        return objections.isEmpty()
                ? Decision.accept(new RequestAnswered(
                        command.number(),
                        command.year(),
                        command.answer(),
                        command.document(),
                        command.answeredBy(),
                        command.on(),
                        command.on().isAfter(progress.answerBy())))
                : Decision.refuse(objections);
    }

    private static List<Refusal> notCleared(AnswerRequest command, Progress progress, Known known) {
        Draft draft = progress.draft();
        if (draft == null || !draft.prepared().answer().equals(command.answer())) {
            return List.of(Refusal.conflict("answer-not-prepared"));
        }
        List<Refusal> objections = new ArrayList<>();
        if (!draft.isCleared()) {
            objections.add(Refusal.conflict("answer-not-reviewed"));
        }
        if ((known.isRestricted() || progress.isObjectedTo()) && draft.approval() == null) {
            objections.add(Refusal.conflict("answer-not-approved"));
        }
        if (draft.isReviewedBy(command.answeredBy()) || draft.isApprovedBy(command.answeredBy())) {
            objections.add(Refusal.forbidden("answer-needs-another-person"));
        }
        return objections;
    }
}
