package org.jixiao.evaluation.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.Indicators.funds;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.BOOKS_CLOSED;
import static org.jixiao.evaluation.selfevaluation.Examples.BUDGET;
import static org.jixiao.evaluation.selfevaluation.Examples.CLASSIFIED;
import static org.jixiao.evaluation.selfevaluation.Examples.CLASSIFIED_GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.HEAD;
import static org.jixiao.evaluation.selfevaluation.Examples.LEAD;
import static org.jixiao.evaluation.selfevaluation.Examples.OFFICER;
import static org.jixiao.evaluation.selfevaluation.Examples.OPENED;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.REGISTERED;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.UNIT;
import static org.jixiao.evaluation.selfevaluation.Examples.WORDS;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;
import static org.jixiao.evaluation.selfevaluation.Examples.answers;
import static org.jixiao.evaluation.selfevaluation.Examples.paid;
import static org.jixiao.evaluation.selfevaluation.Examples.progress;
import static org.jixiao.evaluation.selfevaluation.Examples.reported;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Reported;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationAttested;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationExtended;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.IndicatorProgress.Attainment;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.AttestSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ConfirmSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ExtendSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FileTrialSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FinaliseSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OpenSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SubmitSelfEvaluation;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.canonical.CanonicalJson;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A self-evaluation")
class SelfEvaluationStateTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2021, 2, 1);
    private static final LocalDate TERM = LocalDate.of(2021, 3, 31);
    private static final OpenSelfEvaluation OPEN = new OpenSelfEvaluation(PROJECT, List.of(), BOOKS_CLOSED);

    private static Given<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> unknown() {
        return given(new SelfEvaluationState.Unknown());
    }

    private static Given<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> afterTheYear() {
        return unknown()
                .heard(RULEBOOK, GOAL, BUDGET, paid("2600000.00", "2600000.00"), Wholes.BOOKS_CLOSED_BY_FINANCE);
    }

    private static SubmitSelfEvaluation submit(String visits, LocalDate on) {
        return submit(PROJECT, visits, OFFICER, on);
    }

    private static SubmitSelfEvaluation submit(Subject subject, String visits, Actor by, LocalDate on) {
        return new SubmitSelfEvaluation(subject, answers(visits), WORDS, List.of(), by, on);
    }

    private static FinaliseSelfEvaluation finalise(Subject subject) {
        return new FinaliseSelfEvaluation(
                subject, List.of(), List.of(), List.of(), "", null, List.of(), LEAD, FEBRUARY);
    }

    private static SelfEvaluationSubmitted submitted(String visits, boolean late) {
        SelfEvaluationSheet sheet = new Scoring(
                        RulesOf2020.rules(), YEAR, GOAL.content().indicators(), false)
                .score(answers(visits), funds("2864000.00", "2600000.00"), WORDS);
        return new SelfEvaluationSubmitted(
                PROJECT, sheet, CanonicalJson.hashOf(sheet), new Person("officer-1", "王项目"), late);
    }

    @Nested
    @DisplayName("that is not open")
    class NotOpen {

        @Test
        @DisplayName("opens with the approved goal, the last tracking and the money")
        void opens() {
            afterTheYear()
                    .heard(report("40", Attainment.PARTLY_REACHED), report("95", Attainment.REACHED))
                    .when(OPEN)
                    .then(opened(List.of(
                            new Reported("I1", new Actual(number("95"), null, null, null, null, null)),
                            new Reported("I2", new Actual(null, null, null, Band.REACHED, null, null)),
                            new Reported("I3", new Actual(null, null, true, null, null, null)))));
        }

        @Test
        @DisplayName("opens without any report and says so by leaving it empty")
        void opensBare() {
            afterTheYear().when(OPEN).then(OPENED);
        }

        @Test
        @DisplayName("opens in the unit that the project was transferred to, and goes that unit's way")
        void opensAfterTransfer() {
            Person officer = new Person("officer-2", "吴驻京");
            afterTheYear()
                    .heard(Examples.MOVED)
                    .when(OPEN)
                    .then(new SelfEvaluationOpened(
                            PROJECT,
                            OPENED.name(),
                            "BJ",
                            1,
                            1,
                            OPENED.overallGoal(),
                            OPENED.indicators(),
                            List.of(),
                            OPENED.funds(),
                            officer,
                            Examples.routeOf("BJ"),
                            false,
                            BOOKS_CLOSED));
        }

        @Test
        @DisplayName(
                "does not open without an approved goal, a rulebook, the end of the year and closed books, and names"
                        + " all four")
        void gates() {
            unknown()
                    .when(new OpenSelfEvaluation(PROJECT, List.of(), LocalDate.of(2020, 12, 31)))
                    .thenRefusedWith(
                            "goal-not-approved", "rulebook-not-published", "budget-year-not-over", "books-not-closed");
        }

        @Test
        @DisplayName("waits until finance has closed the books of the year, whoever opens it")
        void waitsForTheBooks() {
            unknown()
                    .heard(RULEBOOK, GOAL, BUDGET)
                    .when(OPEN)
                    .thenRefused(Refusal.conflict("books-not-closed").with("budgetYear", YEAR));
        }

        @Test
        @DisplayName("takes no step")
        void nothingToAnswer() {
            afterTheYear().when(submit("100", FEBRUARY)).thenRefusedWith("self-evaluation-not-open");
            afterTheYear()
                    .when(new ConfirmSelfEvaluation(PROJECT, "x", HEAD, FEBRUARY))
                    .thenRefusedWith("self-evaluation-not-open");
            afterTheYear().when(finalise(PROJECT)).thenRefusedWith("self-evaluation-not-open");
            afterTheYear()
                    .when(new ExtendSelfEvaluation(PROJECT, TERM, "疫情"))
                    .thenRefusedWith("self-evaluation-not-open");
        }

        private ProgressReported report(String visits, Attainment attainment) {
            return reported(List.of(
                    progress("I1", visits, null), progress("I2", null, attainment), progress("I3", null, attainment)));
        }

        private SelfEvaluationOpened opened(List<Reported> reported) {
            return new SelfEvaluationOpened(
                    PROJECT,
                    OPENED.name(),
                    UNIT,
                    1,
                    1,
                    OPENED.overallGoal(),
                    OPENED.indicators(),
                    reported,
                    OPENED.funds(),
                    OPENED.officer(),
                    OPENED.route(),
                    false,
                    BOOKS_CLOSED);
        }
    }

    @Nested
    @DisplayName("that is open")
    class Open {

        private final Given<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> open =
                afterTheYear().happened(OPENED);

        @Test
        @DisplayName("is scored as soon as the unit answers")
        void isScored() {
            // 47.50 + 28.00 + 10.00, and 10 × 260 ÷ 286.4
            assertThat(submitted("95", false).sheet().total()).isEqualTo("94.58");
            open.when(submit("100", FEBRUARY)).then(submitted("100", false));
        }

        @Test
        @DisplayName("opens only once")
        void opensOnce() {
            open.when(OPEN).thenNothingHappens();
        }

        @Test
        @DisplayName("refuses answers that cannot be scored, with every reason")
        void unscorable() {
            open.when(new SubmitSelfEvaluation(
                            PROJECT, answers("100").subList(0, 1), WORDS, List.of(), OFFICER, FEBRUARY))
                    .thenRefusedWith("indicator-unanswered", "indicator-unanswered");
        }

        @Test
        @DisplayName("takes answers only from the subject's own unit")
        void otherUnit() {
            Actor stranger = new Actor("officer-9", "钱外人", Set.of("project-officer"), "BJ");
            open.when(submit(PROJECT, "100", stranger, FEBRUARY)).thenRefusedWith("subject-of-another-unit");
        }

        @Test
        @DisplayName("takes answers only from who answers for the subject on that day")
        void otherOfficer() {
            Actor colleague = new Actor("officer-2", "吴同事", Set.of("project-officer"), UNIT);
            open.when(submit(PROJECT, "100", colleague, FEBRUARY)).thenRefusedWith("not-the-officer-in-charge");
            var handedOver = open.heard(new ProjectOfficerAppointed(
                    PROJECT.code(), YEAR, new Person("officer-2", "吴同事"), FEBRUARY.plusDays(1), "轮岗"));
            handedOver.when(submit(PROJECT, "100", colleague, FEBRUARY)).thenRefusedWith("not-the-officer-in-charge");
            handedOver
                    .when(submit(PROJECT, "100", OFFICER, FEBRUARY.plusDays(1)))
                    .thenRefusedWith("not-the-officer-in-charge");
            handedOver.when(submit(PROJECT, "100", OFFICER, FEBRUARY)).then(submitted("100", false));
        }

        @Test
        @DisplayName("can be neither confirmed nor finalised before it is submitted")
        void notSubmitted() {
            open.when(new ConfirmSelfEvaluation(PROJECT, "x", HEAD, FEBRUARY))
                    .thenRefusedWith("self-evaluation-not-submitted");
            open.when(finalise(PROJECT)).thenRefusedWith("self-evaluation-not-submitted");
            open.when(new FileTrialSelfEvaluation(PROJECT, "", FEBRUARY)).thenRefusedWith("not-a-trial");
        }
    }

    @Nested
    @DisplayName("whose term is near")
    class Terms {

        private final Given<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> open =
                afterTheYear().happened(OPENED);
        private final SelfEvaluationExtended extended = new SelfEvaluationExtended(PROJECT, TERM.plusDays(10), "负责人住院");

        @Test
        @DisplayName("is submitted on its last day and not after it")
        void lastDay() {
            open.when(submit("100", TERM)).then(submitted("100", false));
            open.when(submit("100", TERM.plusDays(1))).thenRefusedWith("self-evaluation-term-over");
        }

        @Test
        @DisplayName("can be extended, and is late all the same")
        void extension() {
            open.when(new ExtendSelfEvaluation(PROJECT, TERM.plusDays(10), "负责人住院"))
                    .then(extended);
            open.happened(extended)
                    .when(new ExtendSelfEvaluation(PROJECT, TERM.plusDays(10), "负责人住院"))
                    .thenNothingHappens();
            open.happened(extended)
                    .when(new ExtendSelfEvaluation(PROJECT, TERM, "提前"))
                    .thenRefusedWith("extension-not-later");
            open.happened(extended).when(submit("100", TERM.plusDays(10))).then(submitted("100", true));
            open.happened(extended).when(submit("100", TERM.plusDays(11))).thenRefusedWith("self-evaluation-term-over");
        }

        @Test
        @DisplayName("has none where it opens after it")
        void opensLater() {
            LocalDate late = TERM.plusDays(1);
            SelfEvaluationOpened opened = new SelfEvaluationOpened(
                    PROJECT,
                    OPENED.name(),
                    UNIT,
                    1,
                    1,
                    OPENED.overallGoal(),
                    OPENED.indicators(),
                    List.of(),
                    OPENED.funds(),
                    OPENED.officer(),
                    OPENED.route(),
                    false,
                    late);
            afterTheYear().happened(opened).when(submit("100", late)).then(submitted("100", false));
            afterTheYear()
                    .happened(opened)
                    .when(new ExtendSelfEvaluation(PROJECT, late.plusDays(9), "疫情"))
                    .thenRefusedWith("self-evaluation-without-term");
        }

        @Test
        @DisplayName("is not extended once it is submitted")
        void submittedAlready() {
            open.happened(submitted("100", false))
                    .when(new ExtendSelfEvaluation(PROJECT, TERM.plusDays(10), "疫情"))
                    .thenRefusedWith("self-evaluation-already-submitted");
        }
    }

    private static AttestSelfEvaluation attest(Subject subject, String grade) {
        return new AttestSelfEvaluation(
                subject, grade, LocalDate.of(2021, 3, 1), "SM-2021-006", "officer-1", LocalDate.of(2021, 3, 2));
    }

    @Nested
    @DisplayName("of a classified project")
    class Classified {

        private final Given<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> classified =
                unknown().heard(RULEBOOK, REGISTERED, CLASSIFIED_GOAL);
        private final SelfEvaluationAttested attested = new SelfEvaluationAttested(
                CLASSIFIED, "涉密项目甲", UNIT, "优", LocalDate.of(2021, 3, 1), "SM-2021-006", "officer-1");

        @Test
        @DisplayName("is attested with a grade and nothing else")
        void isAttested() {
            classified.when(attest(CLASSIFIED, "优")).then(attested);
        }

        @Test
        @DisplayName("can never hold content")
        void noContent() {
            classified
                    .when(new OpenSelfEvaluation(CLASSIFIED, List.of(), BOOKS_CLOSED))
                    .thenRefusedWith("project-is-classified");
            classified.when(submit(CLASSIFIED, "100", OFFICER, FEBRUARY)).thenRefusedWith("project-is-classified");
            classified
                    .happened(attested)
                    .when(submit(CLASSIFIED, "100", OFFICER, FEBRUARY))
                    .thenRefusedWith("project-is-classified");
            classified.happened(attested).when(finalise(CLASSIFIED)).thenRefusedWith("project-is-classified");
        }

        @Test
        @DisplayName("is attested once; the same attestation again changes nothing")
        void once() {
            classified.happened(attested).when(attest(CLASSIFIED, "优")).thenNothingHappens();
            classified
                    .happened(attested)
                    .when(attest(CLASSIFIED, "良"))
                    .thenRefusedWith("self-evaluation-already-attested");
        }

        @Test
        @DisplayName("waits for the approved goal")
        void goalFirst() {
            unknown().heard(RULEBOOK, REGISTERED).when(attest(CLASSIFIED, "优")).thenRefusedWith("goal-not-approved");
        }

        @Test
        @DisplayName("takes no grade outside the rulebook and no free text")
        void closedLists() {
            classified
                    .when(new AttestSelfEvaluation(
                            CLASSIFIED, "很好", LocalDate.of(2021, 3, 3), "接待 12 批", "张三", LocalDate.of(2021, 3, 2)))
                    .thenRefusedWith(
                            "grade-unknown",
                            "attested-in-the-future",
                            "register-number-malformed",
                            "officer-malformed");
        }

        @Test
        @DisplayName("needs a rulebook, whose grades it takes")
        void rulebook() {
            unknown()
                    .heard(REGISTERED, CLASSIFIED_GOAL)
                    .when(attest(CLASSIFIED, "优"))
                    .thenRefusedWith("rulebook-not-published");
        }

        @Test
        @DisplayName("is the only one that may be attested")
        void onlyClassified() {
            afterTheYear().when(attest(PROJECT, "优")).thenRefusedWith("project-not-classified");
            afterTheYear().happened(OPENED).when(attest(PROJECT, "优")).thenRefusedWith("project-not-classified");
            unknown().when(attest(PROJECT, "优")).thenRefusedWith("goal-not-approved");
        }
    }

    @Test
    @DisplayName("survives events that its history does not explain")
    void totalFold() {
        assertThat(new SelfEvaluationState.Unknown().evolve(submitted("100", false)))
                .isEqualTo(new SelfEvaluationState.Unknown());
    }
}
