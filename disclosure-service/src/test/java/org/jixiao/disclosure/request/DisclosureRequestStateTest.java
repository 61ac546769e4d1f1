package org.jixiao.disclosure.request;

import static org.jixiao.disclosure.item.Examples.CLASSIFIED;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RESTRICTED;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerExtended;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.CompletionAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestAbandoned;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestAnswered;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestCompleted;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestReceived;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyHeard;
import org.jixiao.contracts.disclosure.RequestChannel;
import org.jixiao.contracts.disclosure.RequestOutcome;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AbandonRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AnswerRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AskCompletion;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AskThirdParty;
import org.jixiao.disclosure.request.DisclosureRequestCommand.CompleteRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ExtendAnswer;
import org.jixiao.disclosure.request.DisclosureRequestCommand.HearThirdParty;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ReceiveRequest;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A request for disclosure")
class DisclosureRequestStateTest {

    private static final String NUMBER = "YSQ-0001";
    private static final LocalDate MONDAY = LocalDate.of(2020, 6, 1);
    private static final LocalDate COMPLETION_BY = LocalDate.of(2020, 6, 10);
    private static final LocalDate ANSWER_BY = LocalDate.of(2020, 6, 29);
    private static final String TOPIC = "2020年对口支援项目绩效目标";

    private static final ReceiveRequest RECEIVE =
            new ReceiveRequest(NUMBER, YEAR, RequestChannel.ONLINE, TOPIC, MONDAY, MONDAY.plusDays(1));
    private static final RequestReceived RECEIVED =
            new RequestReceived(NUMBER, YEAR, RequestChannel.ONLINE, TOPIC, MONDAY, COMPLETION_BY, ANSWER_BY);
    private static final LocalDate COMPLETE_BY = LocalDate.of(2020, 6, 24);
    private static final CompletionAsked COMPLETION =
            new CompletionAsked(NUMBER, YEAR, "写明年度", COMPLETION_BY, COMPLETE_BY);
    private static final LocalDate ASKED_ON = LocalDate.of(2020, 6, 8);
    private static final LocalDate OPINION_BY = LocalDate.of(2020, 6, 29);
    private static final ThirdPartyAsked THIRD_PARTY =
            new ThirdPartyAsked(NUMBER, YEAR, ASKED_ON, OPINION_BY, LocalDate.of(2020, 7, 20));

    private static Given<DisclosureRequestCommand, DisclosureRequestEvent, DisclosureRequestState> request() {
        return given(new DisclosureRequestState.Unreceived()).heard(RULEBOOK);
    }

    private static AnswerRequest answer(RequestOutcome outcome, @Nullable LegalGround ground, LocalDate on) {
        return answer(outcome, ground, null, on);
    }

    private static AnswerRequest answer(
            RequestOutcome outcome, @Nullable LegalGround ground, @Nullable String reason, LocalDate on) {
        return new AnswerRequest(NUMBER, YEAR, outcome, PROJECT, ground, "沪合办公开〔2020〕1号", reason, "disclosure-1", on);
    }

    private static RequestAnswered answered(AnswerRequest answer, boolean late) {
        return new RequestAnswered(
                NUMBER,
                YEAR,
                answer.outcome(),
                answer.about(),
                answer.ground(),
                answer.document(),
                answer.reason(),
                answer.answeredBy(),
                answer.on(),
                late);
    }

    @Nested
    @DisplayName("that comes in")
    class ComesIn {

        @Test
        @DisplayName("can be completed for seven working days and is answered within twenty")
        void received() {
            request().when(RECEIVE).then(RECEIVED);
            request().happened(RECEIVED).when(RECEIVE).thenNothingHappens();
            request()
                    .when(new ReceiveRequest(NUMBER, YEAR, RequestChannel.ONLINE, TOPIC, MONDAY, MONDAY))
                    .then(RECEIVED);
        }

