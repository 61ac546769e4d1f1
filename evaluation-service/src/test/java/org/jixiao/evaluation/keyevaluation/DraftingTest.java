package org.jixiao.evaluation.keyevaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.AGENCY;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.CHIEF;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.DAY;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.ENTRUSTED;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.LEAD;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.OPENED;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.PLAN;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.SECOND;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.THIRD;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.allScored;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.asked;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.person;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.planned;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.prepared;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.recused;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.scored;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.BUDGET;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;

import java.util.List;
import org.jixiao.contracts.evaluation.EvaluationPlan.PlanLine;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.EvaluationReport.Result;
import org.jixiao.contracts.evaluation.EvaluationReport.ResultLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportDrafted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportReturned;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.LineScore;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Aspect;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.AspectRate;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.KeyEvaluationRules.Formula;
import org.jixiao.contracts.goals.KeyEvaluationRules.Level;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.DraftEvaluationReport;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.Reconciled;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReportWords;
import org.jixiao.evaluation.scoring.Indicators;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.Examples;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The draft of a key evaluation's report")
class DraftingTest {

    private static final ReportWords WORDS = new ReportWords("一", "二", "三", "四", "五", "六", "七", "节约", "及时", "见效");
    private static final ReportWords FROM_THE_RECORD =
            new ReportWords(null, null, null, null, "五", "六", null, "节约", "及时", "见效");

    private static DraftEvaluationReport draft(Actor by, Reconciled... reconciled) {
        return new DraftEvaluationReport(PROJECT, List.of(reconciled), WORDS, List.of(), null, by, DAY);
    }

    /** 51 of 60, and 31 of 40. */
    private static Result mean() {
        return new Result(
                List.of(
                        line(0, "51.00", List.of("54.00", "51.00", "48.00"), "e1评D1；e2评D1；e3评D1"),
                        line(1, "31.00", List.of("30.00", "33.00", "30.00"), "e1评A1；e2评A1；e3评A1")),
                number("82.00"),
                SelfEvaluationSheet.Result.GRADED,
                "良",
                List.of(
                        new AspectRate(Aspect.ECONOMY, number("0"), number("0.00"), null, "节约"),
                        new AspectRate(Aspect.EFFICIENCY, number("0"), number("0.00"), null, "及时"),
                        new AspectRate(Aspect.EFFECTIVENESS, number("60"), number("51.00"), number("85.00"), "见效")));
    }

    private static ResultLine line(int i, String points, List<String> given, String remark) {
        return new ResultLine(
                PLAN.lines().get(i),
                number(points),
                given.stream().map(RulesOf2020::number).toList(),
                remark,
                false);
    }

    private static EvaluationReportDrafted drafted(Result result, int version, boolean revised, Actor by) {
        return new EvaluationReportDrafted(
                PROJECT,
                version,
                new EvaluationReport(result, "一", "二", "三", "四", "五", "六", "七"),
                revised,
                person(by),
                DAY);
    }

    @Test
    @DisplayName("has the mean of the evaluators, its grade and the rates of the three aspects")
    void meanOfAll() {
        allScored().when(draft(CHIEF)).then(drafted(mean(), 1, false, CHIEF));
        allScored().when(draft(LEAD)).then(drafted(mean(), 1, false, LEAD));
        allScored().when(draft(SECOND)).thenRefusedWith("key-evaluation-led-by-others");
    }

    @Test
    @DisplayName("comes from no 主评人 who was blacklisted; what they scored before stands")
    void barred() {
        var barred = allScored().heard(KeyExamples.barred(CHIEF));
        barred.when(draft(CHIEF)).thenRefused(Refusal.conflict("evaluator-blacklisted"));
        barred.when(draft(LEAD)).then(drafted(mean(), 1, false, LEAD));
    }

