package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.AppraisalRules;
import org.jixiao.contracts.goals.DisclosureHandling;
import org.jixiao.contracts.goals.EvaluationRules;
import org.jixiao.contracts.goals.EvaluationRules.AssessedItem;
import org.jixiao.contracts.goals.EvaluationRules.WorkItem;
import org.jixiao.contracts.goals.FundNature;
import org.jixiao.contracts.goals.KeyEvaluationRules;
import org.jixiao.contracts.goals.KeyEvaluationRules.Formula;
import org.jixiao.contracts.goals.KeyEvaluationRules.Level;
import org.jixiao.contracts.goals.KeyEvaluationRules.Line;
import org.jixiao.contracts.goals.MonitoringRules;
import org.jixiao.contracts.goals.PublicScope;
import org.jixiao.contracts.goals.ReminderRules;
import org.jixiao.contracts.goals.ReportingRules;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.AtMostVariant;
import org.jixiao.contracts.goals.Rules.Deduction;
import org.jixiao.contracts.goals.Rules.ExactlyVariant;
import org.jixiao.contracts.goals.Rules.GradeBand;
import org.jixiao.contracts.goals.Rules.OverAchievement;
import org.jixiao.contracts.goals.Rules.Plausibility;
import org.jixiao.contracts.goals.Rules.QualitativeBands;
import org.jixiao.contracts.goals.Rules.SatisfactionBand;
import org.jspecify.annotations.Nullable;

/** The rulebook of the tests: the numbers that the regulations and the decided defaults give. */
public final class RulesOf2020 {

    public static final List<SatisfactionBand> SATISFACTION_BANDS = List.of(
            new SatisfactionBand(number("90"), number("100")),
            new SatisfactionBand(number("80"), number("80")),
            new SatisfactionBand(number("60"), number("50")));

    public static final KeyEvaluationRules KEY_EVALUATION = new KeyEvaluationRules(
            List.of(
                    new Line("A1", Level.DECISION, "项目立项", "立项依据充分性", null, number("3"), "是否符合法律法规、政策和部门职责，是否与其他项目重复"),
                    new Line(
                            "A2",
                            Level.DECISION,
                            "项目立项",
                            "立项程序规范性",
                            null,
                            number("2"),
                            "是否按规定申报，文件是否齐全，是否经过论证、评估和集体决策"),
                    new Line("A3", Level.DECISION, "绩效目标", "绩效目标合理性", null, number("3"), "是否有绩效目标，目标是否与实际工作相关、与资金量相匹配"),
                    new Line("A4", Level.DECISION, "绩效目标", "绩效指标明确性", null, number("2"), "是否细化分解为可衡量的指标，是否与任务数相对应"),
                    new Line("A5", Level.DECISION, "资金投入", "预算编制科学性", null, number("3"), "预算是否经过测算，标准和依据是否充分"),
                    new Line("A6", Level.DECISION, "资金投入", "资金分配合理性", null, number("2"), "分配依据是否充分，额度是否与实际相适应"),
                    new Line("B1", Level.PROCESS, "资金管理", "资金到位率", Formula.ARRIVAL, number("4"), "实际到位资金÷预算资金"),
                    new Line("B2", Level.PROCESS, "资金管理", "预算执行率", Formula.EXECUTION, number("5"), "实际支出资金÷实际到位资金"),
                    new Line(
                            "B3", Level.PROCESS, "资金管理", "资金使用合规性", null, number("5"), "是否符合财务制度和审批程序，有无截留、挤占、挪用、虚列支出"),
                    new Line("B4", Level.PROCESS, "组织实施", "管理制度健全性", null, number("3"), "业务和财务管理制度是否合法、合规、完整"),
                    new Line("B5", Level.PROCESS, "组织实施", "制度执行有效性", null, number("3"), "是否遵守制度，调整手续、合同、验收资料是否齐全"),
                    new Line("C1", Level.OUTPUT, "产出数量", "实际完成率", Formula.COMPLETION, number("10"), "实际产出数÷计划产出数"),
                    new Line("C2", Level.OUTPUT, "产出质量", "质量达标率", Formula.QUALITY, number("10"), "质量达标产出数÷实际产出数"),
                    new Line("C3", Level.OUTPUT, "产出时效", "完成及时性", null, number("8"), "实际完成时间与计划完成时间的比较"),
                    new Line("C4", Level.OUTPUT, "产出成本", "成本节约率", Formula.COST_SAVING, number("7"), "（计划成本－实际成本）÷计划成本"),
                    new Line("D1", Level.EFFECT, "项目效益", "实施效益", null, number("20"), "经济、社会、生态效益和可持续影响"),
                    new Line("D2", Level.EFFECT, "项目效益", "满意度", null, number("10"), "社会公众或服务对象的满意程度")),
            number("60"),
            2,
            number("20"),
            new KeyEvaluationRules.Terms(10, 20, 10, 20),
            10);

    /** The first is the one of projects that name none. */
    public static final List<FundNature> FUND_NATURES =
            List.of(new FundNature("1", "一般公共预算"), new FundNature("2", "政府性基金"));

    private RulesOf2020() {}

    public static Rules rules() {
        return rules(scores(AtMostVariant.RATIO, ExactlyVariant.LENIENT, null, List.of()));
    }

    public static Rules rules(Rules.Scores scores) {
        return rules(scores, new ReportingRules(null, null, null, 1, null));
    }

