package org.jixiao.disclosure.request;

import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.request.RequestExamples.ANSWER_BY;
import static org.jixiao.disclosure.request.RequestExamples.ASKED_ON;
import static org.jixiao.disclosure.request.RequestExamples.COMPLETE_BY;
import static org.jixiao.disclosure.request.RequestExamples.COMPLETION;
import static org.jixiao.disclosure.request.RequestExamples.COMPLETION_BY;
import static org.jixiao.disclosure.request.RequestExamples.EXTENSION;
import static org.jixiao.disclosure.request.RequestExamples.FIRST;
import static org.jixiao.disclosure.request.RequestExamples.MONDAY;
import static org.jixiao.disclosure.request.RequestExamples.NUMBER;
import static org.jixiao.disclosure.request.RequestExamples.OPINION_BY;
import static org.jixiao.disclosure.request.RequestExamples.RECEIVE;
import static org.jixiao.disclosure.request.RequestExamples.RECEIVED;
import static org.jixiao.disclosure.request.RequestExamples.TOPIC;
import static org.jixiao.disclosure.request.RequestExamples.answer;
import static org.jixiao.disclosure.request.RequestExamples.give;
import static org.jixiao.disclosure.request.RequestExamples.opinion;
import static org.jixiao.disclosure.request.RequestExamples.prepare;
import static org.jixiao.disclosure.request.RequestExamples.received;
import static org.jixiao.disclosure.request.RequestExamples.request;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.CompletionAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestAbandoned;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestCompleted;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestReceived;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyHeard;
import org.jixiao.contracts.disclosure.RequestChannel;
import org.jixiao.contracts.disclosure.RequestOutcome;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AbandonRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AskCompletion;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AskThirdParty;
import org.jixiao.disclosure.request.DisclosureRequestCommand.CompleteRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ExtendAnswer;
import org.jixiao.disclosure.request.DisclosureRequestCommand.HearThirdParty;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ReceiveRequest;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A request for disclosure")
class DisclosureRequestStateTest {

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
        @DisplayName("holds no number of a person, and a project code is none")
        void anonymous() {
            for (String number :
                    List.of("13812345678", "138-1234-5678", "１３８１２３４５６７８", "31010119900101123X", "(021) 62345678")) {
                request()
                        .when(new ReceiveRequest(NUMBER, YEAR, RequestChannel.POST, "请联系" + number, MONDAY, MONDAY))
                        .thenRefused(Refusal.rule("personal-number").at("topic"));
            }
            String code = "项目" + CODE + "在2020-06-01至2020年末的123456789元";
            request()
                    .when(new ReceiveRequest(NUMBER, YEAR, RequestChannel.ONLINE, code, MONDAY, MONDAY))
                    .then(new RequestReceived(
                            NUMBER, YEAR, RequestChannel.ONLINE, code, MONDAY, COMPLETION_BY, ANSWER_BY));
        }

