package org.jixiao.evaluation.keyevaluation;

import static org.jixiao.evaluation.keyevaluation.KeyExamples.CHIEF;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.DAY;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.LEAD;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.OFFICER;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.OTHER_LEAD;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.PAPER;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.SECOND;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.allScored;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.asked;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.drafted;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.person;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.recused;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.MOVED;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionGiven;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportAccepted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportReturned;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Objection;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.ObjectionsAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Reply;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.AnswerObjections;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.AskDraftOpinion;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.EntrustKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.FinaliseKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.GiveDraftOpinion;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.RecuseEvaluator;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReviewEvaluationReport;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A drafted report")
class ExchangingTest {

    /** Ten working days after a Thursday, with no holidays in the calendar. */
    private static final LocalDate DUE = LocalDate.of(2021, 4, 15);

    private static final Objection OBJECTION = new Objection("实施效益", "样本不足", List.of(PAPER));
    private static final DraftOpinionGiven AGREED = new DraftOpinionGiven(PROJECT, List.of(), person(OFFICER), DAY);
    private static final DraftOpinionGiven OBJECTED =
            new DraftOpinionGiven(PROJECT, List.of(OBJECTION), person(OFFICER), DAY);
    private static final EvaluationReportAccepted ACCEPTED =
            new EvaluationReportAccepted(PROJECT, 1, "同意", person(LEAD), DAY);
    private static final EvaluationReportReturned RETURNED =
            new EvaluationReportReturned(PROJECT, 1, "补充", person(LEAD), DAY);

    private final Given<KeyEvaluationCommand, KeyEvaluationEvent, KeyEvaluationState> draft =
            allScored().happened(drafted(1, false));
    private final Given<KeyEvaluationCommand, KeyEvaluationEvent, KeyEvaluationState> consulted =
            draft.happened(asked(DUE));

    private static AskDraftOpinion ask(@Nullable LocalDate until) {
        return new AskDraftOpinion(PROJECT, until, LEAD, DAY);
    }

    private static GiveDraftOpinion opinion(Actor by, LocalDate on, Objection... objections) {
        return new GiveDraftOpinion(PROJECT, List.of(objections), by, on);
    }

    private static AnswerObjections reply(Actor by, Reply... replies) {
        return new AnswerObjections(PROJECT, List.of(replies), null, by, DAY);
    }

    private static ObjectionsAnswered replied(boolean accepted) {
        return new ObjectionsAnswered(PROJECT, List.of(new Reply(accepted, "说明")), person(CHIEF), DAY);
    }

    private static ReviewEvaluationReport review(boolean accepted, LocalDate on) {
        return new ReviewEvaluationReport(PROJECT, accepted, accepted ? "同意" : "补充", LEAD, on);
    }

    @Test
    @DisplayName("goes to the evaluated unit for so many working days as the rulebook says, or as the lead says")
    void asks() {
        draft.when(ask(null)).then(asked(DUE));
        draft.when(ask(DAY)).then(asked(DAY));
        draft.when(ask(DAY.minusDays(1)))
                .thenRefused(Refusal.rule("due-date-in-the-past").at("until"));
        consulted.when(ask(DUE.plusDays(1))).then(asked(DUE.plusDays(1)));
        consulted
                .when(ask(null))
                .thenRefused(Refusal.rule("extension-not-later").at("until").with("until", DUE.toString()));
        allScored().when(ask(null)).thenRefusedWith("report-not-drafted");
        draft.happened(RETURNED).when(ask(null)).thenRefusedWith("report-not-drafted");
        consulted.happened(AGREED).when(ask(DUE.plusDays(1))).thenRefusedWith("opinion-given");
        consulted.happened(ACCEPTED).when(ask(DUE.plusDays(1))).thenRefusedWith("report-accepted");
        draft.when(new AskDraftOpinion(PROJECT, null, CHIEF, DAY)).thenRefusedWith("key-evaluation-led-by-others");
    }

    @Test
    @DisplayName("is answered once, in time, by who answers for the subject in its unit")
    void isAnswered() {
        consulted.when(opinion(OFFICER, DAY)).then(AGREED);
        consulted
                .when(opinion(OFFICER, DUE, OBJECTION))
                .then(new DraftOpinionGiven(PROJECT, List.of(OBJECTION), person(OFFICER), DUE));
        consulted
                .when(opinion(OFFICER, DUE.plusDays(1)))
                .thenRefused(Refusal.conflict("opinion-term-over").with("until", DUE.toString()));
        draft.when(opinion(OFFICER, DAY)).thenRefusedWith("opinion-not-asked");
        consulted.happened(AGREED).when(opinion(OFFICER, DUE.plusDays(1))).thenNothingHappens();
        consulted.happened(AGREED).when(opinion(OFFICER, DAY, OBJECTION)).thenRefusedWith("opinion-given");
        consulted
                .when(opinion(new Actor("officer-1", "王项目", Set.of("project-officer"), "BJ"), DAY))
                .thenRefusedWith("subject-of-another-unit");
        consulted
                .when(opinion(new Actor("officer-7", "他人", Set.of("project-officer"), "HQ"), DAY))
                .thenRefusedWith("not-the-officer-in-charge");
        consulted.heard(MOVED).when(opinion(OFFICER, DAY)).thenRefusedWith("subject-of-another-unit");
    }

