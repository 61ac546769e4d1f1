package org.jixiao.disclosure.request;

import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.request.RequestExamples.ANSWER_BY;
import static org.jixiao.disclosure.request.RequestExamples.APPROVED;
import static org.jixiao.disclosure.request.RequestExamples.ASKED_ON;
import static org.jixiao.disclosure.request.RequestExamples.COMPLETION;
import static org.jixiao.disclosure.request.RequestExamples.HASH;
import static org.jixiao.disclosure.request.RequestExamples.NUMBER;
import static org.jixiao.disclosure.request.RequestExamples.answer;
import static org.jixiao.disclosure.request.RequestExamples.answered;
import static org.jixiao.disclosure.request.RequestExamples.give;
import static org.jixiao.disclosure.request.RequestExamples.prepare;
import static org.jixiao.disclosure.request.RequestExamples.prepared;
import static org.jixiao.disclosure.request.RequestExamples.received;
import static org.jixiao.disclosure.request.RequestExamples.reviewed;

import java.time.LocalDate;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerPrepared;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestCompleted;
import org.jixiao.contracts.disclosure.RequestAnswer;
import org.jixiao.contracts.disclosure.RequestOutcome;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AnswerRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ApproveAnswer;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ReviewAnswer;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is disclosed on request")
class AnswerReviewTest {

    private static final RequestAnswer ALL = answer(RequestOutcome.DISCLOSED, null);
    private static final RequestAnswer PART = answer(RequestOutcome.PARTLY_DISCLOSED, LegalGround.ART_15);
    private static final RequestAnswer NONE = answer(RequestOutcome.REFUSED, LegalGround.ART_14);
    private static final DisclosureRestricted INTERNAL =
            new DisclosureRestricted(CODE, YEAR, LegalGround.ART_16, "reviewer-1", LocalDate.of(2021, 6, 30));

    private static ReviewAnswer review(String hash, Outcome outcome, @Nullable LegalGround ground, String reviewer) {
        return new ReviewAnswer(NUMBER, YEAR, hash, outcome, ground, reviewer, ASKED_ON);
    }

    private static ApproveAnswer approve(String hash, String approver) {
        return new ApproveAnswer(NUMBER, YEAR, hash, approver, ASKED_ON);
    }

    @Test
    @DisplayName("goes out as it was prepared and reviewed, where it discloses anything")
    void reviewedFirst() {
        received().when(prepare(ALL)).then(prepared(ALL));
        received()
                .when(prepare(NONE))
                .thenRefused(Refusal.rule("answer-discloses-nothing").at("outcome"));
        received().when(give(ALL, ANSWER_BY)).thenRefusedWith("answer-not-prepared");
        received(prepared(PART), reviewed(Outcome.MAY_BE_PUBLISHED))
                .when(give(ALL, ANSWER_BY))
                .thenRefusedWith("answer-not-prepared");
        received(prepared(ALL)).when(give(ALL, ANSWER_BY)).thenRefusedWith("answer-not-reviewed");
        received(prepared(ALL), reviewed(Outcome.MUST_BE_WITHHELD))
                .when(give(ALL, ANSWER_BY))
                .thenRefusedWith("answer-not-reviewed");
        AnswerRequest given = give(ALL, ANSWER_BY);
        received(prepared(ALL), reviewed(Outcome.MAY_BE_PUBLISHED)).when(given).then(answered(given, false));
        received(prepared(ALL), reviewed(Outcome.MAY_BE_PUBLISHED), prepared(ALL))
                .when(given)
                .thenRefusedWith("answer-not-reviewed");
        received(reviewed(Outcome.MAY_BE_PUBLISHED), APPROVED).when(given).thenRefusedWith("answer-not-prepared");
        received(
                        prepared(ALL),
                        reviewed(Outcome.MAY_BE_PUBLISHED),
                        COMPLETION,
                        new RequestCompleted(NUMBER, YEAR, ASKED_ON, ANSWER_BY))
                .when(given)
                .thenRefusedWith("answer-not-prepared");
    }

    @Test
    @DisplayName("is reviewed by a second person, by its hash, with a ground where it must not go out")
    void review() {
        received()
                .when(review(HASH, Outcome.MAY_BE_PUBLISHED, null, "reviewer-1"))
                .thenRefusedWith("answer-not-prepared");
        var open = received(prepared(ALL));
        open.when(review(HASH, Outcome.MAY_BE_PUBLISHED, null, "reviewer-1")).then(reviewed(Outcome.MAY_BE_PUBLISHED));
        open.when(review(HASH, Outcome.MUST_BE_WITHHELD, LegalGround.ART_15, "reviewer-1"))
                .then(reviewed(Outcome.MUST_BE_WITHHELD));
        open.when(review("b".repeat(64), Outcome.MUST_BE_WITHHELD, null, "disclosure-1"))
                .thenRefused(
                        Refusal.conflict("another-answer-prepared").at("contentHash"),
                        Refusal.forbidden("answer-needs-another-person"),
                        Refusal.rule("ground-missing").at("ground"));
        open.when(review(HASH, Outcome.MAY_BE_PUBLISHED, LegalGround.ART_15, "reviewer-1"))
                .thenRefused(Refusal.rule("ground-without-withholding").at("ground"));
    }

    @Test
    @DisplayName("is approved by a third person, after its review")
    void approval() {
        received().when(approve(HASH, "leader-1")).thenRefusedWith("answer-not-prepared");
        received(prepared(ALL)).when(approve(HASH, "leader-1")).thenRefusedWith("answer-not-reviewed");
        var cleared = received(prepared(ALL), reviewed(Outcome.MAY_BE_PUBLISHED));
        cleared.when(approve(HASH, "leader-1")).then(APPROVED);
        cleared.when(approve("b".repeat(64), "reviewer-1"))
                .thenRefused(
                        Refusal.conflict("another-answer-prepared").at("contentHash"),
                        Refusal.forbidden("answer-needs-another-person"));
        cleared.when(approve(HASH, "disclosure-1")).thenRefusedWith("answer-needs-another-person");
        for (String other : new String[] {"reviewer-1", "leader-1"}) {
            received(prepared(ALL), reviewed(Outcome.MAY_BE_PUBLISHED), APPROVED)
                    .when(new AnswerRequest(NUMBER, YEAR, ALL, "沪合办公开〔2020〕1号", other, ANSWER_BY))
                    .thenRefused(Refusal.forbidden("answer-needs-another-person"));
        }
    }

    @Test
    @DisplayName("needs a leader where its project is 不宜公开")
    void restricted() {
        AnswerRequest given = give(ALL, ANSWER_BY);
        received()
                .heard(INTERNAL)
                .when(prepare(ALL))
                .then(new AnswerPrepared(NUMBER, YEAR, ALL, true, "disclosure-1", ASKED_ON));
        received(prepared(ALL), reviewed(Outcome.MAY_BE_PUBLISHED))
                .heard(INTERNAL)
                .when(given)
                .thenRefusedWith("answer-not-approved");
        received(prepared(ALL), reviewed(Outcome.MAY_BE_PUBLISHED), APPROVED)
                .heard(INTERNAL)
                .when(given)
                .then(answered(given, false));
    }
}
