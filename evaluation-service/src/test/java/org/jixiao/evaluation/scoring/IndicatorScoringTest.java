package org.jixiao.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.Indicators.byDate;
import static org.jixiao.evaluation.scoring.Indicators.doneOn;
import static org.jixiao.evaluation.scoring.Indicators.fulfilled;
import static org.jixiao.evaluation.scoring.Indicators.judged;
import static org.jixiao.evaluation.scoring.Indicators.measured;
import static org.jixiao.evaluation.scoring.Indicators.notApplicable;
import static org.jixiao.evaluation.scoring.Indicators.passingFrom;
import static org.jixiao.evaluation.scoring.Indicators.reached;
import static org.jixiao.evaluation.scoring.Indicators.satisfaction;
import static org.jixiao.evaluation.scoring.Indicators.yesNo;
import static org.jixiao.evaluation.scoring.RulesOf2020.SATISFACTION_BANDS;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.scoring.RulesOf2020.scores;

import java.util.List;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.ScoredIndicator.OverAchievementCause;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.AtMostVariant;
import org.jixiao.contracts.goals.Rules.ExactlyVariant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The points of an indicator")
class IndicatorScoringTest {

    private static ScoredIndicator score(Indicator indicator, Answer answer, Rules rules) {
        return new IndicatorScoring(rules, 2020).score(indicator, answer, null);
    }

    private static ScoredIndicator score(Indicator indicator, Answer answer) {
        return score(indicator, answer, RulesOf2020.rules());
    }

    private static Rules variants(AtMostVariant atMost, ExactlyVariant exactly) {
        return RulesOf2020.rules(scores(atMost, exactly, null, List.of()));
    }

    @Nested
    @DisplayName("for ≥")
    class AtLeastTargets {

        @ParameterizedTest(name = "T={0}, A={1}, W={2} gives {3}")
        @CsvSource({
            "100,  80, 10,  8.00",
            "100, 100, 10, 10.00",
            "100, 125, 10, 10.00",
            "  3,   2, 10,  6.67",
            "100,   0, 10,  0.00",
            "100,  -5, 10,  0.00",
            "  0,   0, 10, 10.00",
            "  0,  -1, 10,  0.00"
        })
        @DisplayName("are the weight when reached, and a share of it when not")
        void byRatio(String target, String actual, String weight, String points) {
            Indicator indicator = measured("I1", Direction.AT_LEAST, target, weight);
            assertThat(score(indicator, reached(indicator, actual)).score()).isEqualTo(points);
        }

        @ParameterizedTest(name = "A={0} of 100: {1}")
        @CsvSource({"119.99, false", "120, true", "125, true"})
        @DisplayName("carry a blue flag from 120 % of the target")
        void blueFlag(String actual, boolean blue) {
            Indicator indicator = measured("I1", Direction.AT_LEAST, "100", "10");
            assertThat(score(indicator, reached(indicator, actual)).farAboveTarget())
                    .isEqualTo(blue);
        }

        @ParameterizedTest(name = "A={0} of 100 gives {1}")
        @CsvSource({"59.99, 0.00", "60, 6.00", "100, 10.00"})
        @DisplayName("are nothing below the pass threshold, where the rulebook has one")
        void passThreshold(String actual, String points) {
            Rules rules =
                    RulesOf2020.rules(scores(AtMostVariant.RATIO, ExactlyVariant.LENIENT, number("60"), List.of()));
            Indicator indicator = measured("I1", Direction.AT_LEAST, "100", "10");
            assertThat(score(indicator, reached(indicator, actual), rules).score())
                    .isEqualTo(points);
        }

        @ParameterizedTest(name = "A={0} of 100 gives {1}")
        @CsvSource({"79.99, 0.00, BELOW_PASS_THRESHOLD", "80, 8.00, IN_PROPORTION", "100, 10.00, REACHED"})
        @DisplayName("are nothing below their own pass threshold, whether the rulebook has another one or none")
        void ownPassThreshold(String actual, String points, Rule rule) {
            Indicator indicator = passingFrom("80", measured("I1", Direction.AT_LEAST, "100", "10"));
            for (String ofTheRulebook : new String[] {"60", "90", null}) {
                Rules rules = RulesOf2020.rules(scores(
                        AtMostVariant.RATIO,
                        ExactlyVariant.LENIENT,
                        ofTheRulebook == null ? null : number(ofTheRulebook),
                        List.of()));
                var scored = score(indicator, reached(indicator, actual), rules);
                assertThat(scored.score()).isEqualTo(points);
                assertThat(scored.calculation())
                        .extracting(CalculationLine::rule)
                        .containsExactly(rule);
            }
        }

