package org.jixiao.evaluation.resultapplication;

import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.MOVED;
import static org.jixiao.evaluation.selfevaluation.Examples.OFFICER;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.evaluation.ResultApplicationEvent;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanAccepted;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanExtended;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanReturned;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanSubmitted;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Measure;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.goals.EvaluationRules;
import org.jixiao.contracts.goals.EvaluationRules.Application;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.DecideApplication;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ExtendImprovementPlan;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ProposeApplication;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ReviewImprovementPlan;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.SubmitImprovementPlan;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules L: a fair result comes with a plan how it becomes better. */
@DisplayName("An improvement plan")
class ImprovementPlanTest {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 6);
    /** Twenty working days later. */
    private static final LocalDate DUE = LocalDate.of(2021, 6, 3);

    private static final String MEETING = "主任办公会纪要〔2021〕9号";
    private static final Actor LEAD = new Actor("planning-1", "周财务", Set.of("planning-finance"), "HQ");
    private static final List<Measure> MEASURES =
            List.of(new Measure("支付偏慢", "按季下达支付计划", "王项目", LocalDate.of(2021, 9, 30)));

    private final Given<ResultApplicationCommand, ResultApplicationEvent, ResultApplicationState> proposed = given(
                    ResultApplicationState.unheard())
            .heard(RULEBOOK, GOAL, ResultApplicationTest.result(1, "中"))
            .happened(proposal("中", true));
    private final Given<ResultApplicationCommand, ResultApplicationEvent, ResultApplicationState> asked =
            proposed.happened(decision(DUE));

    private static ApplicationProposed proposal(String grade, boolean plan) {
        return new ApplicationProposed(
                PROJECT,
                Basis.SELF_EVALUATION,
                1,
                grade,
                null,
                null,
                null,
                number("1000000.00"),
                number("900000.00"),
                plan,
                true,
                2022,
                1,
                MAY);
    }

    private static ApplicationDecided decision(@Nullable LocalDate planBy) {
        return new ApplicationDecided(
                PROJECT,
                "HQ",
                Basis.SELF_EVALUATION,
                1,
                number("900000.00"),
                2022,
                null,
                planBy,
                planBy != null,
                MEETING,
                MAY,
                List.of());
    }

    /** A rulebook by which the budget does not wait for the plan. */
    private static RulebookPublished withoutGate() {
        Rules of = RULEBOOK.rules();
        EvaluationRules all = of.evaluation();
        Application use = all.application();
        EvaluationRules evaluation = new EvaluationRules(
                all.selfEvaluation(),
                all.unproved(),
                all.recheck(),
                all.lateMoney(),
                new Application(use.byGrade(), use.unprovedAs(), use.yearsLater(), use.improvementDays(), false),
                all.workAssessment(),
                all.coverage(),
                all.keySelection(),
                all.whole(),
                all.keyEvaluation());
        return new RulebookPublished(
                RULEBOOK.budgetYear(),
                RULEBOOK.version(),
                RULEBOOK.effectiveFrom(),
                new Rules(
                        of.weights(),
                        of.goals(),
                        of.review(),
                        of.appraisal(),
                        of.lights(),
                        of.scores(),
                        of.disclosure(),
                        of.cutOver(),
                        of.fundNatures(),
                        of.materials(),
                        of.calendar(),
                        of.reminders(),
                        of.reporting(),
                        of.monitoring(),
                        evaluation));
    }

    private static SubmitImprovementPlan submit(Actor by, LocalDate on) {
        return new SubmitImprovementPlan(PROJECT, MEASURES, by, on);
    }

    private static ImprovementPlanSubmitted submitted(int version, boolean late, LocalDate on) {
        return new ImprovementPlanSubmitted(
                PROJECT, version, MEASURES, late, new Person(OFFICER.id(), OFFICER.name()), on);
    }

    private static ReviewImprovementPlan review(boolean accepted, Actor by) {
        return new ReviewImprovementPlan(PROJECT, accepted, "同意", by, DUE);
    }

    private static final Person LEADING = new Person("planning-1", "周财务");
    private static final ImprovementPlanAccepted ACCEPTED =
            new ImprovementPlanAccepted(PROJECT, 1, "同意", LEADING, null, DUE);
    private static final ImprovementPlanReturned RETURNED =
            new ImprovementPlanReturned(PROJECT, 1, "同意", LEADING, null, DUE);

    @Test
    @DisplayName("is asked for by the decision on such a result, twenty working days on, and not of what is cancelled")
    void isAskedFor() {
        proposed.when(new DecideApplication(PROJECT, number("900000.00"), null, MEETING, MAY))
                .then(decision(DUE));
        proposed.when(new DecideApplication(PROJECT, null, null, MEETING, MAY))
                .then(new ApplicationDecided(
                        PROJECT,
                        "HQ",
                        Basis.SELF_EVALUATION,
                        1,
                        null,
                        2022,
                        null,
                        null,
                        false,
                        MEETING,
                        MAY,
                        List.of()));
        given(ResultApplicationState.unheard())
                .heard(RULEBOOK, GOAL, ResultApplicationTest.result(1, "中"))
                .happened(proposal("中", false))
                .when(new DecideApplication(PROJECT, number("900000.00"), null, MEETING, MAY))
                .then(decision(null));
        asked.when(new DecideApplication(PROJECT, number("900000.00"), null, MEETING, DUE))
                .thenNothingHappens();
        given(ResultApplicationState.unheard())
                .heard(withoutGate(), GOAL, ResultApplicationTest.result(1, "中"))
                .happened(proposal("中", true))
                .when(new DecideApplication(PROJECT, number("900000.00"), null, MEETING, MAY))
                .then(new ApplicationDecided(
                        PROJECT,
                        "HQ",
                        Basis.SELF_EVALUATION,
                        1,
                        number("900000.00"),
                        2022,
                        null,
                        DUE,
                        false,
                        MEETING,
                        MAY,
                        List.of()));
    }

    @Test
    @DisplayName("comes from whoever answers for the subject, and is late after its day")
    void isSubmitted() {
        asked.when(submit(OFFICER, DUE)).then(submitted(1, false, DUE));
        LocalDate late = DUE.plusDays(1);
        asked.when(submit(OFFICER, late))
                .thenRefused(Refusal.conflict("improvement-plan-term-over").with("until", DUE.toString()));
        asked.happened(extended(late)).when(submit(OFFICER, late)).then(submitted(1, true, late));
        asked.happened(extended(late))
                .when(submit(OFFICER, late.plusDays(1)))
                .thenRefused(Refusal.conflict("improvement-plan-term-over").with("until", late.toString()));
        asked.when(submit(LEAD, DUE)).thenRefused(Refusal.forbidden("not-the-officer-in-charge"));
        asked.when(submit(new Actor("officer-1", "王项目", Set.of("project-officer"), "BJ"), DUE))
                .thenRefused(Refusal.forbidden("subject-of-another-unit"));
        asked.happened(extended(MEASURES.getFirst().dueOn()))
                .when(submit(OFFICER, MEASURES.getFirst().dueOn()))
                .then(submitted(1, true, MEASURES.getFirst().dueOn()));
        asked.when(submit(OFFICER, MEASURES.getFirst().dueOn().plusDays(1)))
                .thenRefused(Refusal.rule("due-date-in-the-past").at("measures[0].dueOn"));
    }

    @Test
    @DisplayName("gets more time before it is submitted, which ends with what was decided")
    void isExtended() {
        LocalDate later = DUE.plusDays(10);
        ExtendImprovementPlan extend = new ExtendImprovementPlan(PROJECT, later, "负责人住院", MAY);
        proposed.when(extend).thenRefused(Refusal.notFound("no-improvement-plan-asked"));
        asked.when(extend).then(extended(later));
        asked.when(new ExtendImprovementPlan(PROJECT, DUE, "无", MAY)).thenNothingHappens();
        asked.happened(extended(later)).when(extend).thenNothingHappens();
        asked.happened(extended(later), decision(DUE)).when(extend).thenNothingHappens();
        asked.happened(extended(later))
                .when(new ExtendImprovementPlan(PROJECT, later.minusDays(1), "无", MAY))
                .thenRefused(Refusal.rule("extension-not-later").at("until").with("until", later.toString()));
        asked.happened(submitted(1, false, MAY))
                .when(extend)
                .thenRefused(Refusal.conflict("improvement-plan-submitted"));
        for (boolean sameResult : new boolean[] {true, false}) {
            asked.happened(extended(later), reopened(sameResult), proposal("中", true), decision(DUE))
                    .when(submit(OFFICER, later))
                    .thenRefusedWith("improvement-plan-term-over");
        }
    }

    private static ImprovementPlanExtended extended(LocalDate until) {
        return new ImprovementPlanExtended(PROJECT, until, "负责人住院", MAY);
    }

    @Test
    @DisplayName("is none while nothing is decided, where none is asked for, and once the result is proposed anew")
    void isNone() {
        proposed.when(submit(OFFICER, DUE)).thenRefusedWith("no-improvement-plan-asked");
        proposed.happened(decision(null)).when(submit(OFFICER, DUE)).thenRefusedWith("no-improvement-plan-asked");
        var anew = asked.happened(submitted(1, false, MAY), ACCEPTED, reopened(false), proposal("中", true));
        anew.when(submit(OFFICER, DUE)).thenRefusedWith("no-improvement-plan-asked");
        anew.happened(decision(DUE)).when(submit(OFFICER, DUE)).then(submitted(2, false, DUE));
        var inReview = asked.happened(submitted(1, false, MAY));
        inReview.happened(reopened(false), proposal("中", true))
                .when(review(true, LEAD))
                .thenRefused(Refusal.notFound("no-improvement-plan-asked"));
        inReview.happened(decision(null)).when(review(true, LEAD)).thenRefusedWith("no-improvement-plan-asked");
    }

    @Test
    @DisplayName(
            "stands where its result is proposed anew for another money, and is asked for again by the next decision")
    void stands() {
        var anew = asked.happened(submitted(1, false, MAY), ACCEPTED, reopened(true), proposal("中", true));
        anew.when(submit(OFFICER, DUE)).thenRefusedWith("no-improvement-plan-asked");
        anew.happened(decision(DUE)).when(submit(OFFICER, DUE)).thenNothingHappens();
        asked.happened(submitted(1, false, MAY), reopened(true), proposal("中", true), decision(DUE))
                .when(review(true, LEAD))
                .then(ACCEPTED);
    }

    @Test
    @DisplayName("falls once another result takes the place of its own, also where that comes while it is to be decided"
            + " again")
    void falls() {
        var again = plannedOnKey.happened(reopenedOnKey(true), KEY_PROPOSED).heard(ResultApplicationTest.keyReopened());
        again.when(PROPOSE).thenNothingHappens();
        var other = again.heard(ResultApplicationTest.keyResult(2, "差"));
        ApplicationProposed ofOther = ResultApplicationTest.ofKey(2, "差", "700000.00");
        other.when(PROPOSE).then(reopenedOnKey(false), ofOther);
        var anew = other.happened(reopenedOnKey(false), ofOther);
        anew.when(PROPOSE).thenNothingHappens();
        anew.happened(decisionOnKey(2)).when(submit(OFFICER, DUE)).then(submitted(2, false, DUE));
    }

    @Test
    @DisplayName("stands where its result was in doubt and is confirmed")
    void standsOnceConfirmed() {
        var doubted = plannedOnKey.heard(ResultApplicationTest.falsification());
        doubted.when(PROPOSE).then(reopenedOnKey(true));
        var confirmed = doubted.happened(reopenedOnKey(true)).heard(ResultApplicationTest.standsDespite("沪审字〔2021〕8号"));
        confirmed.when(PROPOSE).thenNothingHappens();
        confirmed
                .when(new DecideApplication(PROJECT, number("700000.00"), null, MEETING, MAY))
                .then(decisionOnKey(1));
        confirmed.happened(decisionOnKey(1)).when(submit(OFFICER, DUE)).thenNothingHappens();
    }

    private static final ProposeApplication PROPOSE = new ProposeApplication(PROJECT, MAY);
    private static final ApplicationProposed KEY_PROPOSED = ResultApplicationTest.ofKey(1, "差", "700000.00");

    /** On the first key result, with a plan that was accepted. */
    private final Given<ResultApplicationCommand, ResultApplicationEvent, ResultApplicationState> plannedOnKey = given(
                    ResultApplicationState.unheard())
            .heard(RULEBOOK, GOAL, ResultApplicationTest.result(1, "中"), ResultApplicationTest.keyResult(1, "差"))
            .happened(KEY_PROPOSED, decisionOnKey(1), submitted(1, false, MAY), ACCEPTED);

    private static ApplicationDecided decisionOnKey(int version) {
        return new ApplicationDecided(
                PROJECT,
                "HQ",
                Basis.KEY_EVALUATION,
                version,
                number("700000.00"),
                2022,
                null,
                DUE,
                true,
                MEETING,
                MAY,
                List.of());
    }

    private static ApplicationReopened reopenedOnKey(boolean sameResult) {
        return new ApplicationReopened(PROJECT, Basis.KEY_EVALUATION, 1, 2022, sameResult, MAY);
    }

    @Test
    @DisplayName("waits while its result is looked at again")
    void waits() {
        SelfEvaluationReopened again = new SelfEvaluationReopened(PROJECT, 1, "有误", "沪合办〔2021〕3号", MAY);
        Refusal reexamined = Refusal.conflict("result-under-reexamination");
        asked.heard(again).when(submit(OFFICER, DUE)).thenRefused(reexamined);
        asked.happened(submitted(1, false, MAY))
                .heard(again)
                .when(review(true, LEAD))
                .thenRefused(reexamined);
    }

    private static ApplicationReopened reopened(boolean sameResult) {
        return new ApplicationReopened(PROJECT, Basis.SELF_EVALUATION, 1, 2022, sameResult, MAY);
    }

    @Test
    @DisplayName("is accepted or returned by the seat that concludes, and by nobody who wrote it")
    void isReviewed() {
        asked.when(review(true, LEAD)).thenRefused(Refusal.conflict("improvement-plan-not-in-review"));
        var inReview = asked.happened(submitted(1, false, MAY));
        inReview.when(review(true, LEAD)).then(ACCEPTED);
        inReview.when(review(false, LEAD)).then(RETURNED);
        inReview.when(review(true, new Actor("research-1", "冯研究", Set.of("research-office"), "HQ")))
                .thenRefusedWith("review-led-by-others");
        inReview.when(review(true, new Actor(OFFICER.id(), OFFICER.name(), Set.of("planning-finance"), "HQ")))
                .thenRefusedWith("author-cannot-review");
        inReview.happened(ACCEPTED).when(review(false, LEAD)).thenRefusedWith("improvement-plan-not-in-review");
        inReview.happened(RETURNED).when(review(true, LEAD)).thenRefusedWith("improvement-plan-not-in-review");
    }

    @Test
    @DisplayName("is written anew after it was returned, as late as it was first, and not once it was accepted")
    void isWrittenAnew() {
        var inReview = asked.happened(submitted(1, false, MAY));
        inReview.when(submit(OFFICER, DUE)).thenNothingHappens();
        inReview.happened(RETURNED).when(submit(OFFICER, DUE.plusDays(9))).then(submitted(2, false, DUE.plusDays(9)));
        var other = new SubmitImprovementPlan(PROJECT, List.of(MEASURES.getFirst(), MEASURES.getFirst()), OFFICER, DUE);
        inReview.when(other)
                .then(new ImprovementPlanSubmitted(
                        PROJECT, 2, other.measures(), false, new Person(OFFICER.id(), OFFICER.name()), DUE));
        inReview.happened(ACCEPTED).when(submit(OFFICER, DUE)).thenNothingHappens();
        inReview.happened(ACCEPTED).when(other).thenRefused(Refusal.conflict("improvement-plan-accepted"));
        inReview.happened(ACCEPTED, decision(DUE)).when(other).thenRefusedWith("improvement-plan-accepted");
    }

    @Test
    @DisplayName("of a project that went to another unit is that unit's")
    void goesWithTheProject() {
        var moved = given(ResultApplicationState.unheard())
                .heard(RULEBOOK, MOVED, GOAL, ResultApplicationTest.result(1, "中"))
                .happened(proposal("中", true), decision(DUE));
        moved.when(submit(OFFICER, DUE)).thenRefusedWith("subject-of-another-unit");
        Actor other = new Actor("officer-2", "吴驻京", Set.of("project-officer"), "BJ");
        moved.when(submit(other, DUE))
                .then(new ImprovementPlanSubmitted(PROJECT, 1, MEASURES, false, new Person("officer-2", "吴驻京"), DUE));
        moved.happened(submitted(1, false, MAY))
                .when(review(true, new Actor("officer-2", "吴驻京", Set.of("planning-finance"), "BJ")))
                .thenRefusedWith("author-cannot-review");
    }
}