    @Test
    @DisplayName("leaves out whoever was recused or is no longer named")
    void onlyWhoCounts() {
        Result two = new Result(
                List.of(
                        line(0, "52.50", List.of("54.00", "51.00"), "e1评D1；e2评D1"),
                        line(1, "31.50", List.of("30.00", "33.00"), "e1评A1；e2评A1")),
                number("84.00"),
                SelfEvaluationSheet.Result.GRADED,
                "良",
                List.of(
                        mean().aspects().get(0),
                        mean().aspects().get(1),
                        new AspectRate(Aspect.EFFECTIVENESS, number("60"), number("52.50"), number("87.50"), "见效")));
        allScored().happened(recused(THIRD, false)).when(draft(CHIEF)).then(drafted(two, 1, false, CHIEF));
        allScored()
                .happened(KeyExamples.entrusted(CHIEF, SECOND))
                .when(draft(CHIEF))
                .then(drafted(two, 1, false, CHIEF));
    }

    @Test
    @DisplayName("waits until everybody has scored by the accepted plan")
    void waits() {
        prepared().when(draft(CHIEF)).thenRefusedWith("plan-not-accepted");
        prepared().happened(KeyExamples.PLANNED).when(draft(CHIEF)).thenRefusedWith("plan-not-accepted");
        planned()
                .happened(scored(CHIEF, "50.00", "30.00"), scored(SECOND, "50.00", "30.00"))
                .when(draft(CHIEF))
                .thenRefused(Refusal.conflict("evaluators-have-not-scored").with("missing", 1));
        planned()
                .happened(recused(CHIEF, false), recused(SECOND, false), recused(THIRD, false))
                .when(draft(LEAD))
                .thenRefused(tooFew(0));
    }

    @Test
    @DisplayName("rests on as many scorers as the rulebook asks for, whoever else was named or recused")
    void restsOnSeveral() {
        allScored()
                .happened(recused(SECOND, false), recused(THIRD, false))
                .when(draft(CHIEF))
                .thenRefused(tooFew(1));
        allScored().happened(KeyExamples.entrusted(CHIEF)).when(draft(CHIEF)).thenRefused(tooFew(1));
    }

    private static Refusal tooFew(int scored) {
        return Refusal.conflict("too-few-scorers").with("needed", 2).with("scored", scored);
    }

    @Test
    @DisplayName("reconciles what lies further apart than a fifth of the weight, and nothing else")
    void reconciles() {
        // 12 of 60 is just a fifth; 12.01 is more
        planned()
                .happened(
                        scored(CHIEF, "54.00", "30.00"),
                        scored(SECOND, "42.00", "30.00"),
                        scored(THIRD, "54.00", "30.00"))
                .when(draft(CHIEF, new Reconciled("D1", number("50"), false, "合议")))
                .thenRefused(Refusal.rule("nothing-to-reconcile")
                        .at("reconciled[0].code")
                        .with("indicator", "D1"));
        var apart = planned()
                .happened(
                        scored(CHIEF, "54.00", "40.00"),
                        scored(SECOND, "41.99", "20.00"),
                        scored(THIRD, "54.00", "30.00"));
        apart.when(draft(CHIEF))
                .thenRefused(
                        Refusal.conflict("scorers-not-reconciled").with("indicator", "A1"),
                        Refusal.conflict("scorers-not-reconciled").with("indicator", "D1"));
        apart.when(draft(
                        CHIEF,
                        new Reconciled("D1", number("60.01"), false, "合议"),
                        new Reconciled("D1", number("50"), false, "再议"),
                        new Reconciled("A1", number("-0.01"), false, "合议")))
                .thenRefused(
                        Refusal.rule("points-above-weight")
                                .at("reconciled[0].points")
                                .with("weight", "60"),
                        Refusal.rule("nothing-to-reconcile")
                                .at("reconciled[1].code")
                                .with("indicator", "D1"),
                        Refusal.rule("points-above-weight")
                                .at("reconciled[2].points")
                                .with("weight", "40"));
        apart.when(draft(
                        CHIEF,
                        new Reconciled("D1", number("60"), false, "一致"),
                        new Reconciled("A1", number("0"), false, "无据")))
                .then(drafted(
                        new Result(
                                List.of(
                                        line(0, "60.00", List.of("54.00", "41.99", "54.00"), "一致"),
                                        line(1, "0.00", List.of("40.00", "20.00", "30.00"), "无据")),
                                number("60.00"),
                                SelfEvaluationSheet.Result.GRADED,
                                "中",
                                List.of(
                                        mean().aspects().get(0),
                                        mean().aspects().get(1),
                                        new AspectRate(
                                                Aspect.EFFECTIVENESS,
                                                number("60"),
                                                number("60.00"),
                                                number("100.00"),
                                                "见效"))),
                        1,
                        false,
                        CHIEF));
    }

