package org.jixiao.evaluation.selfevaluation.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jixiao.evaluation.scoring.Indicators.byDate;
import static org.jixiao.evaluation.scoring.Indicators.doneOn;
import static org.jixiao.evaluation.scoring.Indicators.funds;
import static org.jixiao.evaluation.scoring.Indicators.judged;
import static org.jixiao.evaluation.scoring.Indicators.measured;
import static org.jixiao.evaluation.scoring.Indicators.notApplicable;
import static org.jixiao.evaluation.scoring.Indicators.passingFrom;
import static org.jixiao.evaluation.scoring.Indicators.reached;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.Figure;
import org.jixiao.contracts.evaluation.Figure.OfUnit;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.contracts.monitoring.UnitFact;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.scoring.Frameworks;
import org.jixiao.evaluation.scoring.Indicators;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.scoring.Scoring.Words;
import org.jixiao.evaluation.selfevaluation.explain.Explanation.Explained;
import org.jixiao.evaluation.selfevaluation.explain.Explanation.ExplainedFigure;
import org.jixiao.evaluation.selfevaluation.explain.Explanation.ExplainedLine;
import org.jixiao.evaluation.selfevaluation.explain.Explanation.Input;
import org.jixiao.evaluation.selfevaluation.explain.Explanation.ScoreLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The explanation of a score")
class ExplainingTest {

    private static final Indicator VISITS = passingFrom("80", measured("I1", Direction.AT_LEAST, "100", "40"));
    private static final Indicator EFFECT = Indicators.judged("I2", "20");
    private static final Indicator LATE = byDate("I3", "2020-06-30", "20");
    private static final Indicator GONE = measured("I4", Direction.AT_MOST, "5", "10");

    private static SelfEvaluationSheet sheet(Map<String, String> unproved, boolean trial) {
        return new Scoring(RulesOf2020.rules(), 2020, List.of(VISITS, EFFECT, LATE, GONE), trial)
                .score(
                        List.of(
                                reached(VISITS, "90.0", "疫情影响"),
                                judged(EFFECT, Band.PARTLY_REACHED, "15.00", "宣传不够"),
                                doneOn(LATE, "2020-07-18", "手续延误"),
                                notApplicable(GONE, "活动取消")),
                        funds("238.50", "201.37"),
                        new Words("完成", "成效", "问题", "措施", "节约", "高效", "有效"),
                        unproved);
    }

    private static Explanation explanation() {
        return Explaining.explain(
                sheet(Map.of(), false), 3, 1, RulesOf2020.rules().scores().bands());
    }

    @Test
    @DisplayName("names of each indicator target, actual value, inputs, rule, its source and the sum")
    void indicators() {
        Explained visits = explanation().indicators().getFirst();
        assertThat(visits.target()).isEqualTo("≥100");
        assertThat(visits.actual()).isEqualTo("90");
        assertThat(visits.inputs())
                .containsExactly(
                        new Input("W", "分值", "40"),
                        new Input("T", "指标值", "100"),
                        new Input("P", "及格门槛（%）", "80"),
                        new Input("A", "完成值", "90"));
        assertThat(visits.lines())
                .containsExactly(new ScoreLine(
                        Rule.IN_PROPORTION, "未达到指标值，按完成比例得分", "财预〔2020〕10号", "40 × 90 ÷ 100", number("36.00")));

        Explained late = explanation().indicators().get(2);
        assertThat(late.inputs())
                .containsExactly(
                        new Input("W", "分值", "20"),
                        new Input("T", "应完成日期", "2020-06-30"),
                        new Input("A", "实际完成日期", "2020-07-18"));
        assertThat(late.lines().getFirst().formula()).isEqualTo("20 × 182 ÷ 200");
        assertThat(explanation().indicators().get(3).actual()).isEqualTo("不适用");
    }

    @Test
    @DisplayName("goes from the points of the indicators over scaling and money to total and grade")
    void totals() {
        Explanation explanation = explanation();
        assertThat(explanation.totals())
                .extracting(
                        ScoreLine::rule,
                        ScoreLine::formula,
                        line -> line.points().toPlainString())
                .containsExactly(
                        tuple(Rule.INDICATORS, "36.00 + 15.00 + 18.20", "69.20"),
                        tuple(Rule.SCALED, "69.2 × 90 ÷ 80", "77.85"),
                        tuple(Rule.EXECUTION, "10 × min(201.37 ÷ 238.5, 1)", "8.44"));
        assertThat(explanation.totalFormula()).isEqualTo("77.85 + 8.44 = 86.29");
        assertThat(explanation.gradeFormula()).isEqualTo("80 ≤ 86.29 < 90 → 良");
        assertThat(explanation.rulebookVersion()).isEqualTo(3);
    }