    /** With these terms for what goes to the finance bureau; otherwise the year has none. */
    public static Rules reporting(ReportingRules reporting) {
        return rules(scores(AtMostVariant.RATIO, ExactlyVariant.LENIENT, null, List.of()), reporting);
    }

    /** With these natures of funds. */
    public static Rules listing(List<FundNature> natures) {
        return rules(
                scores(AtMostVariant.RATIO, ExactlyVariant.LENIENT, null, List.of()),
                natures,
                new ReportingRules(null, null, null, 1, null));
    }

    private static Rules rules(Rules.Scores scores, ReportingRules reporting) {
        return rules(scores, FUND_NATURES, reporting);
    }

    private static Rules rules(Rules.Scores scores, List<FundNature> natures, ReportingRules reporting) {
        return new Rules(
                new Rules.Weights(number("90"), number("10")),
                new Rules.GoalRules(List.of(), false, "HZB"),
                new Rules.Review(List.of(), List.of(), List.of(), List.of(), null, null, 10),
                new AppraisalRules(
                        number("5000000"),
                        List.of(),
                        number("80"),
                        number("60"),
                        3,
                        3,
                        "planning-finance",
                        "office-leader",
                        number("20")),
                new Rules.Lights(
                        number("60"),
                        number("80"),
                        number("120"),
                        number("110"),
                        number("10"),
                        number("20"),
                        30,
                        number("30"),
                        number("30"),
                        number("120")),
                scores,
                new Rules.Disclosure(
                        20,
                        20,
                        PublicScope.NOTHING,
                        new Rules.Remainder(3, BigDecimal.valueOf(80)),
                        new DisclosureHandling(List.of(), 12, new DisclosureHandling.RequestTerms(7, 15, 20, 20))),
                null,
                natures,
                List.of(),
                new Rules.Calendar(List.of(), List.of()),
                new ReminderRules(List.of(5, 2), 3, List.of(), new ReminderRules.Terms(3, 8, 10, 5, 5, 10, 10)),
                reporting,
                new MonitoringRules(
                        new MonitoringRules.Tracking(List.of(), new BigDecimal("30"), List.of()),
                        new MonitoringRules.FundControl(10, 15, 5, 5)),
                new EvaluationRules(
                        new EvaluationRules.SelfEvaluation(LocalDate.of(2021, 3, 31)),
                        new EvaluationRules.Unproved(new BigDecimal("20"), 10),
                        new EvaluationRules.Recheck(
                                new BigDecimal("20"), 1, new BigDecimal("20"), new BigDecimal("5"), 20),
                        new EvaluationRules.LateMoney(new BigDecimal("5")),
                        new EvaluationRules.Application(
                                List.of(
                                        new EvaluationRules.Consequence("优", number("110"), false, false),
                                        new EvaluationRules.Consequence("良", number("100"), false, false),
                                        new EvaluationRules.Consequence("中", number("90"), true, false),
                                        new EvaluationRules.Consequence("差", number("70"), true, true)),
                                "差",
                                2,
                                20,
                                true),
                        workAssessment(),
                        new EvaluationRules.Coverage(List.of()),
                        new EvaluationRules.KeySelection(
                                new BigDecimal("5000000"), List.of("中", "差"), 5, 10, BigDecimal.TEN, 1),
                        FrameworkOf2020.rules(),
                        KEY_EVALUATION));
    }

    /** How the work of units is assessed once a year (考核). */
    private static EvaluationRules.WorkAssessment workAssessment() {
        return new EvaluationRules.WorkAssessment(
                List.of(
                        new AssessedItem(WorkItem.ORGANISATION, number("10"), true),
                        new AssessedItem(WorkItem.APPRAISAL, number("10"), false),
                        new AssessedItem(WorkItem.GOALS, number("25"), false),
                        new AssessedItem(WorkItem.TRACKING, number("20"), false),
                        new AssessedItem(WorkItem.EVALUATION, number("20"), false),
                        new AssessedItem(WorkItem.RECTIFICATION, number("10"), false),
                        new AssessedItem(WorkItem.DISCLOSURE, number("5"), false)),
                number("0.5"),
                number("5"),
                2,
                number("1"),
                number("2"),
                5,
                10,
                bands());
    }

    private static List<GradeBand> bands() {
        return List.of(
                new GradeBand("优", number("90")),
                new GradeBand("良", number("80")),
                new GradeBand("中", number("60")),
                new GradeBand("差", number("0")));
    }

    public static Rules.Scores scores(
            AtMostVariant atMost,
            ExactlyVariant exactly,
            @Nullable BigDecimal passThreshold,
            List<SatisfactionBand> satisfaction) {
        return new Rules.Scores(
                atMost,
                exactly,
                passThreshold,
                new QualitativeBands(number("80"), number("60")),
                satisfaction,
                bands(),
                new OverAchievement(
                        number("130"),
                        List.of(
                                new Deduction(number("30"), true, number("10")),
                                new Deduction(number("50"), true, number("20")),
                                new Deduction(number("100"), false, number("30")))),
                new Plausibility(number("5"), number("20")));
    }

    /** The same with other grades. */
    public static Rules.Scores withBands(Rules.Scores scores, List<Rules.GradeBand> bands) {
        return new Rules.Scores(
                scores.atMost(),
                scores.exactly(),
                scores.passThreshold(),
                scores.qualitative(),
                scores.satisfaction(),
                bands,
                scores.overAchievement(),
                scores.plausibility());
    }

    public static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