    @Test
    @DisplayName("holds a line for unproved where all do, and has no grade from a fifth of the weight on")
    void unproved() {
        Result result = new Result(
                List.of(
                        new ResultLine(
                                PLAN.lines().getFirst(),
                                number("0.00"),
                                List.of(number("0.00"), number("0.00")),
                                "e1：问卷原件无法提供；e2：问卷原件无法提供",
                                true),
                        line(1, "31.50", List.of("30.00", "33.00"), "e1评A1；e2评A1")),
                number("31.50"),
                SelfEvaluationSheet.Result.UNPROVED,
                null,
                List.of(
                        mean().aspects().get(0),
                        mean().aspects().get(1),
                        new AspectRate(Aspect.EFFECTIVENESS, number("60"), number("0.00"), number("0.00"), "见效")));
        planned()
                .happened(
                        KeyExamples.unproved(CHIEF, "30.00"),
                        KeyExamples.unproved(SECOND, "33.00"),
                        recused(THIRD, false))
                .when(draft(CHIEF))
                .then(drafted(result, 1, false, CHIEF));
    }

    @Test
    @DisplayName("has the evaluators come to one finding where they do not agree whether a line is proved")
    void reconcilesProof() {
        var apart = planned()
                .happened(KeyExamples.unproved(CHIEF, "30.00"), scored(SECOND, "0.00", "30.00"), recused(THIRD, false));
        apart.when(draft(CHIEF))
                .thenRefused(Refusal.conflict("scorers-not-reconciled").with("indicator", "D1"));
        apart.when(draft(CHIEF, new Reconciled("D1", null, false, "合议"))).thenRefusedWith("line-points-missing");
        apart.when(draft(CHIEF, new Reconciled("D1", number("0"), true, "合议")))
                .thenRefusedWith("unproved-earns-nothing");
        apart.when(draft(CHIEF, new Reconciled("D1", null, true, "原件遗失")))
                .then(drafted(
                        new Result(
                                List.of(
                                        new ResultLine(
                                                PLAN.lines().getFirst(),
                                                number("0.00"),
                                                List.of(number("0.00"), number("0.00")),
                                                "原件遗失",
                                                true),
                                        line(1, "30.00", List.of("30.00", "30.00"), "e1评A1；e2评A1")),
                                number("30.00"),
                                SelfEvaluationSheet.Result.UNPROVED,
                                null,
                                List.of(
                                        mean().aspects().get(0),
                                        mean().aspects().get(1),
                                        new AspectRate(
                                                Aspect.EFFECTIVENESS,
                                                number("60"),
                                                number("0.00"),
                                                number("0.00"),
                                                "见效"))),
                        1,
                        false,
                        CHIEF));
        apart.when(draft(CHIEF, new Reconciled("D1", number("50"), false, "原件已补")))
                .then(drafted(
                        new Result(
                                List.of(
                                        line(0, "50.00", List.of("0.00", "0.00"), "原件已补"),
                                        line(1, "30.00", List.of("30.00", "30.00"), "e1评A1；e2评A1")),
                                number("80.00"),
                                SelfEvaluationSheet.Result.GRADED,
                                "良",
                                List.of(
                                        mean().aspects().get(0),
                                        mean().aspects().get(1),
                                        new AspectRate(
                                                Aspect.EFFECTIVENESS,
                                                number("60"),
                                                number("50.00"),
                                                number("83.33"),
                                                "见效"))),
                        1,
                        false,
                        CHIEF));
    }

