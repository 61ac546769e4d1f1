package org.jixiao.evaluation.keyevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.AGENCY;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.CHIEF;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.DAY;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.ENTRUSTED;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.FIELD_WORK;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.OPENED;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.PAPER;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.PLANNED;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.PLAN_ACCEPTED;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.STRANGER;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.TOLD;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.allScored;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.drafted;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.known;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.person;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.planned;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.prepared;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.recused;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationPlan;
import org.jixiao.contracts.evaluation.EvaluationPlan.Method;
import org.jixiao.contracts.evaluation.EvaluationPlan.PlanLine;
import org.jixiao.contracts.evaluation.EvaluationReport.ResultLine;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.EvaluatorBlacklisted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanSubmitted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportReturned;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Figures;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationScored;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.LineScore;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.contracts.goals.KeyEvaluationRules.Formula;
import org.jixiao.contracts.goals.KeyEvaluationRules.Level;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.Reconciled;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReportWords;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ScoreKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ScoredLine;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.selfevaluation.Examples;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An evaluator's sheet")
class SheetScoringTest {

    private static final PlanLine MONEY =
            new PlanLine("B2", Level.PROCESS, "资金管理", "预算执行率", Formula.EXECUTION, number("40"), "要点");

    static final EvaluationPlan WITH_FORMULA = new EvaluationPlan(
            "对象",
            "范围",
            List.of(new PlanLine("D1", Level.EFFECT, "项目效益", "实施效益", null, number("60"), "要点"), MONEY),
            List.of(Method.COMPARISON),
            List.of(FIELD_WORK),
            List.of());

    private final Given<KeyEvaluationCommand, KeyEvaluationEvent, KeyEvaluationState> open = prepared()
            .happened(new EvaluationPlanSubmitted(PROJECT, 1, WITH_FORMULA, person(CHIEF), DAY), PLAN_ACCEPTED);

    private static ScoredLine judged(String code, String points) {
        return new ScoredLine(code, number(points), null, "较好", "问卷第2页", List.of(), false);
    }

    private static ScoredLine computed(String code, String actual, String base) {
        return new ScoredLine(
                code, null, new Figures(number(actual), number(base), null), "按账面", "", List.of(PAPER), false);
    }

    private static ScoreKeyEvaluation score(Actor by, ScoredLine... lines) {
        return new ScoreKeyEvaluation(PROJECT, List.of(lines), List.of(), null, by, DAY);
    }

    @Test
    @DisplayName("is taken from nobody who was blacklisted after the commission, nor from the people of such an agency")
    void barred() {
        ScoredLine[] lines = {judged("D1", "50"), computed("B2", "80", "100")};
        EvaluatorBlacklisted expert =
                new EvaluatorBlacklisted(EvaluatorKind.EXPERT, CHIEF.id(), "泄密", "沪合办〔2021〕8号", DAY);
        open.heard(expert).when(score(CHIEF, lines)).thenRefused(Refusal.conflict("evaluator-blacklisted"));
        EvaluatorBlacklisted agency =
                new EvaluatorBlacklisted(EvaluatorKind.AGENCY, AGENCY.creditCode(), "转包", "沪合办〔2021〕8号", DAY);
        var entrusted = open.happened(
                new KeyEvaluationEntrusted(PROJECT, ENTRUSTED.evaluators(), ENTRUSTED.chief(), AGENCY, DAY));
        KeyEvaluationScored scored = new KeyEvaluationScored(
                PROJECT,
                person(CHIEF),
                List.of(
                        new LineScore("D1", number("50.00"), null, "较好", "问卷第2页", List.of(), false),
                        new LineScore(
                                "B2",
                                number("32.00"),
                                new Figures(number("80"), number("100"), null),
                                "按账面",
                                "",
                                List.of(PAPER),
                                false)),
                DAY);
        open.heard(agency).when(score(CHIEF, lines)).then(scored);
        entrusted.when(score(CHIEF, lines)).then(scored);
        entrusted.heard(agency).when(score(CHIEF, lines)).thenRefused(Refusal.conflict("evaluator-blacklisted"));
        entrusted
                .heard(agency, expert)
                .when(score(CHIEF, lines))
                .thenRefusedWith("evaluator-blacklisted", "evaluator-blacklisted");
    }