        @Test
        @DisplayName("has a number of its own")
        void numbered() {
            request()
                    .happened(RECEIVED)
                    .when(new ReceiveRequest(NUMBER, YEAR, RequestChannel.POST, TOPIC, MONDAY, MONDAY))
                    .thenRefusedWith("request-already-received");
            request()
                    .happened(RECEIVED)
                    .when(new ReceiveRequest(NUMBER, YEAR, RequestChannel.ONLINE, "别的", MONDAY, MONDAY))
                    .thenRefusedWith("request-already-received");
            request()
                    .happened(RECEIVED)
                    .when(new ReceiveRequest(NUMBER, YEAR, RequestChannel.ONLINE, TOPIC, MONDAY.minusDays(1), MONDAY))
                    .thenRefusedWith("request-already-received");
        }

        @Test
        @DisplayName("belongs to the year in which it came, and comes neither tomorrow nor before there are rules")
        void ofItsYear() {
            request()
                    .when(new ReceiveRequest(
                            NUMBER, YEAR, RequestChannel.POST, TOPIC, LocalDate.of(2021, 1, 4), MONDAY))
                    .thenRefusedWith("request-of-another-year", "request-day-in-future");
            given(new DisclosureRequestState.Unreceived())
                    .when(RECEIVE)
                    .thenRefused(Refusal.conflict("rulebook-not-published").with("budgetYear", YEAR));
        }

        @Test
        @DisplayName("is there before anything else happens to it")
        void nothingBefore() {
            request().when(new CompleteRequest(NUMBER, YEAR, MONDAY)).thenRefusedWith("request-not-received");
        }
    }

    @Nested
    @DisplayName("that does not say clearly what is wanted")
    class Unclear {

        private final Given<DisclosureRequestCommand, DisclosureRequestEvent, DisclosureRequestState> asked =
                request().happened(RECEIVED, COMPLETION);

        @Test
        @DisplayName("is sent back once, up to the seventh working day")
        void ask() {
            request()
                    .happened(RECEIVED)
                    .when(new AskCompletion(NUMBER, YEAR, "写明年度", COMPLETE_BY, COMPLETION_BY))
                    .then(COMPLETION);
            request()
                    .happened(RECEIVED)
                    .when(new AskCompletion(NUMBER, YEAR, "写明年度", COMPLETE_BY, COMPLETION_BY.plusDays(1)))
                    .thenRefused(Refusal.conflict("completion-asked-too-late").with("until", COMPLETION_BY.toString()));
            asked.when(new AskCompletion(NUMBER, YEAR, "写明年度", COMPLETION_BY, COMPLETION_BY))
                    .thenRefusedWith("completion-already-asked", "completion-term-malformed");
        }

        @Test
        @DisplayName("is answered within twenty working days of its completion")
        void complete() {
            LocalDate completedOn = LocalDate.of(2020, 6, 15);
            RequestCompleted completed = new RequestCompleted(NUMBER, YEAR, completedOn, LocalDate.of(2020, 7, 13));
            asked.when(new CompleteRequest(NUMBER, YEAR, completedOn)).then(completed);
            asked.happened(completed)
                    .when(new CompleteRequest(NUMBER, YEAR, completedOn))
                    .thenRefusedWith("completion-not-asked");
            asked.happened(completed)
                    .when(new AbandonRequest(NUMBER, YEAR, completedOn))
                    .thenRefusedWith("completion-not-asked");
            request()
                    .happened(RECEIVED)
                    .when(new CompleteRequest(NUMBER, YEAR, completedOn))
                    .thenRefusedWith("completion-not-asked");
        }

        @Test
        @DisplayName("counts as given up once its term has passed")
        void abandon() {
            RequestAbandoned abandoned = new RequestAbandoned(NUMBER, YEAR, COMPLETE_BY.plusDays(1));
            asked.when(new AbandonRequest(NUMBER, YEAR, COMPLETE_BY))
                    .thenRefused(Refusal.conflict("completion-term-runs").with("until", COMPLETE_BY.toString()));
            asked.when(new AbandonRequest(NUMBER, YEAR, COMPLETE_BY.plusDays(1)))
                    .then(abandoned);
            asked.happened(abandoned).when(RECEIVE).thenRefusedWith("request-closed");
            request()
                    .happened(RECEIVED)
                    .when(new AbandonRequest(NUMBER, YEAR, COMPLETE_BY))
                    .thenRefusedWith("completion-not-asked");
        }

