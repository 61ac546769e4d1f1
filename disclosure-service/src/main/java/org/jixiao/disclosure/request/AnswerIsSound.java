package org.jixiao.disclosure.request;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.disclosure.RequestAnswer;
import org.jixiao.contracts.disclosure.RequestOutcome;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The answer says what is disclosed and, where something is kept back, on which ground (政府信息公开条例 art. 36). What the office itself
 * withholds on articles 14 and 15 is not disclosed to anybody.
 */
final class AnswerIsSound {

    private AnswerIsSound() {}

    static List<Refusal> objections(RequestAnswer answer, Progress progress, Known known) {
        List<Refusal> objections = new ArrayList<>();
        boolean discloses = discloses(answer.outcome());
        if (progress.waitsForApplicant()) {
            objections.add(Refusal.conflict("request-not-complete"));
        }
        if (answer.about() != null && answer.outsideTheSystem()) {
            objections.add(Refusal.rule("about-contradicts").at("outsideTheSystem"));
        }
        if (answer.about() != null && !known.anything()) {
            objections.add(Refusal.rule("about-unknown").at("about"));
        }
        if (discloses && answer.about() == null && !answer.outsideTheSystem()) {
            objections.add(Refusal.rule("about-missing").at("about"));
        }
        if (discloses) {
            known.bar().ifPresent(objections::add);
        }
        if (discloses && answer.contentHash() == null) {
            objections.add(Refusal.rule("answer-hash-missing").at("contentHash"));
        }
        if (keepsBack(answer.outcome()) && answer.ground() == null) {
            objections.add(Refusal.rule("ground-missing").at("ground"));
        }
        if (!keepsBack(answer.outcome()) && answer.ground() != null) {
            objections.add(Refusal.rule("ground-without-withholding").at("ground"));
        }
        if (progress.isObjectedTo() && disclosesAgainst(answer) && answer.reason() == null) {
            objections.add(Refusal.rule("third-party-objects").at("reason"));
        }
        Anonymous.objection(answer.reason(), "reason").ifPresent(objections::add);
        return objections;
    }

    static boolean discloses(RequestOutcome outcome) {
        return outcome == RequestOutcome.DISCLOSED || outcome == RequestOutcome.PARTLY_DISCLOSED;
    }

    private static boolean keepsBack(RequestOutcome outcome) {
        return outcome == RequestOutcome.PARTLY_DISCLOSED || outcome == RequestOutcome.REFUSED;
    }

    /** Whoever discloses all of it discloses what is objected to. */
    private static boolean disclosesAgainst(RequestAnswer answer) {
        return answer.outcome() == RequestOutcome.DISCLOSED
                || (answer.outcome() == RequestOutcome.PARTLY_DISCLOSED && answer.objectedPartDisclosed());
    }
}