    @Test
    @DisplayName("has each objection answered by the 主评人 or the lead")
    void objectionsAreAnswered() {
        consulted.happened(OBJECTED).when(reply(CHIEF, new Reply(false, "说明"))).then(replied(false));
        consulted
                .happened(OBJECTED)
                .when(reply(LEAD))
                .thenRefused(
                        Refusal.rule("each-objection-has-a-reply").at("replies").with("objections", 1));
        consulted
                .happened(OBJECTED)
                .when(reply(CHIEF, new Reply(false, "一"), new Reply(false, "二")))
                .thenRefusedWith("each-objection-has-a-reply");
        consulted
                .happened(OBJECTED)
                .when(reply(SECOND, new Reply(false, "说明")))
                .thenRefusedWith("key-evaluation-led-by-others");
        for (var nothingToAnswer :
                List.of(consulted, consulted.happened(AGREED), consulted.happened(OBJECTED, replied(false)))) {
            nothingToAnswer.when(reply(CHIEF, new Reply(false, "说明"))).thenRefusedWith("no-objections-to-answer");
        }
    }

    @Test
    @DisplayName(
            "passes its review once the unit was heard, its objections answered, and what is accepted of them written")
    void passes() {
        consulted.happened(AGREED).when(review(true, DAY)).then(ACCEPTED);
        consulted.happened(OBJECTED, replied(false)).when(review(true, DAY)).then(ACCEPTED);
        consulted
                .when(review(true, DUE.plusDays(1)))
                .then(new EvaluationReportAccepted(PROJECT, 1, "同意", person(LEAD), DUE.plusDays(1)));
        consulted.when(review(true, DUE)).thenRefusedWith("opinions-not-exchanged");
        draft.when(review(true, DAY)).thenRefusedWith("opinions-not-exchanged");
        consulted.happened(OBJECTED).when(review(true, DUE.plusDays(1))).thenRefusedWith("opinions-not-exchanged");
        consulted.happened(OBJECTED, replied(true)).when(review(true, DAY)).thenRefusedWith("report-not-in-review");
        consulted
                .happened(OBJECTED, replied(true), drafted(2, true))
                .when(review(true, DAY))
                .then(new EvaluationReportAccepted(PROJECT, 2, "同意", person(LEAD), DAY));
        allScored().when(review(true, DAY)).thenRefusedWith("report-not-in-review");
        consulted.happened(AGREED, ACCEPTED).when(review(true, DAY)).thenRefusedWith("report-not-in-review");
        consulted
                .happened(AGREED)
                .when(new ReviewEvaluationReport(PROJECT, true, "同意", CHIEF, DAY))
                .thenRefusedWith("key-evaluation-led-by-others");
    }

    @Test
    @DisplayName("is returned before or after the unit is heard, and reviewed by somebody else than wrote it")
    void isReturned() {
        draft.when(review(false, DAY)).then(RETURNED);
        consulted.happened(AGREED).when(review(false, DAY)).then(RETURNED);
        consulted.when(review(false, DAY)).thenRefusedWith("draft-under-consultation");
        var byLead = allScored()
                .happened(new KeyEvaluationEvent.EvaluationReportDrafted(
                        PROJECT, 1, drafted(1, false).report(), false, person(LEAD), DAY));
        byLead.when(review(false, DAY)).thenRefusedWith("reviewed-by-its-author");
        byLead.when(new ReviewEvaluationReport(PROJECT, false, "补充", OTHER_LEAD, DAY))
                .then(new EvaluationReportReturned(PROJECT, 1, "补充", person(OTHER_LEAD), DAY));
    }

    @Test
    @DisplayName("becomes the department's own only after opinions were exchanged and the review was passed")
    void isFinalised() {
        FinaliseKeyEvaluation finalise = new FinaliseKeyEvaluation(PROJECT, LEAD, DAY);
        allScored().when(finalise).thenRefusedWith("opinions-not-exchanged");
        draft.when(finalise).thenRefusedWith("opinions-not-exchanged");
        consulted.when(finalise).thenRefusedWith("opinions-not-exchanged");
        consulted.happened(AGREED).when(finalise).thenRefusedWith("report-not-accepted");
        consulted
                .happened(AGREED, ACCEPTED, recused(SECOND, true))
                .when(finalise)
                .thenRefusedWith("report-not-accepted");
        KeyEvaluationFinalised finalised = new KeyEvaluationFinalised(
                PROJECT,
                1,
                GOAL.name(),
                "HQ",
                Ground.DECISION,
                drafted(1, false).report(),
                null,
                1,
                null,
                person(LEAD),
                DAY);
        consulted.happened(AGREED, ACCEPTED).when(finalise).then(finalised);
        consulted
                .happened(AGREED, ACCEPTED)
                .when(new FinaliseKeyEvaluation(PROJECT, CHIEF, DAY))
                .thenRefusedWith("key-evaluation-led-by-others");
        var done = consulted.happened(AGREED, ACCEPTED, finalised);
        done.when(finalise).thenRefusedWith("key-evaluation-finalised");
        done.when(new EntrustKeyEvaluation(PROJECT, List.of(), "e1", null, LEAD, DAY))
                .thenRefusedWith("key-evaluation-finalised");
        done.when(new RecuseEvaluator(PROJECT, "e2", "晚到", LEAD, DAY)).thenRefusedWith("key-evaluation-finalised");
        done.when(opinion(OFFICER, DAY, OBJECTION)).thenRefusedWith("key-evaluation-finalised");
    }
}
