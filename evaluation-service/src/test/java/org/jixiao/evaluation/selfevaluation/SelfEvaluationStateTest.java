package org.jixiao.evaluation.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.BOOKS_CLOSED;
import static org.jixiao.evaluation.selfevaluation.Examples.BUDGET;
import static org.jixiao.evaluation.selfevaluation.Examples.CLASSIFIED;
import static org.jixiao.evaluation.selfevaluation.Examples.CLASSIFIED_GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.CODE;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
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
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Reported;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationAttested;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.IndicatorProgress.Attainment;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.AttestSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ConfirmSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FinaliseSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OpenSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SubmitSelfEvaluation;
import org.jixiao.platform.canonical.CanonicalJson;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A self-evaluation")
class SelfEvaluationStateTest {

    private static final OpenSelfEvaluation OPEN = new OpenSelfEvaluation(CODE, YEAR, BOOKS_CLOSED);
    private static final FinaliseSelfEvaluation FINALISE =
            new FinaliseSelfEvaluation(CODE, YEAR, LocalDate.of(2021, 3, 20));

    private static final SelfEvaluationOpened OPENED = new SelfEvaluationOpened(
            CODE,
            YEAR,
            GOAL.name(),
            UNIT,
            1,
            1,
            GOAL.content().overallGoal(),
            GOAL.content().indicators(),
            List.of(),
            number("2864000.00"),
            number("2600000.00"));

    private static Given<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> unknown() {
        return given(new SelfEvaluationState.Unknown());
    }

    private static Given<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> afterTheYear() {
        return unknown().heard(RULEBOOK, GOAL, BUDGET, paid("2600000.00", "2600000.00"));
    }

    private static SubmitSelfEvaluation submit(String visits) {
        return new SubmitSelfEvaluation(CODE, YEAR, answers(visits), WORDS, UNIT);
    }

    private static ConfirmSelfEvaluation confirm(String hash, String unit) {
        return new ConfirmSelfEvaluation(CODE, YEAR, hash, "陈处长", unit, LocalDate.of(2021, 3, 10));
    }

    private static SelfEvaluationSubmitted submitted(String visits, String executed) {
        SelfEvaluationSheet sheet = new Scoring(
                        RulesOf2020.rules(), YEAR, GOAL.content().indicators())
                .score(answers(visits), number("2864000.00"), number(executed), WORDS);
        return new SelfEvaluationSubmitted(CODE, YEAR, sheet, CanonicalJson.hashOf(sheet));
    }

    private static SelfEvaluationConfirmed confirmed(SelfEvaluationSubmitted submitted) {
        return new SelfEvaluationConfirmed(CODE, YEAR, submitted.contentHash(), "陈处长", LocalDate.of(2021, 3, 10));
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
                    .then(new SelfEvaluationOpened(
                            CODE,
                            YEAR,
                            GOAL.name(),
                            UNIT,
                            1,
                            1,
                            GOAL.content().overallGoal(),
                            GOAL.content().indicators(),
                            List.of(
                                    new Reported("I1", new Actual(number("95"), null, null, null, null, null)),
                                    new Reported("I2", new Actual(null, null, null, Band.REACHED, null, null)),
                                    new Reported("I3", new Actual(null, null, true, null, null, null))),
                            number("2864000.00"),
                            number("2600000.00")));
        }

        @Test
        @DisplayName("opens without any report and without money, and says so by leaving them empty")
        void opensBare() {
            unknown()
                    .heard(RULEBOOK, GOAL)
                    .when(OPEN)
                    .then(new SelfEvaluationOpened(
                            CODE,
                            YEAR,
                            GOAL.name(),
                            UNIT,
                            1,
                            1,
                            GOAL.content().overallGoal(),
                            GOAL.content().indicators(),
                            List.of(),
                            number("0.00"),
                            number("0.00")));
        }

        @Test
        @DisplayName("does not open without an approved goal, a rulebook and the end of the year, and names all three")
        void gates() {
            unknown()
                    .when(new OpenSelfEvaluation(CODE, YEAR, LocalDate.of(2020, 12, 30)))
                    .thenRefusedWith("goal-not-approved", "rulebook-not-published", "budget-year-not-over");
        }

        @Test
        @DisplayName("takes no answers")
        void nothingToAnswer() {
            afterTheYear().when(submit("100")).thenRefusedWith("self-evaluation-not-open");
            afterTheYear().when(confirm("x", UNIT)).thenRefusedWith("self-evaluation-not-open");
            afterTheYear().when(FINALISE).thenRefusedWith("self-evaluation-not-open");
        }