    @Test
    @DisplayName("has points for judged lines, computes the others, and stands in the order of the plan")
    void scores() {
        KeyEvaluationScored scored = new KeyEvaluationScored(
                PROJECT,
                person(CHIEF),
                List.of(
                        new LineScore("D1", number("60.00"), null, "较好", "问卷第2页", List.of(), false),
                        new LineScore(
                                "B2",
                                number("30.00"),
                                new Figures(number("75"), number("100"), null),
                                "按账面",
                                "",
                                List.of(PAPER),
                                false)),
                DAY);
        open.when(score(CHIEF, computed("B2", "75", "100"), judged("D1", "60"))).then(scored);
        open.happened(scored)
                .when(score(CHIEF, judged("D1", "60"), computed("B2", "75", "100")))
                .thenNothingHappens();
        open.happened(scored)
                .when(score(CHIEF, judged("D1", "0"), computed("B2", "0", "0.01")))
                .then(new KeyEvaluationScored(
                        PROJECT,
                        person(CHIEF),
                        List.of(
                                new LineScore("D1", number("0.00"), null, "较好", "问卷第2页", List.of(), false),
                                new LineScore(
                                        "B2",
                                        number("0.00"),
                                        new Figures(number("0"), number("0.01"), null),
                                        "按账面",
                                        "",
                                        List.of(PAPER),
                                        false)),
                        DAY));
    }

    @ParameterizedTest(name = "{0}: {1} of {2} earns {3} of 40")
    @DisplayName("earns by a rate up to the weight, and keeps or saves the planned cost")
    @CsvSource({
        "ARRIVAL, 50, 100, 20.00",
        "EXECUTION, 100.01, 100, 40.00",
        "COMPLETION, 99.99, 100, 40.00",
        "COMPLETION, 1, 3, 13.33",
        "QUALITY, 0, 3, 0.00",
        "QUALITY, 2, 3, 26.67",
        "COST_SAVING, 80, 100, 40.00",
        "COST_SAVING, 100, 100, 40.00",
        "COST_SAVING, 125, 100, 30.00",
        "COST_SAVING, 200, 100, 0.00",
        "COST_SAVING, 250, 100, 0.00",
        "QUALITY, 0, 0, 0.00",
        "COST_SAVING, 0, 0, 0.00"
    })
    void formulas(Formula formula, String actual, String base, String points) {
        assertThat(FormulaPoints.of(MONEY, formula, new Figures(number(actual), number(base), null)))
                .isEqualTo(points);
    }

    @Test
    @DisplayName("gives no points above the weight or below nothing, and none by hand where a formula gives them")
    void bounds() {
        open.when(score(CHIEF, judged("D1", "60.01"), computed("B2", "1", "1")))
                .thenRefused(Refusal.rule("points-above-weight")
                        .at("lines[0].points")
                        .with("weight", "60"));
        open.when(score(CHIEF, judged("D1", "-0.01"), computed("B2", "1", "1"))).thenRefusedWith("points-above-weight");
        open.when(score(CHIEF, computed("D1", "1", "1"), judged("B2", "1")))
                .thenRefused(
                        Refusal.rule("line-points-missing").at("lines[0].points"),
                        Refusal.rule("line-without-formula").at("lines[0].figures"),
                        Refusal.rule("points-are-computed").at("lines[1].points"),
                        Refusal.rule("line-figures-missing").at("lines[1].figures"));
        open.when(score(CHIEF, judged("D1", "1"), computed("B2", "-0.01", "1")))
                .thenRefused(Refusal.rule("line-figures-malformed").at("lines[1].figures"));
        open.when(score(CHIEF, judged("D1", "1"), computed("B2", "1", "-0.01")))
                .thenRefusedWith("line-figures-malformed");
    }

