package org.jixiao.disclosure.request;

import static org.jixiao.disclosure.item.Examples.CLASSIFIED;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RESTRICTED;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.request.RequestExamples.ANSWER_BY;
import static org.jixiao.disclosure.request.RequestExamples.APPROVED;
import static org.jixiao.disclosure.request.RequestExamples.ASKED_ON;
import static org.jixiao.disclosure.request.RequestExamples.EXTENSION;
import static org.jixiao.disclosure.request.RequestExamples.FIRST;
import static org.jixiao.disclosure.request.RequestExamples.HASH;
import static org.jixiao.disclosure.request.RequestExamples.NUMBER;
import static org.jixiao.disclosure.request.RequestExamples.OPINION_BY;
import static org.jixiao.disclosure.request.RequestExamples.RECEIVED;
import static org.jixiao.disclosure.request.RequestExamples.answer;
import static org.jixiao.disclosure.request.RequestExamples.answered;
import static org.jixiao.disclosure.request.RequestExamples.give;
import static org.jixiao.disclosure.request.RequestExamples.opinion;
import static org.jixiao.disclosure.request.RequestExamples.prepare;
import static org.jixiao.disclosure.request.RequestExamples.prepared;
import static org.jixiao.disclosure.request.RequestExamples.received;
import static org.jixiao.disclosure.request.RequestExamples.request;
import static org.jixiao.disclosure.request.RequestExamples.reviewed;

import java.time.LocalDate;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemOpened;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerExtended;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.RequestAnswer;
import org.jixiao.contracts.disclosure.RequestOutcome;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AnswerRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ExtendAnswer;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The answer to a request for disclosure")
class RequestAnswerTest {

    private static final RequestAnswer ALL = answer(RequestOutcome.DISCLOSED, null);
    private static final RequestAnswer PART = answer(RequestOutcome.PARTLY_DISCLOSED, LegalGround.ART_15);
    private static final RequestAnswer NONE = answer(RequestOutcome.REFUSED, LegalGround.ART_14);

    private static RequestAnswer outside(RequestOutcome outcome, boolean stated) {
        return new RequestAnswer(outcome, null, null, stated, null, false, null, HASH);
    }

    @Test
    @DisplayName("may be put off once for twenty working days, before its term is over")
    void extended() {
        ExtendAnswer extend = new ExtendAnswer(NUMBER, YEAR, "案情复杂", "leader-1", ANSWER_BY);
        received().when(extend).then(EXTENSION);
        received(EXTENSION).when(extend).thenRefusedWith("answer-already-extended");
        received()
                .when(new ExtendAnswer(NUMBER, YEAR, "案情复杂", "leader-1", ANSWER_BY.plusDays(1)))
                .thenRefused(Refusal.conflict("answer-term-over").with("until", ANSWER_BY.toString()));
        received()
                .when(new ExtendAnswer(NUMBER, YEAR, "电话13812345678", "leader-1", ANSWER_BY))
                .thenRefused(Refusal.rule("personal-number").at("reason"));
        received(FIRST)
                .when(extend)
                .then(new AnswerExtended(NUMBER, YEAR, "案情复杂", "leader-1", ANSWER_BY, LocalDate.of(2020, 8, 17)));
    }

    @Test
    @DisplayName("says so when it is late, and closes the request")
    void late() {
        AnswerRequest inTime = give(answer(RequestOutcome.NOT_HELD, null), ANSWER_BY);
        received().when(inTime).then(answered(inTime, false));
        AnswerRequest late = give(answer(RequestOutcome.NOT_EXISTING, null), ANSWER_BY.plusDays(1));
        received().when(late).then(answered(late, true));
        received(answered(late, true)).when(inTime).thenRefusedWith("request-closed");
    }

    @Test
    @DisplayName("names the ground of what is kept back, and of nothing else")
    void ground() {
        received()
                .when(give(answer(RequestOutcome.REFUSED, null), ANSWER_BY))
                .thenRefused(Refusal.rule("ground-missing").at("ground"));
        received().when(prepare(answer(RequestOutcome.PARTLY_DISCLOSED, null))).thenRefusedWith("ground-missing");
        received()
                .when(prepare(answer(RequestOutcome.DISCLOSED, LegalGround.ART_15)))
                .thenRefused(Refusal.rule("ground-without-withholding").at("ground"));
        received()
                .when(give(answer(RequestOutcome.NOT_HELD, LegalGround.ART_15), ANSWER_BY))
                .thenRefusedWith("ground-without-withholding");
    }

    @Test
    @DisplayName("is about something that the suite knows, or states that it is none of this system's")
    void about() {
        request()
                .happened(RECEIVED)
                .when(prepare(ALL))
                .thenRefused(Refusal.rule("about-unknown").at("about"));
        request().happened(RECEIVED).when(give(NONE, ANSWER_BY)).thenRefusedWith("about-unknown");
        received()
                .when(prepare(outside(RequestOutcome.DISCLOSED, false)))
                .thenRefused(Refusal.rule("about-missing").at("about"));
        RequestAnswer elsewhere = outside(RequestOutcome.DISCLOSED, true);
        request().happened(RECEIVED).when(prepare(elsewhere)).then(prepared(elsewhere));
        received()
                .when(prepare(
                        new RequestAnswer(RequestOutcome.DISCLOSED, PROJECT, null, true, null, false, null, HASH)))
                .thenRefused(Refusal.rule("about-contradicts").at("outsideTheSystem"));
        received()
                .when(prepare(new RequestAnswer(
                        RequestOutcome.DISCLOSED, PROJECT, null, false, null, false, "电话13812345678", null)))
                .thenRefused(
                        Refusal.rule("answer-hash-missing").at("contentHash"),
                        Refusal.rule("personal-number").at("reason"));
    }

