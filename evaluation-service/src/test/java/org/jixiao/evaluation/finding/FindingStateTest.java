package org.jixiao.evaluation.finding;

import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.CLASSIFIED;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.REGISTERED;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.FindingEvent;
import org.jixiao.contracts.evaluation.FindingEvent.FindingRaised;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultCorrected;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultWithdrawn;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.RecheckEvent.Outcome;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckConcluded;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.finding.FindingCommand.CorrectOutsideResult;
import org.jixiao.evaluation.finding.FindingCommand.Findings;
import org.jixiao.evaluation.finding.FindingCommand.OutsideDocument;
import org.jixiao.evaluation.finding.FindingCommand.RaiseFinding;
import org.jixiao.evaluation.finding.FindingCommand.RegisterOutsideResult;
import org.jixiao.evaluation.finding.FindingCommand.WithdrawOutsideResult;
import org.jixiao.evaluation.scoring.Indicators;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.Examples;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The findings of a subject")
class FindingStateTest {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 6);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2021, 6, 30);
    private static final Findings FINDINGS = new Findings("沪合办绩整〔2021〕1号", List.of("台账不完整。"), "补齐台账。", false, DUE);
    private static final SelfEvaluationFinalised RESULT = new SelfEvaluationFinalised(
            PROJECT,
            1,
            GOAL.name(),
            "HQ",
            1,
            1,
            "目标",
            new Scoring(RulesOf2020.rules(), 2020, GOAL.content().indicators(), false)
                    .score(Examples.answers("100"), Indicators.funds("2864000.00", "2600000.00"), Examples.WORDS),
            "hash",
            "",
            null,
            null,
            null,
            MAY);
    private static final RecheckConcluded RECHECKED = new RecheckConcluded(
            PROJECT,
            1,
            Outcome.CONFIRMED,
            List.of(),
            BigDecimal.TEN,
            BigDecimal.TEN,
            "优",
            "优",
            BigDecimal.ZERO,
            false,
            "",
            MAY);

    private final Given<FindingCommand, FindingEvent, FindingState> known =
            given(FindingState.unheard()).heard(GOAL, RULEBOOK);

    private static RaiseFinding raise(FindingSource source) {
        return new RaiseFinding(PROJECT, source, FINDINGS, "2020年度单位自评", MAY);
    }

    private static FindingRaised raised(int number, FindingSource source, String basis) {
        return new FindingRaised(
                PROJECT, number, "沪合办绩整〔2021〕1号", source, false, List.of("台账不完整。"), "补齐台账。", basis, DUE, MAY);
    }

    private static OutsideDocument document(
            String number, @Nullable String score, @Nullable String grade, String conclusion) {
        return new OutsideDocument(number, MAY, score == null ? null : number(score), grade, conclusion, null);
    }

    private static RegisterOutsideResult register(Subject subject, FindingSource source, @Nullable Findings findings) {
        return new RegisterOutsideResult(subject, source, document("沪财绩〔2021〕3号", "82.5", "良", "总体良好"), findings, MAY);
    }

    private static final OutsideResultRegistered REGISTERED_RESULT = new OutsideResultRegistered(
            PROJECT, FindingSource.FINANCE, 1, "沪财绩〔2021〕3号", MAY, number("82.5"), "良", "总体良好", null, MAY);

    @Test
    @DisplayName("come from a final result or its recheck, each under the next number")
    void own() {
        known.when(raise(FindingSource.EVALUATION)).thenRefusedWith("finding-without-result");
        var evaluated = known.heard(RESULT);
        evaluated.when(raise(FindingSource.EVALUATION)).then(raised(1, FindingSource.EVALUATION, "2020年度单位自评"));
        evaluated.when(raise(FindingSource.RECHECK)).thenRefusedWith("finding-without-result");
        evaluated
                .heard(RECHECKED)
                .happened(raised(1, FindingSource.EVALUATION, "2020年度单位自评"))
                .when(raise(FindingSource.RECHECK))
                .then(raised(2, FindingSource.RECHECK, "2020年度单位自评"));
        evaluated.when(raise(FindingSource.TRACKING)).thenRefusedWith("finding-source-not-here");
        evaluated.when(raise(FindingSource.AUDIT)).thenRefusedWith("finding-source-not-here");
    }

    @Test
    @DisplayName("come from the department's own evaluation just as well")
    void ofTheDepartment() {
        EvaluationReport report = new EvaluationReport(
                new EvaluationReport.Result(
                        List.of(), number("80.00"), SelfEvaluationSheet.Result.GRADED, "良", List.of()),
                "",
                "",
                "",
                "",
                "",
                "",
                "");
        known.heard(new KeyEvaluationFinalised(
                        PROJECT,
                        1,
                        GOAL.name(),
                        "HQ",
                        Ground.DECISION,
                        report,
                        null,
                        1,
                        null,
                        new Person("planning-1", "周财务"),
                        MAY))
                .when(raise(FindingSource.EVALUATION))
                .then(raised(1, FindingSource.EVALUATION, "2020年度单位自评"));
    }

    @Test
    @DisplayName(
            "from outside are registered with the document's own score, and whatever has to be put right is raised")
    void outside() {
        known.when(register(PROJECT, FindingSource.FINANCE, null)).then(REGISTERED_RESULT);
        known.when(register(PROJECT, FindingSource.FINANCE, FINDINGS))
                .then(REGISTERED_RESULT, raised(1, FindingSource.FINANCE, "沪财绩〔2021〕3号"));
        known.when(register(PROJECT, FindingSource.EVALUATION, null)).thenRefusedWith("finding-source-not-here");
    }

    @Test
    @DisplayName("from outside are never scored anew: a document is registered once, and counted among those"
            + " of its source")
    void neverRescored() {
        known.happened(REGISTERED_RESULT)
                .when(register(PROJECT, FindingSource.FINANCE, FINDINGS))
                .thenRefusedWith("outside-result-stands");
        known.happened(REGISTERED_RESULT)
                .when(register(PROJECT, FindingSource.AUDIT, null))
                .then(new OutsideResultRegistered(
                        PROJECT, FindingSource.AUDIT, 1, "沪财绩〔2021〕3号", MAY, number("82.5"), "良", "总体良好", null, MAY));
        known.happened(REGISTERED_RESULT)
                .when(new RegisterOutsideResult(
                        PROJECT, FindingSource.FINANCE, document("沪财绩〔2021〕5号", null, "中", "复核"), null, MAY))
                .then(new OutsideResultRegistered(
                        PROJECT, FindingSource.FINANCE, 2, "沪财绩〔2021〕5号", MAY, null, "中", "复核", null, MAY));
    }

    @Test
    @DisplayName(
            "from outside are corrected beside the first record, with a reason, where that differs from the document")
    void corrected() {
        var registered = known.happened(REGISTERED_RESULT);
        OutsideResultCorrected correction = new OutsideResultCorrected(
                PROJECT, FindingSource.FINANCE, 1, "沪财绩〔2021〕3号", MAY, number("72.5"), "中", "总体良好", null, "录入有误", JUNE);
        registered
                .when(correct(1, document("沪财绩〔2021〕3号", "72.5", "中", "总体良好")))
                .then(correction);
        registered
                .when(correct(1, document("沪财绩〔2021〕3号", "82.50", "良", "总体良好")))
                .thenRefusedWith("outside-result-reads-so");
        registered.when(correct(2, document("文", "72.5", "中", ""))).thenRefusedWith("outside-result-unknown");
        registered.when(correct(1, document("文", "72.5", "优秀", ""))).thenRefusedWith("outside-grade-unknown");
        registered
                .happened(correction)
                .when(correct(1, document("沪财绩〔2021〕3号", "72.5", "中", "总体良好")))
                .thenRefusedWith("outside-result-reads-so");
        registered
                .happened(new OutsideResultRegistered(
                        PROJECT, FindingSource.FINANCE, 2, "沪财绩〔2021〕5号", MAY, null, "中", "复核", null, MAY))
                .when(correct(1, document("沪财绩〔2021〕5号", "82.5", "良", "总体良好")))
                .thenRefusedWith("outside-result-stands");
    }

    private static CorrectOutsideResult correct(int number, OutsideDocument document) {
        return new CorrectOutsideResult(PROJECT, FindingSource.FINANCE, number, document, "录入有误", JUNE);
    }

    @Test
    @DisplayName("from outside are withdrawn where they are about another subject, and their number is not given again")
    void withdrawn() {
        WithdrawOutsideResult withdrawal = new WithdrawOutsideResult(PROJECT, FindingSource.FINANCE, 1, "属另一项目", JUNE);
        OutsideResultWithdrawn withdrawn =
                new OutsideResultWithdrawn(PROJECT, FindingSource.FINANCE, 1, "沪财绩〔2021〕3号", "属另一项目", JUNE);
        var gone = known.happened(REGISTERED_RESULT, withdrawn);
        known.happened(REGISTERED_RESULT).when(withdrawal).then(withdrawn);
        gone.when(withdrawal).thenRefusedWith("outside-result-unknown");
        known.happened(REGISTERED_RESULT, raised(1, FindingSource.FINANCE, "沪财绩〔2021〕3号"))
                .when(withdrawal)
                .thenRefusedWith("outside-result-has-finding");
        known.happened(REGISTERED_RESULT, raised(1, FindingSource.AUDIT, "沪财绩〔2021〕3号"))
                .when(withdrawal)
                .then(withdrawn);
        gone.when(register(PROJECT, FindingSource.FINANCE, null))
                .then(new OutsideResultRegistered(
                        PROJECT, FindingSource.FINANCE, 2, "沪财绩〔2021〕3号", MAY, number("82.5"), "良", "总体良好", null, MAY));
    }

    @Test
    @DisplayName("have a term to come, a document of a day that was, and a rulebook in force")
    void gates() {
        Findings late = new Findings("沪合办绩整〔2021〕1号", List.of("台账不完整。"), "补齐台账。", false, MAY.minusDays(1));
        known.when(new RegisterOutsideResult(
                        PROJECT,
                        FindingSource.AUDIT,
                        new OutsideDocument("审〔2021〕1号", MAY.plusDays(1), null, null, "", null),
                        late,
                        MAY))
                .thenRefusedWith("due-date-in-the-past", "document-in-the-future");
        given(FindingState.unheard())
                .heard(GOAL)
                .when(register(PROJECT, FindingSource.AUDIT, FINDINGS))
                .thenRefusedWith("rulebook-not-in-force");
    }

    @Test
    @DisplayName("from finance and auditors have a grade of the rulebook, and none is guessed from another word")
    void grades() {
        known.when(graded(FindingSource.FINANCE, "优秀"))
                .thenRefused(Refusal.rule("outside-grade-unknown")
                        .at("grade")
                        .with("grade", "优秀")
                        .with("grades", "优、良、中、差"));
        known.when(graded(FindingSource.SUPERVISION, "整改到位"))
                .then(new OutsideResultRegistered(
                        PROJECT, FindingSource.SUPERVISION, 1, "文1号", MAY, number("95"), "整改到位", "", null, MAY));
        var beforeRules = given(FindingState.unheard()).heard(GOAL);
        beforeRules.when(graded(FindingSource.AUDIT, "优")).thenRefusedWith("rulebook-not-in-force");
        beforeRules.when(graded(FindingSource.AUDIT, null)).thenRefusedWith("rulebook-not-in-force");
    }

    private static RegisterOutsideResult graded(FindingSource source, @Nullable String grade) {
        return new RegisterOutsideResult(PROJECT, source, document("文1号", "95", grade, ""), null, MAY);
    }

    @Test
    @DisplayName("are of a subject that is known, and never of a classified one")
    void subjects() {
        given(FindingState.unheard())
                .when(register(PROJECT, FindingSource.AUDIT, null))
                .thenRefusedWith("subject-unknown");
        given(FindingState.unheard())
                .heard(REGISTERED)
                .when(register(CLASSIFIED, FindingSource.AUDIT, null))
                .thenRefusedWith("project-is-classified");
    }
}