    @Test
    @DisplayName("states finance's money, or says why the evaluation found another amount; the report says so, too")
    void money() {
        var audited = open.heard(Examples.BUDGET);
        audited.when(score(CHIEF, judged("D1", "1"), computed("B2", "0", "100")))
                .then(ofMoney(new Figures(number("0"), number("100"), null), "0.00"));
        audited.when(score(CHIEF, judged("D1", "1"), computed("B2", "80", "100")))
                .thenRefused(Refusal.rule("money-differs-from-finance")
                        .at("lines[1].figures.actual")
                        .with("stated", "80")
                        .with("finance", "0"));
        Figures explained = new Figures(number("80"), number("100"), "质保金尚未入账");
        audited.when(score(CHIEF, judged("D1", "1"), otherwise(explained))).then(ofMoney(explained, "32.00"));
        audited.when(score(CHIEF, judged("D1", "1"), otherwise(new Figures(number("0"), number("100"), "无差异"))))
                .thenRefused(Refusal.rule("no-difference-from-finance").at("lines[1].figures.differsBecause"));
        PlanLine line = WITH_FORMULA.lines().getLast();
        Results results = new Results(
                List.of(line),
                List.of(
                        ofMoney(explained, "32.00").lines(),
                        ofMoney(explained, "32.00").lines()));
        ReportWords words = new ReportWords(null, null, null, null, "五", "六", null, "节约", "及时", "见效");
        assertThat(results.of(List.of(), words, RulesOf2020.rules()).lines())
                .extracting(ResultLine::remark)
                .containsExactly("按账面（与财务数据不一致：质保金尚未入账）");
        assertThat(results.of(List.of(new Reconciled("B2", number("31"), false, "合议")), words, RulesOf2020.rules())
                        .lines())
                .extracting(ResultLine::remark)
                .containsExactly("合议（与财务数据不一致：质保金尚未入账）");
    }

    private static ScoredLine otherwise(Figures figures) {
        return new ScoredLine("B2", null, figures, "按账面", "", List.of(PAPER), false);
    }

    private static KeyEvaluationScored ofMoney(Figures figures, String points) {
        return new KeyEvaluationScored(
                PROJECT,
                person(CHIEF),
                List.of(
                        new LineScore("D1", number("1.00"), null, "较好", "问卷第2页", List.of(), false),
                        new LineScore("B2", number(points), figures, "按账面", "", List.of(PAPER), false)),
                DAY);
    }

    @Test
    @DisplayName("is held against the budget of the year where it says what arrived, with that of the parts")
    void budget() {
        Money money = Money.unheard()
                .after(Examples.BUDGET)
                .after(budgetOf(Subject.project("31000020T000000000002", 2020)))
                .after(budgetOf(Subject.project("31000020T000000000002", 2019)));
        assertThat(money.budget(2020)).isEqualByComparingTo("5728000.00");
        assertThat(money.executed(2021)).isNull();
        Figures arrived = new Figures(number("1"), number("5728000"), null);
        assertThat(AgainstFinance.objection(arrived, Formula.ARRIVAL, money, 2020, "figures"))
                .isEmpty();
        assertThat(AgainstFinance.objection(arrived, Formula.ARRIVAL, money, 2019, "figures"))
                .contains(Refusal.rule("money-differs-from-finance")
                        .at("figures.base")
                        .with("stated", "5728000")
                        .with("finance", "2864000.00"));
        assertThat(AgainstFinance.objection(arrived, Formula.ARRIVAL, money, 2021, "figures"))
                .isEmpty();
        for (Formula formula : List.of(Formula.COMPLETION, Formula.QUALITY, Formula.COST_SAVING)) {
            assertThat(AgainstFinance.objection(arrived, formula, money, 2020, "figures"))
                    .isEmpty();
        }
    }