    @Test
    @DisplayName("discloses nothing of what is classified, nor of what articles 14 and 15 protect")
    void barred() {
        received()
                .heard(CLASSIFIED)
                .when(prepare(ALL))
                .thenRefused(Refusal.conflict("project-is-classified").at("about"));
        received().heard(RESTRICTED).when(prepare(PART)).thenRefused(closed(LegalGround.ART_14));
        AnswerRequest refused = give(NONE, ANSWER_BY);
        received().heard(CLASSIFIED).when(refused).then(answered(refused, false));
        received()
                .heard(RESTRICTED, new DisclosureRestrictionLifted(CODE, YEAR, "理由已消除。", "reviewer-1", ANSWER_BY))
                .when(prepare(ALL))
                .then(prepared(ALL));
    }

    private static Refusal closed(LegalGround ground) {
        return Refusal.conflict("not-open-on-request")
                .with("ground", ground.name())
                .at("about");
    }

    @Test
    @DisplayName("discloses nothing of what the office itself withheld or withdrew, until that is opened")
    void withheld() {
        ItemWithheld withheld = new ItemWithheld(
                PROJECT,
                Matter.GOAL,
                DisclosureAttribute.NOT_PUBLIC,
                true,
                null,
                LegalGround.ART_15,
                "disclosure-1",
                ASKED_ON,
                ASKED_ON.plusYears(1));
        ItemOpened opened = new ItemOpened(PROJECT, Matter.GOAL, "理由已消除。", "disclosure-1", ASKED_ON, null);
        received().heard(withheld).when(prepare(ALL)).thenRefused(closed(LegalGround.ART_15));
        received().heard(withheld, opened).when(prepare(ALL)).then(prepared(ALL));
        received()
                .heard(withdrawn(LegalGround.ART_14), opened)
                .when(prepare(PART))
                .thenRefused(closed(LegalGround.ART_14));
        received().heard(withdrawn(LegalGround.ART_16)).when(prepare(ALL)).then(prepared(ALL));
        received(prepared(ALL), reviewed(Outcome.MAY_BE_PUBLISHED))
                .heard(withheld)
                .when(give(ALL, ANSWER_BY))
                .thenRefused(closed(LegalGround.ART_15));
    }

    private static ItemWithdrawn withdrawn(LegalGround ground) {
        return new ItemWithdrawn(
                PROJECT,
                Matter.SELF_EVALUATION,
                "project-1",
                ground,
                null,
                true,
                "reviewer-1",
                ASKED_ON,
                ASKED_ON.plusYears(1));
    }

    @Test
    @DisplayName("waits for a third party only where it discloses anything")
    void waits() {
        received(FIRST, prepared(ALL), reviewed(Outcome.MAY_BE_PUBLISHED))
                .when(give(ALL, OPINION_BY))
                .thenRefusedWith("third-party-not-heard");
        AnswerRequest after = give(ALL, OPINION_BY.plusDays(1));
        received(FIRST, prepared(ALL), reviewed(Outcome.MAY_BE_PUBLISHED))
                .when(after)
                .then(answered(after, false));
        AnswerRequest refused = give(NONE, ASKED_ON);
        received(FIRST).when(refused).then(answered(refused, false));
        AnswerRequest notHeld = give(answer(RequestOutcome.NOT_HELD, null), ASKED_ON);
        received(FIRST).when(notHeld).then(answered(notHeld, false));
    }

    @Test
    @DisplayName("gives a reason only where it discloses what a third party objects to, and a leader lets it go out")
    void against() {
        var objection = opinion(false, ASKED_ON, null, ANSWER_BY);
        var objecting = received(FIRST, objection);
        Refusal reasonless = Refusal.rule("third-party-objects").at("reason");
        objecting.when(prepare(ALL)).thenRefused(reasonless);
        objecting
                .when(prepare(answer(RequestOutcome.PARTLY_DISCLOSED, LegalGround.ART_15, true, null)))
                .thenRefused(reasonless);
        objecting.when(prepare(PART)).then(prepared(PART));
        RequestAnswer reasoned = answer(RequestOutcome.DISCLOSED, null, false, "不公开将对公共利益造成重大影响");
        objecting.when(prepare(reasoned)).then(prepared(reasoned));
        AnswerRequest refused = give(NONE, ANSWER_BY);
        objecting.when(refused).then(answered(refused, false));
        AnswerRequest given = give(PART, ANSWER_BY);
        received(FIRST, objection, prepared(PART), reviewed(Outcome.MAY_BE_PUBLISHED))
                .when(given)
                .thenRefusedWith("answer-not-approved");
        received(FIRST, objection, prepared(PART), reviewed(Outcome.MAY_BE_PUBLISHED), APPROVED)
                .when(given)
                .then(answered(given, false));
        received(FIRST, opinion(true, ASKED_ON, null, ANSWER_BY), prepared(PART), reviewed(Outcome.MAY_BE_PUBLISHED))
                .when(given)
                .then(answered(given, false));
    }
}
