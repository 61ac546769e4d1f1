package org.jixiao.disclosure.request;

import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerApproved;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerExtended;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerPrepared;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerReviewed;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.CompletionAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestAnswered;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestReceived;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyHeard;
import org.jixiao.contracts.disclosure.RequestAnswer;
import org.jixiao.contracts.disclosure.RequestChannel;
import org.jixiao.contracts.disclosure.RequestOutcome;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AnswerRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.PrepareAnswer;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ReceiveRequest;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;

/** A request that came on the first Monday of June 2020, when no working day was off. */
final class RequestExamples {

    static final String NUMBER = "YSQ-0001";
    static final String HASH = "a".repeat(64);
    static final LocalDate MONDAY = LocalDate.of(2020, 6, 1);
    static final LocalDate COMPLETION_BY = LocalDate.of(2020, 6, 10);
    static final LocalDate ANSWER_BY = LocalDate.of(2020, 6, 29);
    static final String TOPIC = "2020年对口支援项目绩效目标";

    static final ReceiveRequest RECEIVE =
            new ReceiveRequest(NUMBER, YEAR, RequestChannel.ONLINE, TOPIC, MONDAY, MONDAY.plusDays(1));
    static final RequestReceived RECEIVED =
            new RequestReceived(NUMBER, YEAR, RequestChannel.ONLINE, TOPIC, MONDAY, COMPLETION_BY, ANSWER_BY);
    static final LocalDate COMPLETE_BY = LocalDate.of(2020, 6, 24);
    static final CompletionAsked COMPLETION = new CompletionAsked(NUMBER, YEAR, "写明年度", COMPLETION_BY, COMPLETE_BY);
    static final LocalDate ASKED_ON = LocalDate.of(2020, 6, 8);
    static final LocalDate OPINION_BY = LocalDate.of(2020, 6, 29);
    static final ThirdPartyAsked FIRST =
            new ThirdPartyAsked(NUMBER, YEAR, "DSF-1", ASKED_ON, OPINION_BY, LocalDate.of(2020, 7, 20));
    static final AnswerExtended EXTENSION =
            new AnswerExtended(NUMBER, YEAR, "案情复杂", "leader-1", ANSWER_BY, LocalDate.of(2020, 7, 27));

    private RequestExamples() {}

    static Given<DisclosureRequestCommand, DisclosureRequestEvent, DisclosureRequestState> request() {
        return given(new DisclosureRequestState.Unreceived()).heard(RULEBOOK);
    }

    /** A request about something that the suite knows. */
    static Given<DisclosureRequestCommand, DisclosureRequestEvent, DisclosureRequestState> received(
            DisclosureRequestEvent... further) {
        return request().heard(GOAL).happened(RECEIVED).happened(further);
    }

    static ThirdPartyHeard opinion(boolean consents, LocalDate on, @Nullable LocalDate waitUntil, LocalDate answerBy) {
        return new ThirdPartyHeard(NUMBER, YEAR, "DSF-1", consents, on, waitUntil, answerBy);
    }

    static RequestAnswer answer(RequestOutcome outcome, @Nullable LegalGround ground) {
        return answer(outcome, ground, false, null);
    }

    static RequestAnswer answer(
            RequestOutcome outcome, @Nullable LegalGround ground, boolean objectedPart, @Nullable String reason) {
        return new RequestAnswer(
                outcome,
                PROJECT,
                null,
                false,
                ground,
                objectedPart,
                reason,
                AnswerIsSound.discloses(outcome) ? HASH : null);
    }

    static PrepareAnswer prepare(RequestAnswer answer) {
        return new PrepareAnswer(NUMBER, YEAR, answer, "disclosure-1", ASKED_ON);
    }

    static AnswerPrepared prepared(RequestAnswer answer) {
        return new AnswerPrepared(NUMBER, YEAR, answer, false, "disclosure-1", ASKED_ON);
    }

    static AnswerReviewed reviewed(Outcome outcome) {
        return new AnswerReviewed(
                NUMBER,
                YEAR,
                HASH,
                outcome,
                outcome == Outcome.MAY_BE_PUBLISHED ? null : LegalGround.ART_15,
                "reviewer-1",
                ASKED_ON);
    }

    static final AnswerApproved APPROVED = new AnswerApproved(NUMBER, YEAR, HASH, "leader-1", ASKED_ON);

    static AnswerRequest give(RequestAnswer answer, LocalDate on) {
        return new AnswerRequest(NUMBER, YEAR, answer, "沪合办公开〔2020〕1号", "disclosure-1", on);
    }

    static RequestAnswered answered(AnswerRequest answer, boolean late) {
        return new RequestAnswered(
                NUMBER, YEAR, answer.answer(), answer.document(), answer.answeredBy(), answer.on(), late);
    }
}