        @ParameterizedTest(name = "A={0} of 100 gives {1}")
        @CsvSource({"79.99, 0.00", "80, 8.00"})
        @DisplayName("are the same for a target that is to be met exactly, by both variants")
        void ownPassThresholdOfExactly(String actual, String points) {
            Indicator indicator = passingFrom("80", measured("I1", Direction.EXACTLY, "100", "10"));
            for (ExactlyVariant variant : ExactlyVariant.values()) {
                Rules rules = RulesOf2020.rules(scores(AtMostVariant.RATIO, variant, null, List.of()));
                assertThat(score(indicator, reached(indicator, actual), rules).score())
                        .isEqualTo(points);
            }
        }

        @Test
        @DisplayName("come with a calculation that can be followed with a pencil")
        void calculation() {
            Indicator indicator = measured("I1", Direction.AT_LEAST, "100.00", "10");
            assertThat(score(indicator, reached(indicator, "80.0")).calculation())
                    .containsExactly(new CalculationLine(Rule.IN_PROPORTION, "10 × 80 ÷ 100", number("8.00")));
        }
    }

    @Nested
    @DisplayName("for ≤")
    class AtMostTargets {

        @ParameterizedTest(name = "T={0}, A={1}: {2} by ratio, {3} by the linear variant")
        @CsvSource({
            "50,  60,  8.33,  8.00",
            "50, 100,  5.00,  0.00",
            "50, 120,  4.17,  0.00",
            "50,  50, 10.00, 10.00",
            "50,   0, 10.00, 10.00",
            " 0,   0, 10.00, 10.00",
            " 0,   1,  0.00,  0.00"
        })
        @DisplayName("are the weight when kept, and the rulebook's variant when exceeded")
        void variants(String target, String actual, String byRatio, String linear) {
            Indicator indicator = measured("I1", Direction.AT_MOST, target, "10");
            Answer answer = reached(indicator, actual);
            assertThat(score(
                                    indicator,
                                    answer,
                                    IndicatorScoringTest.variants(AtMostVariant.RATIO, ExactlyVariant.LENIENT))
                            .score())
                    .isEqualTo(byRatio);
            assertThat(score(
                                    indicator,
                                    answer,
                                    IndicatorScoringTest.variants(AtMostVariant.LINEAR, ExactlyVariant.LENIENT))
                            .score())
                    .isEqualTo(linear);
        }
    }

    @Nested
    @DisplayName("for =")
    class ExactTargets {

        @ParameterizedTest(name = "T={0}, A={1}, W={2}: {3} lenient, {4} strict")
        @CsvSource({
            "  0,   1,  5,  0.00,  0.00",
            "  0,   0,  5,  5.00,  5.00",
            "  0,  -1,  5,  5.00,  5.00",
            "100, 100, 10, 10.00, 10.00",
            "100,  80, 10,  8.00,  8.00",
            "100, 125, 10, 10.00,  8.00"
        })
        @DisplayName("depend on whether more than asked for counts as reached")
        void variants(String target, String actual, String weight, String lenient, String strict) {
            Indicator indicator = measured("I1", Direction.EXACTLY, target, weight);
            Answer answer = reached(indicator, actual);
            assertThat(score(
                                    indicator,
                                    answer,
                                    IndicatorScoringTest.variants(AtMostVariant.RATIO, ExactlyVariant.LENIENT))
                            .score())
                    .isEqualTo(lenient);
            assertThat(score(
                                    indicator,
                                    answer,
                                    IndicatorScoringTest.variants(AtMostVariant.RATIO, ExactlyVariant.STRICT))
                            .score())
                    .isEqualTo(strict);
        }
    }

    @Nested
    @DisplayName("for a satisfaction")
    class Satisfactions {

        @Test
        @DisplayName("follow the ratio where the rulebook has no bands")
        void byRatio() {
            Indicator indicator = satisfaction("I9", "90", "10");
            assertThat(score(indicator, reached(indicator, "81")).score()).isEqualTo("9.00");
        }