    private static BudgetApproved budgetOf(Subject subject) {
        return new BudgetApproved(subject, Examples.BUDGET.document(), Examples.BUDGET.figures());
    }

    @Test
    @DisplayName("rests on evidence, line by line, and on every line of the plan once")
    void complete() {
        open.when(score(
                        CHIEF,
                        new ScoredLine("D1", number("1"), null, "句子", " ", List.of(), false),
                        computed("B2", "1", "1")))
                .thenRefused(Refusal.rule("score-without-evidence").at("lines[0].evidence"));
        open.when(score(CHIEF, judged("D1", "1"), judged("D1", "2"), judged("Z9", "1")))
                .thenRefused(
                        Refusal.rule("line-not-to-be-scored")
                                .at("lines[1].code")
                                .with("code", "D1"),
                        Refusal.rule("line-not-to-be-scored")
                                .at("lines[2].code")
                                .with("code", "Z9"),
                        Refusal.rule("line-not-scored").at("lines").with("code", "B2"));
    }

    @Test
    @DisplayName("finds a line unproved for a reason, without points, figures or evidence")
    void unproved() {
        ScoredLine judged = new ScoredLine("D1", null, null, "问卷原件无法提供", "", List.of(), true);
        ScoredLine computed = new ScoredLine("B2", null, null, "账册遗失", "", List.of(), true);
        open.when(score(CHIEF, judged, computed))
                .then(new KeyEvaluationScored(
                        PROJECT,
                        person(CHIEF),
                        List.of(
                                new LineScore("D1", number("0.00"), null, "问卷原件无法提供", "", List.of(), true),
                                new LineScore("B2", number("0.00"), null, "账册遗失", "", List.of(), true)),
                        DAY));
        open.when(score(
                        CHIEF,
                        new ScoredLine("D1", number("0"), null, "说明", "", List.of(), true),
                        new ScoredLine(
                                "B2", null, new Figures(number("0"), number("1"), null), "说明", "", List.of(), true)))
                .thenRefused(
                        Refusal.rule("unproved-earns-nothing").at("lines[0].points"),
                        Refusal.rule("unproved-earns-nothing").at("lines[1].figures"));
    }

    @Test
    @DisplayName("comes from the commission alone, after the undertaking and the plan")
    void whoAndWhen() {
        ScoreKeyEvaluation sheet = score(CHIEF, judged("D1", "50"), judged("A1", "30"));
        planned().when(score(STRANGER, judged("D1", "50"))).thenRefusedWith("not-of-the-commission");
        planned().happened(recused(CHIEF, false)).when(sheet).thenRefusedWith("not-of-the-commission");
        known().happened(OPENED, ENTRUSTED, TOLD, PLANNED, PLAN_ACCEPTED)
                .when(sheet)
                .thenRefusedWith("undertaking-not-given");
        prepared().when(sheet).thenRefusedWith("plan-not-accepted");
        prepared().happened(PLANNED).when(sheet).thenRefusedWith("plan-not-accepted");
    }

    @Test
    @DisplayName("changes no more once a report rests on it, until that is to be revised")
    void untilDrafted() {
        ScoreKeyEvaluation sheet = new ScoreKeyEvaluation(
                PROJECT,
                List.of(
                        new ScoredLine("D1", number("50"), null, "e1评D1", "资料第3页", List.of(), false),
                        new ScoredLine("A1", number("30"), null, "e1评A1", "资料第3页", List.of(), false)),
                List.of(),
                null,
                CHIEF,
                DAY);
        allScored().happened(drafted(1, false)).when(sheet).thenRefusedWith("report-drafted-from-scores");
        allScored()
                .happened(
                        drafted(1, false),
                        new EvaluationReportReturned(PROJECT, 1, "重新打分", person(KeyExamples.LEAD), DAY))
                .when(sheet)
                .then(KeyExamples.scored(CHIEF, "50.00", "30.00"));
    }
}