    @ParameterizedTest(name = "{0} of 100 unproved: {1}")
    @DisplayName("has a grade below the rulebook's share of unproved weight, and none from there on")
    @CsvSource({"19.99, GRADED", "20, UNPROVED"})
    void share(String weight, SelfEvaluationSheet.Result expected) {
        List<PlanLine> lines = List.of(
                new PlanLine("D1", Level.EFFECT, "项目效益", "实施效益", null, number(weight), ""),
                new PlanLine(
                        "A1", Level.DECISION, "立项", "立项依据", null, number("100").subtract(number(weight)), ""));
        Result result = new Results(
                        lines,
                        List.of(List.of(
                                new LineScore("D1", number("0.00"), null, "无据", "", List.of(), true),
                                said("A1", "80.00"))))
                .of(List.of(), WORDS, RULEBOOK.rules());
        assertThat(result.result()).isEqualTo(expected);
        assertThat(result.grade()).isEqualTo(expected == SelfEvaluationSheet.Result.GRADED ? "良" : null);
    }

    @Test
    @DisplayName("is revised where it was returned or rests on the scores of somebody recused, and not otherwise")
    void revises() {
        var returned = new EvaluationReportReturned(PROJECT, 1, "补充分析", person(LEAD), DAY);
        allScored().happened(KeyExamples.drafted(1, false)).when(draft(CHIEF)).thenRefusedWith("no-revision-due");
        allScored()
                .happened(KeyExamples.drafted(1, false), returned)
                .when(draft(CHIEF))
                .then(drafted(mean(), 2, false, CHIEF));
        allScored()
                .happened(KeyExamples.drafted(1, false), asked(DAY.minusDays(1)), returned)
                .when(draft(CHIEF))
                .then(drafted(mean(), 2, true, CHIEF));
        allScored()
                .happened(KeyExamples.drafted(1, false), asked(DAY), returned)
                .when(draft(CHIEF))
                .thenRefusedWith("draft-under-consultation");
        allScored()
                .happened(
                        KeyExamples.drafted(1, false),
                        recused(THIRD, true),
                        KeyExamples.scored(CHIEF, "54.00", "30.00"))
                .when(draft(CHIEF, new Reconciled("A1", number("1"), false, "无须")))
                .thenRefusedWith("nothing-to-reconcile");
    }

    @Test
    @DisplayName("takes 经济性 from the cost, 效率性 from the other outputs, 效益性 from the effects")
    void aspects() {
        List<PlanLine> lines = List.of(
                new PlanLine("C4", Level.OUTPUT, "产出成本", "成本节约率", Formula.COST_SAVING, number("20"), ""),
                new PlanLine("C1", Level.OUTPUT, "产出数量", "实际完成率", Formula.COMPLETION, number("30"), ""),
                new PlanLine("C3", Level.OUTPUT, "产出时效", "完成及时性", null, number("10"), ""),
                new PlanLine("D2", Level.EFFECT, "项目效益", "满意度", null, number("30"), ""),
                new PlanLine("B3", Level.PROCESS, "资金管理", "资金使用合规性", null, number("10"), ""));
        Result result = new Results(
                        lines,
                        List.of(List.of(
                                said("C4", "10.00"),
                                said("C1", "30.00"),
                                said("C3", "6.00"),
                                said("D2", "24.00"),
                                said("B3", "10.00"))))
                .of(List.of(), WORDS, RULEBOOK.rules());
        assertThat(result.total()).isEqualTo("80.00");
        assertThat(result.grade()).isEqualTo("良");
        assertThat(result.aspects())
                .containsExactly(
                        new AspectRate(Aspect.ECONOMY, number("20"), number("10.00"), number("50.00"), "节约"),
                        new AspectRate(Aspect.EFFICIENCY, number("40"), number("36.00"), number("90.00"), "及时"),
                        new AspectRate(Aspect.EFFECTIVENESS, number("30"), number("24.00"), number("80.00"), "见效"));
    }