        @Test
        @DisplayName("is there before anything else happens to it")
        void nothingBefore() {
            request().when(new CompleteRequest(NUMBER, YEAR, MONDAY, MONDAY)).thenRefusedWith("request-not-received");
        }
    }

    @Nested
    @DisplayName("that does not say clearly what is wanted")
    class Unclear {

        private final Given<DisclosureRequestCommand, DisclosureRequestEvent, DisclosureRequestState> asked =
                received(COMPLETION);

        private AskCompletion ask(String what, LocalDate completeBy, LocalDate on) {
            return new AskCompletion(NUMBER, YEAR, what, completeBy, on);
        }

        @Test
        @DisplayName("is sent back once, up to the seventh working day")
        void once() {
            received().when(ask("写明年度", COMPLETE_BY, COMPLETION_BY)).then(COMPLETION);
            received()
                    .when(ask("写明年度", COMPLETE_BY, COMPLETION_BY.plusDays(1)))
                    .thenRefused(Refusal.conflict("completion-asked-too-late").with("until", COMPLETION_BY.toString()));
            asked.when(ask("写明年度", COMPLETE_BY, COMPLETION_BY)).thenRefusedWith("completion-already-asked");
            received()
                    .when(ask("电话13812345678", COMPLETE_BY, COMPLETION_BY))
                    .thenRefused(Refusal.rule("personal-number").at("what"));
        }

        @Test
        @DisplayName("gives the applicant a day at least, and no more than the office has for its answer")
        void term() {
            LocalDate latest = LocalDate.of(2020, 7, 8);
            Refusal malformed = Refusal.rule("completion-term-malformed")
                    .with("until", latest.toString())
                    .at("completeBy");
            received().when(ask("写明年度", COMPLETION_BY, COMPLETION_BY)).thenRefused(malformed);
            received().when(ask("写明年度", latest.plusDays(1), COMPLETION_BY)).thenRefused(malformed);
            received()
                    .when(ask("写明年度", latest, COMPLETION_BY))
                    .then(new CompletionAsked(NUMBER, YEAR, "写明年度", COMPLETION_BY, latest));
        }

        @Test
        @DisplayName("is completed before a third party is asked, and before the answer is put off")
        void beforeOthers() {
            received(FIRST).when(ask("写明年度", COMPLETE_BY, COMPLETION_BY)).thenRefusedWith("completion-after-inquiry");
            received(EXTENSION)
                    .when(ask("写明年度", COMPLETE_BY, COMPLETION_BY))
                    .thenRefusedWith("completion-after-extension");
        }

        @Test
        @DisplayName("is answered within twenty working days of the day on which the completion came")
        void complete() {
            LocalDate came = LocalDate.of(2020, 6, 15);
            LocalDate today = came.plusDays(3);
            RequestCompleted completed = new RequestCompleted(NUMBER, YEAR, came, LocalDate.of(2020, 7, 13));
            CompleteRequest complete = new CompleteRequest(NUMBER, YEAR, came, today);
            asked.when(complete).then(completed);
            asked.happened(completed).when(complete).thenRefusedWith("completion-not-asked");
            asked.happened(completed)
                    .when(new AbandonRequest(NUMBER, YEAR, today))
                    .thenRefusedWith("completion-not-asked");
            received().when(complete).thenRefusedWith("completion-not-asked");
            asked.when(new CompleteRequest(NUMBER, YEAR, COMPLETION_BY.minusDays(1), today))
                    .thenRefused(Refusal.rule("received-day-malformed").at("receivedOn"));
            asked.when(new CompleteRequest(NUMBER, YEAR, today.plusDays(1), today))
                    .thenRefusedWith("received-day-malformed");
            asked.when(new CompleteRequest(NUMBER, YEAR, COMPLETION_BY, COMPLETION_BY))
                    .then(new RequestCompleted(NUMBER, YEAR, COMPLETION_BY, LocalDate.of(2020, 7, 8)));
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
            received().when(new AbandonRequest(NUMBER, YEAR, COMPLETE_BY)).thenRefusedWith("completion-not-asked");
        }

        @Test
        @DisplayName("waits for the applicant before anything else")
        void waits() {
            asked.when(new AskThirdParty(NUMBER, YEAR, "DSF-1", ASKED_ON)).thenRefusedWith("request-not-complete");
            asked.when(new HearThirdParty(NUMBER, YEAR, "DSF-1", true, ASKED_ON, ASKED_ON))
                    .thenRefusedWith("request-not-complete");
            asked.when(new ExtendAnswer(NUMBER, YEAR, "案情复杂", "leader-1", ASKED_ON))
                    .thenRefusedWith("request-not-complete");
            asked.when(give(answer(RequestOutcome.NOT_HELD, null), ASKED_ON)).thenRefusedWith("request-not-complete");
            asked.when(prepare(answer(RequestOutcome.DISCLOSED, null))).thenRefusedWith("request-not-complete");
        }
    }

    @Nested
    @DisplayName("that touches the rights of third parties")
    class TouchesOthers {

        private final Given<DisclosureRequestCommand, DisclosureRequestEvent, DisclosureRequestState> asked =
                received(FIRST);

        private HearThirdParty hear(String reference, LocalDate receivedOn) {
            return new HearThirdParty(NUMBER, YEAR, reference, true, receivedOn, receivedOn.plusDays(1));
        }

        @Test
        @DisplayName("waits fifteen working days for each, which are not counted")
        void ask() {
            AskThirdParty ask = new AskThirdParty(NUMBER, YEAR, "DSF-1", ASKED_ON);
            received().when(ask).then(FIRST);
            asked.when(ask)
                    .thenRefused(Refusal.conflict("third-party-already-asked").at("reference"));
            received()
                    .when(new AskThirdParty(NUMBER, YEAR, "13812345678", ASKED_ON))
                    .thenRefused(Refusal.rule("personal-number").at("reference"));
        }

        @Test
        @DisplayName("is asked about in time only: what is late does not become timely by asking")
        void notAfterTheTerm() {
            received()
                    .when(new AskThirdParty(NUMBER, YEAR, "DSF-1", ANSWER_BY.plusDays(1)))
                    .thenRefused(Refusal.conflict("answer-term-over").with("until", ANSWER_BY.toString()));
            received()
                    .when(new AskThirdParty(NUMBER, YEAR, "DSF-1", ANSWER_BY))
                    .then(new ThirdPartyAsked(
                            NUMBER, YEAR, "DSF-1", ANSWER_BY, LocalDate.of(2020, 7, 20), LocalDate.of(2020, 7, 20)));
        }

        @Test
        @DisplayName("gets back the days that it did not take, by the day on which it spoke")
        void hearing() {
            LocalDate friday = LocalDate.of(2020, 6, 12);
            asked.when(hear("DSF-1", friday)).then(opinion(true, friday, null, LocalDate.of(2020, 7, 3)));
            LocalDate late = OPINION_BY.plusDays(1);
            asked.when(hear("DSF-1", late)).then(opinion(true, late, null, FIRST.answerBy()));
            asked.happened(opinion(true, friday, null, ANSWER_BY))
                    .when(hear("DSF-1", friday))
                    .thenRefusedWith("third-party-not-asked");
            asked.when(hear("DSF-2", friday))
                    .thenRefused(Refusal.conflict("third-party-not-asked").at("reference"));
            asked.when(hear("DSF-1", ASKED_ON.minusDays(1)))
                    .thenRefused(Refusal.rule("received-day-malformed").at("receivedOn"));
            asked.when(hear("DSF-1", ASKED_ON)).then(opinion(true, ASKED_ON, null, ANSWER_BY));
        }

        @Test
        @DisplayName("counts the days that several took only once, and waits for the last")
        void several() {
            LocalDate monday = LocalDate.of(2020, 6, 15);
            LocalDate opinionBy = LocalDate.of(2020, 7, 6);
            ThirdPartyAsked second =
                    new ThirdPartyAsked(NUMBER, YEAR, "DSF-2", monday, opinionBy, LocalDate.of(2020, 7, 27));
            asked.when(new AskThirdParty(NUMBER, YEAR, "DSF-2", monday)).then(second);
            asked.happened(second)
                    .when(hear("DSF-1", monday))
                    .then(opinion(true, monday, opinionBy, second.answerBy()));
            LocalDate spoken = LocalDate.of(2020, 6, 16);
            asked.happened(second, opinion(true, monday, opinionBy, second.answerBy()))
                    .when(hear("DSF-2", spoken))
                    .then(new ThirdPartyHeard(NUMBER, YEAR, "DSF-2", true, spoken, null, LocalDate.of(2020, 7, 7)));
            asked.happened(second)
                    .when(hear("DSF-2", spoken))
                    .then(new ThirdPartyHeard(NUMBER, YEAR, "DSF-2", true, spoken, OPINION_BY, FIRST.answerBy()));
        }
    }
}
