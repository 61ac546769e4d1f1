package org.jixiao.evaluation.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.EvaluationRules;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.contracts.goals.WholeRules;
import org.jixiao.contracts.goals.WholeRules.Formula;
import org.jixiao.contracts.goals.WholeRules.Group;
import org.jixiao.contracts.goals.WholeRules.Line;
import org.jixiao.contracts.goals.WholeRules.Pace;
import org.jixiao.evaluation.scoring.FrameworkOf2020;
import org.jixiao.evaluation.scoring.Frameworks;
import org.jixiao.evaluation.scoring.Indicators;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.Examples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A whole under another rulebook")
class OtherFrameworkTest {

    private static final WholeRules FRAMEWORK = FrameworkOf2020.rules();

    private static SelfEvaluationSheet sheet() {
        return new Scoring(
                        RulesOf2020.rules(),
                        2020,
                        List.of(Examples.VISITS, Examples.EFFECT, Examples.SIGNED),
                        false,
                        Frameworks.faultless())
                .score(
                        Stream.concat(
                                        Examples.answers("100").stream(),
                                        Frameworks.judged(Band.REACHED, Band.PARTLY_REACHED).stream())
                                .toList(),
                        Indicators.funds("1000000.00", "1000000.00"),
                        Examples.WORDS);
    }

    private static Compared under(WholeRules other) {
        return new Rescoring(with(other))
                .compare(Results.of(Subject.unit("HQ", 2020), "HQ", 1, sheet()), RulesOf2020.rules(), true);
    }

    private static Rules with(WholeRules whole) {
        Rules rules = RulesOf2020.rules();
        EvaluationRules evaluation = rules.evaluation();
        return new Rules(
                rules.weights(),
                rules.goals(),
                rules.review(),
                rules.appraisal(),
                rules.lights(),
                rules.scores(),
                rules.disclosure(),
                rules.cutOver(),
                rules.fundNatures(),
                rules.materials(),
                rules.calendar(),
                rules.reminders(),
                rules.reporting(),
                rules.monitoring(),
                new EvaluationRules(
                        evaluation.selfEvaluation(),
                        evaluation.unproved(),
                        evaluation.recheck(),
                        evaluation.lateMoney(),
                        evaluation.application(),
                        evaluation.workAssessment(),
                        evaluation.coverage(),
                        evaluation.keySelection(),
                        whole,
                        evaluation.keyEvaluation()));
    }

    private static WholeRules processOf(Line... lines) {
        List<Group> groups = FRAMEWORK.groups();
        return new WholeRules(
                List.of(
                        groups.get(0),
                        new Group("过程", number("30"), List.of(lines), List.of()),
                        groups.get(2),
                        groups.get(3)),
                FRAMEWORK.judged(),
                FRAMEWORK.tolerance(),
                FRAMEWORK.pace());
    }

    private static Line line(String code, Formula formula, WholeFigure part, WholeFigure of, String weight) {
        return new Line(code, "预算执行", "指标" + code, formula, part, of, number(weight));
    }

    @Test
    @DisplayName("is scored by the other framework, where every figure that it asks for was recorded")
    void scoredAnew() {
        Compared same = under(FRAMEWORK);
        assertThat(same.then()).isEqualTo(same.recorded());
        assertThat(same.changes()).isFalse();

        Compared other = under(processOf(
                line("budget_completion", Formula.IN_PROPORTION, WholeFigure.EXECUTED, WholeFigure.BUDGET, "20"),
                line("three_times", Formula.KEPT, WholeFigure.EXECUTED, WholeFigure.PROCUREMENT_BUDGET, "10")));
        assertThat(other.missing()).isEmpty();
        // what was judged with 60 % of 8 points is not asked for; what was paid is more than what was to be bought
        assertThat(other.points()).isEqualTo(number("-6.80"));
    }

    @Test
    @DisplayName("is not scored where something was never recorded, and says what: a figure, a judgement, another pace")
    void missing() {
        Compared one = under(processOf(
                line("unspent_change", Formula.NOT_RISEN, WholeFigure.UNSPENT, WholeFigure.UNSPENT_LAST_YEAR, "20"),
                new Line("open_budget", "预算管理", "预决算信息公开性", Formula.JUDGED, null, null, number("10"))));

        assertThat(one.then()).isNull();
        assertThat(one.missing()).containsExactly("结转结余", "上年结转结余", "预决算信息公开性");
        assertThat(one.isOfOtherGrade()).isFalse();
        assertThat(one.points()).isZero();
        assertThat(one.money()).isZero();
        assertThat(one.changes()).isTrue();

        Comparison year = Comparison.of(2020, 2021, 1, List.of(one, under(FRAMEWORK)), 10);
        assertThat(year.results()).isEqualTo(2);
        assertThat(year.notScored()).isEqualTo(1);
        assertThat(year.moves()).anyMatch(move -> move.to().equals(Comparison.NOT_SCORED));
        assertThat(year.kinds().getFirst().upTo())
                .isEqualTo(year.kinds().getFirst().upToThen());
    }

    @Test
    @DisplayName("has paid by a day that nobody looked at, where the other pace is of another month")
    void otherPace() {
        WholeRules asking =
                processOf(line("pace", Formula.IN_PROPORTION, WholeFigure.EXECUTED, WholeFigure.BUDGET, "30"));
        WholeRules slower =
                new WholeRules(asking.groups(), asking.judged(), asking.tolerance(), new Pace(6, number("50")));
        assertThat(new RecordedFramework(sheet(), FRAMEWORK).missingFor(slower)).isEmpty();

        WholeRules byCutOff = new WholeRules(
                List.of(new Group(
                        "过程",
                        number("100"),
                        List.of(line(
                                "pace",
                                Formula.IN_PROPORTION,
                                WholeFigure.PAID_BY_CUT_OFF,
                                WholeFigure.DUE_BY_CUT_OFF,
                                "100")),
                        List.of())),
                FRAMEWORK.judged(),
                FRAMEWORK.tolerance(),
                new Pace(6, number("50")));
        assertThat(new RecordedFramework(sheet(), FRAMEWORK).missingFor(byCutOff))
                .containsExactly("截至既定月份支付数", "截至既定月份应支付数");
    }

    @Test
    @DisplayName("keeps what a recheck gave a judged line, and cannot where that line weighs something else")
    void rechecked() {
        SelfEvaluationSheet rechecked = new Scoring(
                        RulesOf2020.rules(), 2020, List.of(Examples.VISITS, Examples.EFFECT, Examples.SIGNED), false)
                .rescored(sheet(), Map.of(FrameworkOf2020.RULES_COMPLETE.code(), number("2.00")));
        Compared kept = new Rescoring(RulesOf2020.rules())
                .compare(Results.of(Subject.unit("HQ", 2020), "HQ", 2, rechecked), RulesOf2020.rules(), true);
        assertThat(Objects.requireNonNull(kept.then()).total()).isEqualTo(rechecked.total());

        Line heavier = new Line(
                FrameworkOf2020.RULES_COMPLETE.code(), "预算管理", "制度健全", Formula.JUDGED, null, null, number("30"));
        assertThat(new RecordedFramework(rechecked, FRAMEWORK).missingFor(processOf(heavier)))
                .containsExactly("制度健全");
        assertThat(new RecordedFramework(sheet(), FRAMEWORK).missingFor(processOf(heavier)))
                .isEmpty();
    }
}
