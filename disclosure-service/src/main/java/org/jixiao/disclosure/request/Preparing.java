package org.jixiao.disclosure.request;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerApproved;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerPrepared;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerReviewed;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ApproveAnswer;
import org.jixiao.disclosure.request.DisclosureRequestCommand.PrepareAnswer;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ReviewAnswer;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** An answer that discloses something is made, reviewed and approved by three people (政府信息公开条例 art. 17). */
final class Preparing {

    private Preparing() {}

    static Decision<DisclosureRequestEvent> prepare(PrepareAnswer command, Progress progress, Known known) {
        List<Refusal> objections = AnswerIsSound.objections(command.answer(), progress, known);
        if (!AnswerIsSound.discloses(command.answer().outcome())) {
            objections.add(Refusal.rule("answer-discloses-nothing").at("outcome"));
        }
        return objections.isEmpty()
                ? Decision.accept(new AnswerPrepared(
                        command.number(),
                        command.year(),
                        command.answer(),
                        known.isRestricted(),
                        command.preparedBy(),
                        command.on()))
                : Decision.refuse(objections);
    }

    static Decision<DisclosureRequestEvent> review(ReviewAnswer command, Progress progress) {
        Draft draft = progress.draft();
        if (draft == null) {
            return Decision.refuse(Refusal.conflict("answer-not-prepared"));
        }
        List<Refusal> objections = another(command.contentHash(), draft);
        if (draft.isPreparedBy(command.reviewer())) {
            objections.add(Refusal.forbidden("answer-needs-another-person"));
        }
        if (command.outcome() == Outcome.MUST_BE_WITHHELD && command.ground() == null) {
            objections.add(Refusal.rule("ground-missing").at("ground"));
        }
        if (command.outcome() == Outcome.MAY_BE_PUBLISHED && command.ground() != null) {
            objections.add(Refusal.rule("ground-without-withholding").at("ground"));
        }
        return objections.isEmpty()
                ? Decision.accept(new AnswerReviewed(
                        command.number(),
                        command.year(),
                        command.contentHash(),
                        command.outcome(),
                        command.ground(),
                        command.reviewer(),
                        command.on()))
                : Decision.refuse(objections);
    }

    static Decision<DisclosureRequestEvent> approve(ApproveAnswer command, Progress progress) {
        Draft draft = progress.draft();
        if (draft == null) {
            return Decision.refuse(Refusal.conflict("answer-not-prepared"));
        }
        List<Refusal> objections = another(command.contentHash(), draft);
        if (!draft.isCleared()) {
            objections.add(Refusal.conflict("answer-not-reviewed"));
        }
        if (draft.isPreparedBy(command.approver()) || draft.isReviewedBy(command.approver())) {
            objections.add(Refusal.forbidden("answer-needs-another-person"));
        }
        return objections.isEmpty()
                ? Decision.accept(new AnswerApproved(
                        command.number(), command.year(), command.contentHash(), command.approver(), command.on()))
                : Decision.refuse(objections);
    }

    private static List<Refusal> another(String contentHash, Draft draft) {
        List<Refusal> objections = new ArrayList<>();
        if (!contentHash.equals(draft.prepared().answer().contentHash())) {
            objections.add(Refusal.conflict("another-answer-prepared").at("contentHash"));
        }
        return objections;
    }
}
