package org.jixiao.evaluation.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationPlan.PlanLine;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.EvaluationReport.ResultLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.contracts.goals.EvaluationRules;
import org.jixiao.contracts.goals.KeyEvaluationRules;
import org.jixiao.contracts.goals.KeyEvaluationRules.Level;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.GradeBand;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A key evaluation under another rulebook")
class KeyRescoringTest {

    private static final Rules RULES = RulesOf2020.rules();
    private static final BigDecimal BUDGET = number("1000000.00");

    private static ResultLine line(String code, String weight, boolean unproved, String... given) {
        return new ResultLine(
                new PlanLine(code, Level.EFFECT, "组", "名" + code, null, number(weight), "点"),
                number("0.00"),
                Stream.of(given).map(RulesOf2020::number).toList(),
                "句",
                unproved);
    }

    private static KeyEvaluationFinalised result(String total, ResultLine... lines) {
        return new KeyEvaluationFinalised(
                Subject.project("P1", 2020),
                2,
                "名称",
                "HQ",
                Ground.DECISION,
                new EvaluationReport(
                        new EvaluationReport.Result(List.of(lines), number(total), Result.GRADED, "良", List.of()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        ""),
                null,
                1,
                null,
                new Person("planning-1", "周财务"),
                Results.DAY);
    }

    /** Bands, the share of 无法证明 and the spread of evaluators as given. */
    private static Rules other(List<GradeBand> bands, String fromWeight, String spread) {
        Rules.Scores scores = RULES.scores();
        EvaluationRules evaluation = RULES.evaluation();
        KeyEvaluationRules key = evaluation.keyEvaluation();
        return new Rules(
                RULES.weights(),
                RULES.goals(),
                RULES.review(),
                RULES.appraisal(),
                RULES.lights(),
                RulesOf2020.withBands(scores, bands),
                RULES.disclosure(),
                RULES.cutOver(),
                RULES.fundNatures(),
                RULES.materials(),
                RULES.calendar(),
                RULES.reminders(),
                RULES.reporting(),
                RULES.monitoring(),
                new EvaluationRules(
                        evaluation.selfEvaluation(),
                        new EvaluationRules.Unproved(
                                number(fromWeight), evaluation.unproved().proveDays()),
                        evaluation.recheck(),
                        evaluation.lateMoney(),
                        evaluation.application(),
                        evaluation.workAssessment(),
                        evaluation.coverage(),
                        evaluation.keySelection(),
                        evaluation.whole(),
                        new KeyEvaluationRules(
                                key.framework(),
                                key.resultsShare(),
                                key.scorers(),
                                number(spread),
                                key.terms(),
                                key.retentionYears())));
    }

    @Test
    @DisplayName("keeps the points that people gave, and has the grade and the limit of the other bands")
    void grade() {
        List<GradeBand> stricter = List.of(
                new GradeBand("优", number("95")), new GradeBand("中", number("60")), new GradeBand("差", number("0")));
        KeyEvaluationFinalised good = result("86.00", line("D1", "100", false, "86.00"));
        Compared one = new KeyRescoring(other(stricter, "20", "20")).compare(good, RULES, BUDGET);

        assertThat(one.basis()).isEqualTo(Basis.KEY_EVALUATION);
        assertThat(one.resultVersion()).isEqualTo(2);
        assertThat(one.recorded()).isEqualTo(new Outcome(number("86.00"), Result.GRADED, "良", BUDGET));
        assertThat(one.then()).isEqualTo(new Outcome(number("86.00"), Result.GRADED, "中", number("900000.00")));
        assertThat(new KeyRescoring(other(stricter, "20", "20"))
                        .compare(good, RULES, null)
                        .recorded()
                        .upTo())
                .isNull();
        assertThat(new KeyRescoring(RULES).compare(good, RULES, BUDGET).changes())
                .isFalse();
    }

    @Test
    @DisplayName("is 无法证明 where the other rulebook bears less of it")
    void unproved() {
        KeyEvaluationFinalised doubted =
                result("86.00", line("D1", "90", false, "86.00"), line("A1", "10", true, "0.00"));
        Compared one = new KeyRescoring(other(RULES.scores().bands(), "10", "20")).compare(doubted, RULES, BUDGET);

        assertThat(one.then()).isEqualTo(new Outcome(number("86.00"), Result.UNPROVED, null, number("700000.00")));
    }

    @Test
    @DisplayName("names the lines on which its evaluators would have had to come to one value")
    void reconciles() {
        KeyEvaluationFinalised apart =
                result("86.00", line("D1", "60", false, "50.00", "41.00"), line("A1", "40", false, "38.00", "36.00"));
        Compared one = new KeyRescoring(other(RULES.scores().bands(), "20", "10")).compare(apart, RULES, BUDGET);

        assertThat(one.toReconcile()).containsExactly("名D1");
        assertThat(one.then()).isEqualTo(one.recorded());
        assertThat(one.changes()).isTrue();
    }
}