    @Test
    @DisplayName("says why there is no grade")
    void noGrade() {
        assertThat(Explaining.explain(
                                sheet(Map.of("I1", "没有签到表"), false),
                                3,
                                1,
                                RulesOf2020.rules().scores().bands())
                        .gradeFormula())
                .isEqualTo("无法证明");
        assertThat(Explaining.explain(
                                sheet(Map.of(), true),
                                3,
                                null,
                                RulesOf2020.rules().scores().bands())
                        .gradeFormula())
                .isEqualTo("试编，不评等级");
    }

    private static Explanation ofWhole(Answer effect) {
        Indicator done = measured("I1", Direction.AT_LEAST, "100", "50");
        Figure adjusted = new Figure(
                WholeFigure.ADJUSTED,
                number("12.00"),
                List.of(new OfUnit("BJ", number("8.00"), null), new OfUnit("HQ", number("10.00"), null)),
                number("6.00"));
        Figure staff = new Figure(
                WholeFigure.STAFF,
                number("10"),
                List.of(new OfUnit(
                        "HQ",
                        number("10"),
                        new UnitFact(
                                UnitFact.Kind.STAFF,
                                number("10"),
                                "人事台账",
                                new Person("hr", "赵人事"),
                                LocalDate.of(2021, 1, 8)))),
                number("0.00"));
        List<Answer> answers = new ArrayList<>(Frameworks.judged(Band.REACHED, Band.PARTLY_REACHED));
        answers.addAll(List.of(reached(done, "100"), effect));
        SelfEvaluationSheet sheet = new Scoring(
                        RulesOf2020.rules(),
                        2020,
                        List.of(done, EFFECT),
                        false,
                        Frameworks.with(Frameworks.faultless(), adjusted, staff))
                .score(answers, funds("100", "100"), new Words("完成", "成效", "问题", "措施", "节约", "高效", "有效"));
        return Explaining.explain(sheet, 3, 1, RulesOf2020.rules().scores().bands());
    }

    @Test
    @DisplayName("says of a whole's line which figures it rests on, how units sum to them, and where each comes from")
    void framework() {
        Explanation explanation = ofWhole(judged(EFFECT, Band.REACHED, "20.00", ""));

        ExplainedLine adjustment = explanation.framework().get(1).lines().get(1);
        assertThat(adjustment.figures().getFirst())
                .isEqualTo(new ExplainedFigure(
                        "预算调整数", "12", "BJ 8 + HQ 10 − 6（单位间调剂，只计一次） = 12", List.of("BJ：财政单据", "HQ：财政单据")));
        assertThat(adjustment.lines().getFirst().meaning()).isEqualTo("超出容许比率，每超一个百分点按比例扣减，扣完为止");
        assertThat(adjustment.lines().getFirst().source()).isEqualTo("财预〔2013〕53号");
        ExplainedLine staff = explanation.framework().getFirst().lines().get(1);
        assertThat(staff.figures().getFirst())
                .isEqualTo(new ExplainedFigure("在职人数", "10", "HQ 10 = 10", List.of("HQ：人事台账（赵人事 2021-01-08 填报）")));
        assertThat(staff.degree()).isNull();
        ExplainedLine rules = explanation.framework().get(1).lines().get(3);
        assertThat(rules.degree()).isEqualTo("部分符合");
        assertThat(rules.statement()).isEqualTo("制度已印发执行");
        assertThat(rules.figures()).isEmpty();
    }

    @Test
    @DisplayName("sums a whole by its groups, each named")
    void groups() {
        Explanation explanation = ofWhole(judged(EFFECT, Band.REACHED, "20.00", ""));
        assertThat(explanation.totals())
                .extracting(ScoreLine::meaning)
                .containsExactly(
                        "投入：一级指标得分：各行得分，加绩效目标指标得分折算至余下分值",
                        "过程：一级指标得分：各行得分，加绩效目标指标得分折算至余下分值",
                        "产出：一级指标得分：各行得分，加绩效目标指标得分折算至余下分值",
                        "效果：一级指标得分：各行得分，加绩效目标指标得分折算至余下分值");
        assertThat(explanation.totalFormula()).isEqualTo("10.00 + 26.00 + 30.00 + 30.00 = 96.00");
        assertThat(ofWhole(notApplicable(EFFECT, "未开展")).totalFormula()).isEqualTo("66 × 100 ÷ 70 = 94.29");
    }
}