    private static LineScore said(String code, String points) {
        return new LineScore(code, number(points), null, "句子", "依据", List.of(), false);
    }

    @Test
    @DisplayName("says by the record what nobody wrote")
    void prefilled() {
        SelfEvaluationSheet own = new Scoring(
                        RulesOf2020.rules(), 2020, GOAL.content().indicators(), false)
                .score(Examples.answers("100"), Indicators.funds("2864000.00", "2600000.00"), Examples.WORDS);
        KeyEvaluationEntrusted byAgency =
                new KeyEvaluationEntrusted(PROJECT, ENTRUSTED.evaluators(), "e1", AGENCY, DAY);
        Evaluation evaluation = requireNonNull(KeyEvaluationState.unheard()
                .heed(GOAL)
                .heed(RULEBOOK)
                .heed(BUDGET)
                .heed(new SelfEvaluationFinalised(
                        PROJECT, 1, GOAL.name(), "HQ", 1, 1, "目标", own, "hash", "", null, null, null, DAY))
                .evolve(OPENED)
                .evolve(byAgency)
                .evaluation());
        EvaluationReport report = new ReportText(evaluation, PLAN, mean()).report(FROM_THE_RECORD);
        assertThat(report.basics()).isEqualTo("""
            评价对象：对口支援项目管理与督查经费。
            责任处室：对口支援处。
            年初批复预算：286.4万元（沪财预〔2020〕1号）。
            全年预算数：286.4万元，全年执行数：0万元。
            年度总体目标：完成对口支援项目督查。
            单位自评得分：97.08，等级：优。\
            """);
        assertThat(report.work()).isEqualTo("""
            评价范围：2020年度财政资金。
            评价方法：比较法。
            评价人员：专家e1（主评人）、专家e2、专家e3。
            协助机构：申评咨询有限公司（委托合同沪合办委〔2021〕3号）。
            2021年4月1日至2021年4月21日：收集资料、现场核实。\
            """);
        assertThat(report.conclusion()).isEqualTo("""
            综合评价得分82.00分，评价等级为“良”。
            决策指标40分，得31.00分。
            效益指标60分，得51.00分。
            经济性：节约。
            效率性：及时。
            效益性（得分率85.00%）：见效。\
            """);
        assertThat(report.analysis()).isEqualTo("""
            效益—名D1（60分，得51.00分）：e1评D1；e2评D1；e3评D1。
            决策—名A1（40分，得31.00分）：e1评A1；e2评A1；e3评A1。\
            """);
        assertThat(report.others()).isEmpty();
    }

    @Test
    @DisplayName("says the goal as it was adjusted last, and leaves out what the record does not know")
    void prefilledByLess() {
        Evaluation evaluation = requireNonNull(KeyEvaluationState.unheard()
                .heed(GOAL)
                .heed(new GoalAdjusted(PROJECT, 2, DAY, adjusted(), "调整", null, 1, null))
                .heed(RULEBOOK)
                .evolve(OPENED)
                .evaluation());
        assertThat(new ReportText(evaluation, PLAN, mean())
                        .report(FROM_THE_RECORD)
                        .basics())
                .isEqualTo("""
                    评价对象：对口支援项目管理与督查经费。
                    责任处室：对口支援处。
                    年初批复预算：286.4万元（沪财预〔2020〕1号）。
                    年度总体目标：调整后的目标。\
                    """);
        assertThat(new ReportText(evaluation, PLAN, mean())
                        .report(FROM_THE_RECORD)
                        .work())
                .contains("评价人员：。")
                .doesNotContain("协助机构");
    }

    private static GoalContent adjusted() {
        return new GoalContent(
                "调整后的目标", GOAL.content().funding(), GOAL.content().indicators(), null, null, null, null);
    }
}