        @Test
        @DisplayName("waits for the applicant before anything else")
        void waits() {
            asked.when(new AskThirdParty(NUMBER, YEAR, ASKED_ON)).thenRefusedWith("request-not-complete");
            asked.when(new ExtendAnswer(NUMBER, YEAR, "案情复杂", "leader-1", ASKED_ON))
                    .thenRefusedWith("request-not-complete");
            asked.when(answer(RequestOutcome.NOT_HELD, null, ASKED_ON)).thenRefusedWith("request-not-complete");
        }
    }

    @Nested
    @DisplayName("that touches the rights of a third party")
    class TouchesOthers {

        private final Given<DisclosureRequestCommand, DisclosureRequestEvent, DisclosureRequestState> asked =
                request().happened(RECEIVED, THIRD_PARTY);

        private ThirdPartyHeard heard(boolean consents, LocalDate on, LocalDate answerBy) {
            return new ThirdPartyHeard(NUMBER, YEAR, consents, on, answerBy);
        }

        @Test
        @DisplayName("waits fifteen working days for it, which are not counted")
        void ask() {
            request()
                    .happened(RECEIVED)
                    .when(new AskThirdParty(NUMBER, YEAR, ASKED_ON))
                    .then(THIRD_PARTY);
            asked.when(new AskThirdParty(NUMBER, YEAR, ASKED_ON)).thenRefusedWith("third-party-already-asked");
        }

        @Test
        @DisplayName("gets back the days that it did not take")
        void hear() {
            LocalDate friday = LocalDate.of(2020, 6, 12);
            asked.when(new HearThirdParty(NUMBER, YEAR, true, friday))
                    .then(heard(true, friday, LocalDate.of(2020, 7, 3)));
            LocalDate late = OPINION_BY.plusDays(1);
            asked.when(new HearThirdParty(NUMBER, YEAR, false, late)).then(heard(false, late, THIRD_PARTY.answerBy()));
            asked.happened(heard(true, friday, ANSWER_BY))
                    .when(new HearThirdParty(NUMBER, YEAR, true, friday))
                    .thenRefusedWith("third-party-not-asked");
            request()
                    .happened(RECEIVED)
                    .when(new HearThirdParty(NUMBER, YEAR, true, friday))
                    .thenRefusedWith("third-party-not-asked");
        }

        @Test
        @DisplayName("is not answered before it has spoken, or its term has passed")
        void notBefore() {
            asked.when(answer(RequestOutcome.DISCLOSED, null, OPINION_BY)).thenRefusedWith("third-party-not-heard");
            AnswerRequest after = answer(RequestOutcome.DISCLOSED, null, OPINION_BY.plusDays(1));
            asked.when(after).then(answered(after, false));
        }

        @Test
        @DisplayName("is disclosed against its will only with a reason")
        void against() {
            var objecting = asked.happened(heard(false, ASKED_ON, ANSWER_BY));
            objecting
                    .when(answer(RequestOutcome.DISCLOSED, null, ANSWER_BY))
                    .thenRefused(Refusal.rule("third-party-objects").at("reason"));
            AnswerRequest reasoned = answer(RequestOutcome.DISCLOSED, null, "不公开将对公共利益造成重大影响", ANSWER_BY);
            objecting.when(reasoned).then(answered(reasoned, false));
            AnswerRequest refused = answer(RequestOutcome.REFUSED, LegalGround.ART_15, ANSWER_BY);
            objecting.when(refused).then(answered(refused, false));
            AnswerRequest agreed = answer(RequestOutcome.DISCLOSED, null, ANSWER_BY);
            asked.happened(heard(true, ASKED_ON, ANSWER_BY)).when(agreed).then(answered(agreed, false));
        }
    }

    @Nested
    @DisplayName("that is answered")
    class Answered {

