package org.jixiao.evaluation.keyevaluation;

import static org.jixiao.evaluation.keyevaluation.KeyExamples.CHIEF;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.DAY;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.LEAD;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.PAPER;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.PLAN_ACCEPTED;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.SECOND;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.THIRD;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.asked;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.drafted;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.person;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.prepared;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.BUDGET;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;

import java.util.List;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanSubmitted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportAccepted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportReturned;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Figures;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationScored;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.LineScore;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.DraftEvaluationReport;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.FinaliseKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.Reconciled;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReportWords;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReviewEvaluationReport;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The money of a key evaluation, once finance's documents have changed since it was scored,")
class FinanceChangedTest {

    private static final Refusal CHANGED =
            Refusal.conflict("finance-changed-since-scored").with("indicator", "B2");
    private static final DraftEvaluationReport DRAFT = draft();

    /** Refused for what is looked at once the money is as it should be. */
    private static final DraftEvaluationReport RECONCILING = draft(new Reconciled("D1", number("50"), false, "合议"));

    private static DraftEvaluationReport draft(Reconciled... reconciled) {
        return new DraftEvaluationReport(
                PROJECT,
                List.of(reconciled),
                new ReportWords("一", "二", "三", "四", "五", "六", "七", "节约", "及时", "见效"),
                List.of(),
                null,
                CHIEF,
                DAY);
    }

    private final Given<KeyEvaluationCommand, KeyEvaluationEvent, KeyEvaluationState> scored = prepared()
            .happened(
                    new EvaluationPlanSubmitted(PROJECT, 1, SheetScoringTest.WITH_FORMULA, person(CHIEF), DAY),
                    PLAN_ACCEPTED,
                    sheet(CHIEF, "80", null),
                    sheet(SECOND, "80", null),
                    sheet(THIRD, "80", null));

    private static KeyEvaluationScored sheet(Actor by, String actual, @Nullable String differsBecause) {
        return new KeyEvaluationScored(
                PROJECT,
                person(by),
                List.of(
                        new LineScore("D1", number("50.00"), null, "较好", "问卷第2页", List.of(), false),
                        new LineScore(
                                "B2",
                                number("32.00"),
                                new Figures(number(actual), number("100"), differsBecause),
                                "按账面",
                                "",
                                List.of(PAPER),
                                false)),
                DAY);
    }

    @Test
    @DisplayName("is no ground of a draft: whoever scored does so anew, or says why it differs")
    void drafting() {
        scored.heard(BUDGET).when(DRAFT).thenRefused(CHANGED);
        scored.heard(BUDGET)
                .happened(sheet(CHIEF, "0", null), sheet(SECOND, "0", null))
                .when(DRAFT)
                .thenRefused(CHANGED);
        scored.heard(BUDGET)
                .happened(sheet(CHIEF, "0", "无差异"), sheet(SECOND, "0", null), sheet(THIRD, "0", null))
                .when(DRAFT)
                .thenRefused(CHANGED);
        scored.heard(BUDGET)
                .happened(sheet(CHIEF, "80", "未入账"), sheet(SECOND, "80", "未入账"), sheet(THIRD, "80", "未入账"))
                .when(RECONCILING)
                .thenRefusedWith("nothing-to-reconcile");
        scored.when(RECONCILING).thenRefusedWith("nothing-to-reconcile");
    }

    @Test
    @DisplayName("lets no report pass or become final, and an accepted one is returned for that alone")
    void finalising() {
        ReviewEvaluationReport accept = new ReviewEvaluationReport(PROJECT, true, "同意", LEAD, DAY.plusDays(20));
        ReviewEvaluationReport giveBack = new ReviewEvaluationReport(PROJECT, false, "按新数据重评", LEAD, DAY.plusDays(20));
        FinaliseKeyEvaluation finalise = new FinaliseKeyEvaluation(PROJECT, LEAD, DAY.plusDays(20));
        var inReview = scored.happened(drafted(1, false), asked(DAY.plusDays(10)));
        inReview.heard(BUDGET).when(accept).thenRefused(CHANGED);
        var accepted = inReview.happened(new EvaluationReportAccepted(PROJECT, 1, "同意", person(LEAD), DAY));
        accepted.when(giveBack).thenRefusedWith("report-not-in-review");
        accepted.heard(BUDGET).when(finalise).thenRefused(CHANGED);
        accepted.heard(BUDGET)
                .when(giveBack)
                .then(new EvaluationReportReturned(PROJECT, 1, "按新数据重评", person(LEAD), DAY.plusDays(20)));
    }
}