        @ParameterizedTest(name = "{0} % satisfied, where 95 were aimed at, give {1}")
        @CsvSource({"95, 10.00", "90, 10.00", "89.99, 8.00", "80, 8.00", "79.99, 5.00", "60, 5.00", "59.99, 0.00"})
        @DisplayName("step down 10, 8, 5, 0 by the rulebook's bands")
        void byBands(String actual, String points) {
            Rules rules =
                    RulesOf2020.rules(scores(AtMostVariant.RATIO, ExactlyVariant.LENIENT, null, SATISFACTION_BANDS));
            Indicator indicator = satisfaction("I9", "95", "10");
            assertThat(score(indicator, reached(indicator, actual), rules).score())
                    .isEqualTo(points);
        }

        @Test
        @DisplayName("step down by the bands also where the unit of measure was typed in full width")
        void fullWidth() {
            Rules rules =
                    RulesOf2020.rules(scores(AtMostVariant.RATIO, ExactlyVariant.LENIENT, null, SATISFACTION_BANDS));
            Indicator indicator = Indicators.inUnit("％", satisfaction("I9", "95", "10"));
            assertThat(score(indicator, reached(indicator, "89.99"), rules).score())
                    .isEqualTo("8.00");
        }
    }

    @Test
    @DisplayName("for a qualitative indicator are those given inside the band")
    void qualitative() {
        Indicator indicator = Indicators.judged("I5", "10");
        assertThat(score(indicator, judged(indicator, Band.PARTLY_REACHED, "6.00", ""))
                        .score())
                .isEqualTo("6.00");
    }

    @Test
    @DisplayName("for yes/no are all or nothing")
    void yesOrNo() {
        Indicator indicator = yesNo("I6", "5");
        assertThat(score(indicator, fulfilled(indicator, true, "")).score()).isEqualTo("5.00");
        assertThat(score(indicator, fulfilled(indicator, false, "")).score()).isEqualTo("0.00");
    }

    @ParameterizedTest(name = "due 2020-06-30, done {0}: {1}")
    @CsvSource({
        "2020-06-30, 10.00",
        "2020-03-01, 10.00",
        // 182 of 212 days
        "2020-07-30,  8.58",
        // 182 of 366 days
        "2020-12-31,  4.97",
        ",            0.00"
    })
    @DisplayName("for a date shrink with the delay")
    void date(String done, String points) {
        Indicator indicator = byDate("I7", "2020-06-30", "10");
        assertThat(score(indicator, doneOn(indicator, done, "")).score()).isEqualTo(points);
    }

    @Test
    @DisplayName("for a date before the budget year are nothing once it was missed")
    void dateBeforeTheYear() {
        Indicator indicator = byDate("I7", "2019-12-31", "10");
        assertThat(score(indicator, doneOn(indicator, "2020-01-05", "")).score())
                .isEqualTo("0.00");
    }

    @Test
    @DisplayName("do not exist for what does not apply")
    void notApplicableScoresNothing() {
        Indicator indicator = measured("I1", Direction.AT_LEAST, "100", "10");
        ScoredIndicator scored = score(indicator, notApplicable(indicator, "活动取消"));
        assertThat(scored.score()).isEqualTo("0.00");
        assertThat(scored.calculation()).extracting(CalculationLine::rule).containsExactly(Rule.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "T=100, A={0}, W=10 gives {1}")
    @CsvSource({"129.99, 10.00", "130,     9.00", "149.99,  9.00", "150,     8.00", "200,     8.00", "200.01,  7.00"})
    @DisplayName("shrink by steps of the deviation where the target was set too low")
    void targetTooLow(String actual, String points) {
        Indicator indicator = measured("I1", Direction.AT_LEAST, "100", "10");
        Answer answer = new Answer(
                "I1", reached(indicator, actual).actual(), OverAchievementCause.TARGET_TOO_LOW, "年初目标偏低", List.of());
        assertThat(score(indicator, answer).score()).isEqualTo(points);
    }

    @Test
    @DisplayName("stay whole where better work was the cause")
    void betterWork() {
        Indicator indicator = measured("I1", Direction.AT_LEAST, "100", "10");
        Answer answer = new Answer(
                "I1", reached(indicator, "150").actual(), OverAchievementCause.BETTER_WORK, "工作超预期", List.of());
        assertThat(score(indicator, answer).score()).isEqualTo("10.00");
    }

    @Test
    @DisplayName("are not reduced for a ≤ target, however far it was kept")
    void noDeductionForAtMost() {
        Indicator indicator = measured("I1", Direction.AT_MOST, "100", "10");
        Answer answer = new Answer(
                "I1", reached(indicator, "40").actual(), OverAchievementCause.TARGET_TOO_LOW, "上限过宽", List.of());
        assertThat(score(indicator, answer).score()).isEqualTo("10.00");
    }
}