        private final Given<DisclosureRequestCommand, DisclosureRequestEvent, DisclosureRequestState> open =
                request().happened(RECEIVED);

        @Test
        @DisplayName("may be put off once for twenty working days, before its term is over")
        void extended() {
            AnswerExtended extension =
                    new AnswerExtended(NUMBER, YEAR, "案情复杂", "leader-1", ANSWER_BY, LocalDate.of(2020, 7, 27));
            ExtendAnswer extend = new ExtendAnswer(NUMBER, YEAR, "案情复杂", "leader-1", ANSWER_BY);
            open.when(extend).then(extension);
            open.happened(extension).when(extend).thenRefusedWith("answer-already-extended");
            open.when(new ExtendAnswer(NUMBER, YEAR, "案情复杂", "leader-1", ANSWER_BY.plusDays(1)))
                    .thenRefused(Refusal.conflict("answer-term-over").with("until", ANSWER_BY.toString()));
            AnswerRequest last = answer(RequestOutcome.NOT_EXISTING, null, LocalDate.of(2020, 7, 27));
            open.happened(extension).when(last).then(answered(last, false));
        }

        @Test
        @DisplayName("says so when it is late, and is closed then")
        void late() {
            AnswerRequest inTime = answer(RequestOutcome.NOT_HELD, null, ANSWER_BY);
            open.when(inTime).then(answered(inTime, false));
            AnswerRequest late = answer(RequestOutcome.NOT_HELD, null, ANSWER_BY.plusDays(1));
            open.when(late).then(answered(late, true));
            open.happened(answered(late, true)).when(inTime).thenRefusedWith("request-closed");
        }

        @Test
        @DisplayName("names the ground of what is kept back, and of nothing else")
        void ground() {
            open.when(answer(RequestOutcome.REFUSED, null, ANSWER_BY))
                    .thenRefused(Refusal.rule("ground-missing").at("ground"));
            open.when(answer(RequestOutcome.PARTLY_DISCLOSED, null, ANSWER_BY)).thenRefusedWith("ground-missing");
            open.when(answer(RequestOutcome.DISCLOSED, LegalGround.ART_15, ANSWER_BY))
                    .thenRefused(Refusal.rule("ground-without-withholding").at("ground"));
            open.when(answer(RequestOutcome.NOT_HELD, LegalGround.ART_15, ANSWER_BY))
                    .thenRefusedWith("ground-without-withholding");
            AnswerRequest partly = answer(RequestOutcome.PARTLY_DISCLOSED, LegalGround.ART_15, ANSWER_BY);
            open.when(partly).then(answered(partly, false));
        }

        @Test
        @DisplayName("discloses nothing of what is classified, nor of what articles 14 and 15 protect")
        void barred() {
            open.heard(CLASSIFIED)
                    .when(answer(RequestOutcome.DISCLOSED, null, ANSWER_BY))
                    .thenRefused(Refusal.conflict("project-is-classified").at("about"));
            open.heard(RESTRICTED)
                    .when(answer(RequestOutcome.PARTLY_DISCLOSED, LegalGround.ART_14, ANSWER_BY))
                    .thenRefused(Refusal.conflict("not-open-on-request")
                            .with("ground", "ART_14")
                            .at("about"));
            AnswerRequest refused = answer(RequestOutcome.REFUSED, LegalGround.ART_14, ANSWER_BY);
            open.heard(CLASSIFIED).when(refused).then(answered(refused, false));
            AnswerRequest disclosed = answer(RequestOutcome.DISCLOSED, null, ANSWER_BY);
            open.heard(new DisclosureRestricted(
                            CODE, YEAR, LegalGround.ART_16, "reviewer-1", LocalDate.of(2021, 6, 30)))
                    .when(disclosed)
                    .then(answered(disclosed, false));
            open.heard(RESTRICTED, new DisclosureRestrictionLifted(CODE, YEAR, "理由已消除。", "reviewer-1", ANSWER_BY))
                    .when(disclosed)
                    .then(answered(disclosed, false));
        }
    }
}
