package org.jixiao.evaluation.resultapplication;

import static org.jixiao.evaluation.resultapplication.OutsideResultTest.MAY;
import static org.jixiao.evaluation.resultapplication.OutsideResultTest.MEETING;
import static org.jixiao.evaluation.resultapplication.OutsideResultTest.PROPOSE;
import static org.jixiao.evaluation.resultapplication.OutsideResultTest.ofOutside;
import static org.jixiao.evaluation.resultapplication.OutsideResultTest.outside;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.again;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.decide;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.proposal;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.result;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.waiting;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultCorrected;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultWithdrawn;
import org.jixiao.contracts.evaluation.ResultApplicationEvent;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationLapsed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A document of finance or auditors")
class CorrectedOutsideResultTest {

    private static final ApplicationDecided DECIDED_ON_FINANCE = new ApplicationDecided(
            PROJECT, "HQ", Basis.FINANCE, 1, number("1000000.00"), 2022, null, null, false, MEETING, MAY, List.of());

    private final Given<ResultApplicationCommand, ResultApplicationEvent, ResultApplicationState> known =
            given(ResultApplicationState.unheard()).heard(RULEBOOK);

    @Test
    @DisplayName("that was registered wrongly is used as its document has it, and what was decided by another score or"
            + " grade is decided again")
    void corrected() {
        var decided = known.heard(GOAL, result(1, "中"), outside(FindingSource.FINANCE, 1, "85.00", "良"))
                .happened(ofOutside(Basis.FINANCE, 1, "85.00", "良", "1000000.00"), DECIDED_ON_FINANCE);
        decided.heard(corrected("92.00", "优", MAY))
                .when(PROPOSE)
                .then(again(Basis.FINANCE), ofOutside(Basis.FINANCE, 1, "92.00", "优", "1100000.00"));
        decided.heard(corrected("82.00", "良", MAY))
                .when(PROPOSE)
                .then(waiting(Basis.FINANCE), ofOutside(Basis.FINANCE, 1, "82.00", "良", "1000000.00"));
        decided.heard(corrected("82.00", "良", MAY))
                .when(decide("1000000.00", null))
                .thenRefusedWith("result-under-reexamination");
        decided.heard(corrected("85.0", "良", MAY.minusDays(1))).when(PROPOSE).thenNothingHappens();
        decided.heard(outside(FindingSource.AUDIT, 1, "50.00", "差", MAY.minusDays(3), MAY))
                .heard(corrected("85.00", "良", MAY.minusDays(4)))
                .when(PROPOSE)
                .then(again(Basis.FINANCE), ofOutside(Basis.AUDIT, 1, "50.00", "差", "700000.00"));
    }

    @Test
    @DisplayName("that is withdrawn gives way to the own result, and where there is none, nothing is proposed any more")
    void withdrawn() {
        OutsideResultWithdrawn gone =
                new OutsideResultWithdrawn(PROJECT, FindingSource.FINANCE, 1, "沪财绩〔2021〕4号", "属另一项目", MAY);
        var proposed = ofOutside(Basis.FINANCE, 1, "良", "1000000.00");
        known.heard(GOAL, result(1, "中"), outside(FindingSource.FINANCE, 1, null, "良"), gone)
                .happened(proposed, DECIDED_ON_FINANCE)
                .when(PROPOSE)
                .then(again(Basis.FINANCE), proposal(1, "900000.00", false));
        var alone = known.heard(GOAL, outside(FindingSource.FINANCE, 1, null, "良"), gone);
        ApplicationLapsed lapsed = new ApplicationLapsed(PROJECT, Basis.FINANCE, 1, MAY);
        alone.happened(proposed, DECIDED_ON_FINANCE).when(PROPOSE).then(again(Basis.FINANCE), lapsed);
        alone.happened(proposed).when(PROPOSE).then(lapsed);
        alone.happened(proposed, lapsed).when(PROPOSE).thenNothingHappens();
        alone.happened(proposed, lapsed).when(decide("1000000.00", null)).thenRefusedWith("application-not-proposed");
    }

    @Test
    @DisplayName(
            "is, of those of one day, the one that was registered last, whatever of an earlier one was corrected since")
    void lastOfOneDay() {
        var audit = outside(FindingSource.AUDIT, 1, "50.00", "差");
        var review = outside(FindingSource.FINANCE, 1, "85.00", "良");
        var own = known.heard(GOAL, result(1, "中"));
        own.heard(audit, review).when(PROPOSE).then(ofOutside(Basis.FINANCE, 1, "85.00", "良", "1000000.00"));
        own.heard(review, audit).when(PROPOSE).then(ofOutside(Basis.AUDIT, 1, "50.00", "差", "700000.00"));
        own.heard(review, audit, corrected("92.00", "优", MAY))
                .when(PROPOSE)
                .then(ofOutside(Basis.AUDIT, 1, "50.00", "差", "700000.00"));
        own.heard(
                        outside(FindingSource.FINANCE, 1, "85.00", "良", MAY.plusDays(1), MAY),
                        audit,
                        corrected("85.00", "良", MAY))
                .when(PROPOSE)
                .then(ofOutside(Basis.AUDIT, 1, "50.00", "差", "700000.00"));
        own.heard(outside(FindingSource.FINANCE, 1, "95.00", "优"), outside(FindingSource.FINANCE, 2, "85.00", "良"))
                .when(PROPOSE)
                .then(ofOutside(Basis.FINANCE, 2, "85.00", "良", "1000000.00"));
    }

    private static OutsideResultCorrected corrected(String score, String grade, LocalDate documentDate) {
        return new OutsideResultCorrected(
                PROJECT,
                FindingSource.FINANCE,
                1,
                "沪财绩〔2021〕4号",
                documentDate,
                number(score),
                grade,
                "结论",
                null,
                "录入有误",
                MAY);
    }
}