        private ProgressReported report(String visits, Attainment attainment) {
            return reported(List.of(
                    progress("I1", visits, null), progress("I2", null, attainment), progress("I3", null, attainment)));
        }
    }

    @Nested
    @DisplayName("that is open")
    class Open {

        private final Given<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> open =
                afterTheYear().happened(OPENED);

        @Test
        @DisplayName("is scored as soon as the unit answers")
        void submit() {
            SelfEvaluationSubmitted expected = submitted("95", "2600000.00");
            // 47.50 + 28.00 + 10.00, and 10 × 260 ÷ 286.4
            assertThat(expected.sheet().total()).isEqualTo("94.58");
            open.when(SelfEvaluationStateTest.submit("100")).then(submitted("100", "2600000.00"));
        }

        @Test
        @DisplayName("opens only once")
        void opensOnce() {
            open.when(OPEN).thenNothingHappens();
        }

        @Test
        @DisplayName("refuses answers that cannot be scored, with every reason")
        void unscorable() {
            open.when(new SubmitSelfEvaluation(CODE, YEAR, answers("100").subList(0, 1), WORDS, UNIT))
                    .thenRefusedWith("indicator-unanswered", "indicator-unanswered");
        }

        @Test
        @DisplayName("takes answers and confirmations only from the project's own unit")
        void otherUnit() {
            open.when(new SubmitSelfEvaluation(CODE, YEAR, answers("100"), WORDS, "BJ"))
                    .thenRefusedWith("project-of-another-unit");
            open.when(confirm("x", "BJ")).thenRefusedWith("project-of-another-unit");
        }

        @Test
        @DisplayName("can be neither confirmed nor finalised before it is submitted")
        void notSubmitted() {
            open.when(confirm("x", UNIT)).thenRefusedWith("self-evaluation-not-submitted");
            open.when(FINALISE).thenRefusedWith("self-evaluation-not-submitted");
        }
    }

    @Nested
    @DisplayName("that was submitted")
    class Submitted {

        private final SelfEvaluationSubmitted sheet = submitted("100", "2600000.00");
        private final Given<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> submitted =
                afterTheYear().happened(OPENED, sheet);

        @Test
        @DisplayName("is confirmed by its hash, once")
        void confirm() {
            submitted
                    .when(SelfEvaluationStateTest.confirm(sheet.contentHash(), UNIT))
                    .then(confirmed(sheet));
            submitted
                    .happened(confirmed(sheet))
                    .when(SelfEvaluationStateTest.confirm(sheet.contentHash(), UNIT))
                    .thenNothingHappens();
        }

        @Test
        @DisplayName("is not confirmed by the hash of something else")
        void otherContent() {
            submitted.when(SelfEvaluationStateTest.confirm("0000", UNIT)).thenRefusedWith("another-content-submitted");
        }

        @Test
        @DisplayName("is not submitted again with the same content")
        void sameContent() {
            submitted.happened(confirmed(sheet)).when(submit("100")).thenNothingHappens();
        }

        @Test
        @DisplayName("loses its confirmation with other answers")
        void otherAnswers() {
            SelfEvaluationSubmitted other = submitted("101", "2600000.00");
            submitted.happened(confirmed(sheet)).when(submit("101")).then(other);
            submitted.happened(confirmed(sheet), other).when(FINALISE).thenRefusedWith("truth-not-confirmed");
        }

        @Test
        @DisplayName("is not finalised unconfirmed, nor while money has moved since, and names both")
        void gates() {
            submitted
                    .heard(paid("50000.00", "2650000.00"))
                    .when(FINALISE)
                    .thenRefusedWith("truth-not-confirmed", "money-moved-since-submission");
        }

        @Test
        @DisplayName("is finalised with score, grade and everything that led to them")
        void finalise() {
            submitted
                    .happened(confirmed(sheet))
                    .when(FINALISE)
                    .then(new SelfEvaluationFinalised(
                            CODE,
                            YEAR,
                            GOAL.name(),
                            UNIT,
                            1,
                            GOAL.content().overallGoal(),
                            sheet.sheet(),
                            sheet.contentHash(),
                            LocalDate.of(2021, 3, 20)));
        }
    }

    @Nested
    @DisplayName("that is final")
    class Final {

        private final SelfEvaluationSubmitted sheet = submitted("100", "2600000.00");
        private final Given<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> finalised = afterTheYear()
                .happened(
                        OPENED,
                        sheet,
                        confirmed(sheet),
                        new SelfEvaluationFinalised(
                                CODE,
                                YEAR,
                                GOAL.name(),
                                UNIT,
                                1,
                                GOAL.content().overallGoal(),
                                sheet.sheet(),
                                sheet.contentHash(),
                                LocalDate.of(2021, 3, 20)))
                .heard(paid("50000.00", "2650000.00"));

        @Test
        @DisplayName("is changed by nothing, not even by late money")
        void locked() {
            finalised.when(FINALISE).thenNothingHappens();
            finalised.when(OPEN).thenNothingHappens();
            finalised.when(submit("90")).thenRefusedWith("self-evaluation-finalised");
            finalised.when(confirm(sheet.contentHash(), UNIT)).thenRefusedWith("self-evaluation-finalised");
            finalised.when(attest(CODE, "优")).thenRefusedWith("project-not-classified");
        }
    }

    private static AttestSelfEvaluation attest(String code, String grade) {
        return new AttestSelfEvaluation(
                code, YEAR, grade, LocalDate.of(2021, 3, 1), "SM-2021-006", "officer-1", LocalDate.of(2021, 3, 2));
    }

    @Nested
    @DisplayName("of a classified project")
    class Classified {

        private final Given<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> classified =
                unknown().heard(RULEBOOK, REGISTERED, CLASSIFIED_GOAL);
        private final SelfEvaluationAttested attested = new SelfEvaluationAttested(
                CLASSIFIED, YEAR, "涉密项目甲", UNIT, "优", LocalDate.of(2021, 3, 1), "SM-2021-006", "officer-1");

        @Test
        @DisplayName("is attested with a grade and nothing else")
        void attest() {
            classified.when(SelfEvaluationStateTest.attest(CLASSIFIED, "优")).then(attested);
        }

        @Test
        @DisplayName("can never hold content")
        void noContent() {
            classified
                    .when(new OpenSelfEvaluation(CLASSIFIED, YEAR, BOOKS_CLOSED))
                    .thenRefusedWith("project-is-classified");
            classified.when(submit("100")).thenRefusedWith("project-is-classified");
            classified.happened(attested).when(submit("100")).thenRefusedWith("project-is-classified");
            classified.happened(attested).when(FINALISE).thenRefusedWith("project-is-classified");
        }

        @Test
        @DisplayName("is attested once; the same attestation again changes nothing")
        void once() {
            classified
                    .happened(attested)
                    .when(SelfEvaluationStateTest.attest(CLASSIFIED, "优"))
                    .thenNothingHappens();
            classified
                    .happened(attested)
                    .when(SelfEvaluationStateTest.attest(CLASSIFIED, "良"))
                    .thenRefusedWith("self-evaluation-already-attested");
        }

        @Test
        @DisplayName("waits for the approved goal")
        void goalFirst() {
            unknown()
                    .heard(RULEBOOK, REGISTERED)
                    .when(SelfEvaluationStateTest.attest(CLASSIFIED, "优"))
                    .thenRefusedWith("goal-not-approved");
        }

        @Test
        @DisplayName("takes no grade outside the rulebook and no free text")
        void closedLists() {
            classified
                    .when(new AttestSelfEvaluation(
                            CLASSIFIED,
                            YEAR,
                            "很好",
                            LocalDate.of(2021, 3, 3),
                            "接待 12 批",
                            "张三",
                            LocalDate.of(2021, 3, 2)))
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
                    .when(SelfEvaluationStateTest.attest(CLASSIFIED, "优"))
                    .thenRefusedWith("rulebook-not-published");
        }

        @Test
        @DisplayName("is the only one that may be attested")
        void onlyClassified() {
            afterTheYear().when(SelfEvaluationStateTest.attest(CODE, "优")).thenRefusedWith("project-not-classified");
            afterTheYear()
                    .happened(OPENED)
                    .when(SelfEvaluationStateTest.attest(CODE, "优"))
                    .thenRefusedWith("project-not-classified");
            unknown().when(SelfEvaluationStateTest.attest(CODE, "优")).thenRefusedWith("goal-not-approved");
        }
    }

    @Test
    @DisplayName("survives events that its history does not explain")
    void totalFold() {
        SelfEvaluationSubmitted sheet = submitted("100", "2600000.00");
        assertThat(new SelfEvaluationState.Unknown().evolve(sheet).evolve(confirmed(sheet)))
                .isEqualTo(new SelfEvaluationState.Unknown());
    }
}
