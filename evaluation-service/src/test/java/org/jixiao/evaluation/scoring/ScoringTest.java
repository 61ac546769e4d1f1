package org.jixiao.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jixiao.evaluation.scoring.Indicators.byDate;
import static org.jixiao.evaluation.scoring.Indicators.doneOn;
import static org.jixiao.evaluation.scoring.Indicators.funds;
import static org.jixiao.evaluation.scoring.Indicators.judged;
import static org.jixiao.evaluation.scoring.Indicators.measured;
import static org.jixiao.evaluation.scoring.Indicators.notApplicable;
import static org.jixiao.evaluation.scoring.Indicators.reached;
import static org.jixiao.evaluation.scoring.Indicators.yesNo;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.ScoredIndicator.OverAchievementCause;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Alert;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Aspect;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.AspectRate;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Execution;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.evaluation.scoring.Scoring.Words;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A self-evaluation sheet")
class ScoringTest {

    private static final Words WORDS = new Words("完成", "成效", "问题", "措施", "节约", "高效", "有效");

    private static final Indicator OUTPUT = measured("I1", Direction.AT_LEAST, "100", "50");
    private static final Indicator BENEFIT = measured("I2", Direction.AT_LEAST, "100", "30");
    private static final Indicator LAST = measured("I3", Direction.AT_LEAST, "100", "10");
    private static final List<Indicator> NINETY = List.of(OUTPUT, BENEFIT, LAST);

    private static Scoring scoring(Indicator... indicators) {
        return new Scoring(RulesOf2020.rules(), 2020, List.of(indicators), false);
    }

    private static SelfEvaluationSheet sheet(String output, String benefit, String last, String budget, String paid) {
        return new Scoring(RulesOf2020.rules(), 2020, NINETY, false)
                .score(
                        List.of(reached(OUTPUT, output), reached(BENEFIT, benefit), reached(LAST, last)),
                        funds(budget, paid),
                        WORDS);
    }

    @Nested
    @DisplayName("is totalled so that")
    class Totals {

        @Test
        @DisplayName("8.44 for money and 47.50 + 28.00 + 9.20 for results give 93.14 and 优")
        void vector() {
            SelfEvaluationSheet sheet = sheet("95", "93.3333", "92", "2385000.00", "2013700.00");
            assertThat(sheet.indicators())
                    .extracting(line -> line.score().toPlainString())
                    .containsExactly("47.50", "28.00", "9.20");
            assertThat(sheet.execution())
                    .isEqualTo(new Execution(funds("2385000.00", "2013700.00"), number("84.43"), number("8.44")));
            assertThat(sheet.total()).isEqualTo("93.14");
            assertThat(sheet.grade()).isEqualTo("优");
        }

        @Test
        @DisplayName("what does not apply hands its points on: 72.00 of 80 is 81.00, with 8.44 it is 89.44")
        void scaled() {
            SelfEvaluationSheet sheet = scoring(OUTPUT, BENEFIT, LAST)
                    .score(
                            List.of(reached(OUTPUT, "90"), reached(BENEFIT, "90"), notApplicable(LAST, "活动取消")),
                            funds("238.50", "201.37"),
                            WORDS);
            assertThat(sheet.indicatorScore()).isEqualTo("81.00");
            assertThat(sheet.total()).isEqualTo("89.44");
            assertThat(sheet.grade()).isEqualTo("良");
            assertThat(sheet.calculation())
                    .containsExactly(
                            new CalculationLine(Rule.INDICATORS, "72", number("72.00")),
                            new CalculationLine(Rule.SCALED, "72 × 90 ÷ 80", number("81.00")),
                            new CalculationLine(Rule.EXECUTION, "10 × min(201.37 ÷ 238.5, 1)", number("8.44")));
        }

        @Test
        @DisplayName("without a budget the indicators count for 100")
        void withoutBudget() {
            SelfEvaluationSheet sheet = sheet("90", "90", "90", "0", "0");
            assertThat(sheet.execution().rate()).isNull();
            assertThat(sheet.total()).isEqualTo("90.00");
            assertThat(sheet.grade()).isEqualTo("优");
        }

        @Test
        @DisplayName("more paid than the budget earns no more than all of it")
        void overspent() {
            assertThat(sheet("100", "100", "100", "100", "120").execution())
                    .isEqualTo(new Execution(funds("100", "120"), number("120.00"), number("10.00")));
        }

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({"100.00, 优", "90.00, 优", "89.99, 良", "80.00, 良", "79.99, 中", "60.00, 中", "59.99, 差", "0.00, 差"})
        @DisplayName("each grade begins at its bound")
        void grades(BigDecimal total, String grade) {
            assertThat(Grades.of(total, RulesOf2020.rules().scores().bands())).isEqualTo(grade);
        }
    }

    @Nested
    @DisplayName("whose values are not held for proved")
    class Unproved {

        private SelfEvaluationSheet sheet(boolean trial, String... unproved) {
            Map<String, String> reasons = new HashMap<>();
            List.of(unproved).forEach(code -> reasons.put(code, "没有签到表"));
            return new Scoring(RulesOf2020.rules(), 2020, NINETY, trial)
                    .score(
                            List.of(reached(OUTPUT, "100"), reached(BENEFIT, "100"), reached(LAST, "100")),
                            funds("100", "100"),
                            WORDS,
                            reasons);
        }

        @Test
        @DisplayName("scores nothing for them and says why")
        void scoresNothing() {
            SelfEvaluationSheet sheet = sheet(false, "I3");
            assertThat(sheet.indicators().getLast().score()).isEqualTo("0.00");
            assertThat(sheet.indicators().getLast().unproved()).isEqualTo("没有签到表");
            assertThat(sheet.indicators().getLast().calculation())
                    .containsExactly(new CalculationLine(Rule.UNPROVED, "0", number("0.00")));
            assertThat(sheet.total()).isEqualTo("90.00");
            assertThat(sheet.grade()).isEqualTo("优");
            assertThat(sheet.result()).isEqualTo(Result.GRADED);
        }

        @Test
        @DisplayName("has no grade but 无法证明 from 20 % of the weight on, not only by a low score")
        void ownResult() {
            SelfEvaluationSheet sheet = sheet(false, "I2");
            assertThat(sheet.total()).isEqualTo("70.00");
            assertThat(sheet.grade()).isNull();
            assertThat(sheet.result()).isEqualTo(Result.UNPROVED);
        }

        @Test
        @DisplayName("counts their share of the weight that applies")
        void share() {
            Indicator one = measured("I1", Direction.AT_LEAST, "100", "10");
            Indicator other = measured("I2", Direction.AT_LEAST, "100", "40");
            Indicator gone = measured("I3", Direction.AT_LEAST, "100", "40");
            SelfEvaluationSheet sheet = scoring(one, other, gone)
                    .score(
                            List.of(reached(one, "100"), reached(other, "100"), notApplicable(gone, "活动取消")),
                            funds("100", "100"),
                            WORDS,
                            Map.of("I1", "没有签到表"));
            assertThat(sheet.result()).isEqualTo(Result.UNPROVED);
        }

        @Test
        @DisplayName("stays outside grades where it is a trial")
        void trial() {
            assertThat(sheet(true).result()).isEqualTo(Result.TRIAL);
            assertThat(sheet(true, "I1").result()).isEqualTo(Result.TRIAL);
            assertThat(sheet(true).grade()).isNull();
        }
    }

    @Test
    @DisplayName("says of each aspect how far it was reached, cost under 产出 included")
    void aspects() {
        Indicator cost = new Indicator(
                "I4",
                Indicator.Group.OUTPUT,
                Indicator.Category.COST,
                "单位成本",
                Direction.AT_MOST,
                Indicator.Kind.CUMULATIVE,
                number("50"),
                null,
                null,
                "",
                number("20"),
                false,
                null,
                null,
                List.of(),
                null);
        Indicator pleased = Indicators.satisfaction("I5", "90", "10");
        SelfEvaluationSheet sheet = scoring(OUTPUT, cost, pleased)
                .score(
                        List.of(reached(OUTPUT, "90"), reached(cost, "60"), notApplicable(pleased, "无服务对象")),
                        funds("100", "100"),
                        WORDS);
        assertThat(sheet.aspects())
                .containsExactly(
                        new AspectRate(Aspect.ECONOMY, number("20.00"), number("16.67"), number("83.35"), "节约"),
                        new AspectRate(Aspect.EFFICIENCY, number("50.00"), number("45.00"), number("90.00"), "高效"),
                        new AspectRate(Aspect.EFFECTIVENESS, number("0.00"), number("0.00"), null, "有效"));
        assertThat(Words.of(sheet)).isEqualTo(WORDS);
    }

    @Nested
    @DisplayName("alerts its reviewer")
    class Alerts {

        @Test
        @DisplayName("in red when the points run more than 5 % ahead of the money")
        void aheadOfMoney() {
            assertThat(sheet("100", "100", "100", "100", "94.9").alerts())
                    .containsExactly(new Alert(Alert.Level.RED, Alert.Kind.SCORE_AHEAD_OF_MONEY));
            assertThat(sheet("100", "100", "100", "100", "95").alerts()).isEmpty();
        }

        @Test
        @DisplayName("in yellow when more than 20 % is unspent")
        void unspent() {
            assertThat(sheet("70", "70", "70", "100", "79.9").alerts())
                    .containsExactly(new Alert(Alert.Level.YELLOW, Alert.Kind.MUCH_UNSPENT));
            assertThat(sheet("70", "70", "70", "100", "80").alerts()).isEmpty();
        }

        @Test
        @DisplayName("in yellow when there was no budget")
        void noBudget() {
            assertThat(sheet("100", "100", "100", "0", "0").alerts())
                    .containsExactly(new Alert(Alert.Level.YELLOW, Alert.Kind.NO_BUDGET));
        }
    }

    @Nested
    @DisplayName("cannot be scored when")
    class Refusals {

        @Test
        @DisplayName("an indicator is unknown, answered twice or not answered")
        void completeness() {
            assertThat(scoring(OUTPUT, BENEFIT)
                            .broken(List.of(reached(LAST, "1"), reached(OUTPUT, "100"), reached(OUTPUT, "100"))))
                    .extracting(Refusal::code, Refusal::field)
                    .containsExactly(
                            tuple("indicator-unknown", "answers[0].indicatorCode"),
                            tuple("indicator-answered-twice", "answers[2].indicatorCode"),
                            tuple("indicator-unanswered", "answers"));
        }

        @Test
        @DisplayName("the answer is not one that its indicator asks for")
        void misfit() {
            Actual empty = new Actual(null, null, null, null, null, null);
            Indicator judged = Indicators.judged("I5", "10");
            Indicator yesNo = yesNo("I6", "5");
            assertThat(scoring(OUTPUT, judged, yesNo)
                            .broken(List.of(
                                    Indicators.answer(OUTPUT, empty, ""),
                                    Indicators.answer(judged, empty, ""),
                                    Indicators.answer(yesNo, empty, ""))))
                    .extracting(Refusal::code)
                    .containsExactly("actual-value-missing", "judgement-missing", "yes-or-no-missing");
        }

        @Test
        @DisplayName("an answer says more than its indicator asks, or explains an over-achievement without a number")
        void saysMore() {
            Indicator yesNo = yesNo("I6", "10");
            Actual withNumber = new Actual(new BigDecimal("999"), null, true, null, null, null);
            Actual done = new Actual(null, null, true, null, null, null);
            Actual withDate = new Actual(new BigDecimal("100"), LocalDate.of(2020, 6, 30), null, null, null, null);
            assertThat(scoring(OUTPUT, yesNo)
                            .broken(List.of(
                                    Indicators.answer(OUTPUT, withDate, ""), Indicators.answer(yesNo, withNumber, ""))))
                    .extracting(Refusal::code)
                    .containsExactly("actual-of-another-kind", "actual-of-another-kind");
            Answer explained = new Answer("I6", done, OverAchievementCause.TARGET_TOO_LOW, "", List.of());
            assertThat(scoring(yesNo).broken(List.of(explained)))
                    .extracting(Refusal::code, Refusal::field)
                    .containsExactly(tuple("cause-without-value", "answers[0].cause"));
        }

        @ParameterizedTest(name = "{0} with {1} of 10: {2}")
        @CsvSource({
            "PARTLY_REACHED, 8.00,  points-outside-band",
            "PARTLY_REACHED, 6.00,",
            "PARTLY_REACHED, 5.99,  points-outside-band",
            "REACHED,        8.00,",
            "REACHED,        10.00,",
            "REACHED,        10.01, points-outside-best-band",
            "REACHED,        7.99,  points-outside-best-band",
            "MISSED,         6.00,  points-outside-band",
            "MISSED,         5.99,",
            "MISSED,         0,",
            "MISSED,         -1,    points-outside-band",
            "REACHED,        9.005, points-with-more-than-two-decimals"
        })
        @DisplayName("the points lie outside the chosen band")
        void bands(Band band, String points, String code) {
            Indicator indicator = Indicators.judged("I5", "10");
            assertThat(scoring(indicator).broken(List.of(judged(indicator, band, points, "原因"))))
                    .extracting(Refusal::code)
                    .isEqualTo(code == null ? List.of() : List.of(code));
        }

        @ParameterizedTest(name = "{0}, T=100, A={1}: {2}")
        @CsvSource({
            "AT_LEAST, 129.99, false",
            "AT_LEAST, 130,    true",
            "EXACTLY,  130,    true",
            "AT_MOST,  70.01,  false",
            "AT_MOST,  70,     true"
        })
        @DisplayName("a far exceeded target is not explained")
        void overAchievement(Direction direction, String actual, boolean refused) {
            Indicator indicator = measured("I1", direction, "100", "10");
            assertThat(scoring(indicator).broken(List.of(reached(indicator, actual, "说明"))))
                    .extracting(Refusal::code)
                    .isEqualTo(refused ? List.of("over-achievement-unexplained") : List.of());
            Answer explained = new Answer(
                    "I1", reached(indicator, actual).actual(), OverAchievementCause.BETTER_WORK, "工作超预期", List.of());
            assertThat(scoring(indicator).broken(List.of(explained))).isEmpty();
        }

        @Test
        @DisplayName("points are missing and nobody says why")
        void deviation() {
            Indicator late = byDate("I7", "2020-06-30", "10");
            assertThat(scoring(OUTPUT, late).broken(List.of(reached(OUTPUT, "99"), doneOn(late, null, " "))))
                    .extracting(Refusal::code)
                    .containsExactly("deviation-unexplained", "deviation-unexplained");
            assertThat(scoring(OUTPUT).broken(List.of(reached(OUTPUT, "99", "疫情影响"))))
                    .isEmpty();
        }

        @Test
        @DisplayName("a value that a paper proves directly comes without the paper")
        void evidence() {
            Indicator direct = Indicators.provedDirectly("I8", "100", "10");
            assertThat(scoring(direct).broken(List.of(reached(direct, "100"))))
                    .extracting(Refusal::code, Refusal::field)
                    .containsExactly(tuple("evidence-missing", "answers[0].evidence"));
            Answer shown = new Answer(
                    "I8",
                    reached(direct, "100").actual(),
                    null,
                    "",
                    List.of(new Attachment("a".repeat(64), "验收报告.pdf", "application/pdf", 1000)));
            assertThat(scoring(direct).broken(List.of(shown))).isEmpty();
        }

        @Test
        @DisplayName("something does not apply and nobody says why, or nothing applies at all")
        void notApplicableAnswers() {
            assertThat(scoring(OUTPUT).broken(List.of(notApplicable(OUTPUT, " "))))
                    .extracting(Refusal::code)
                    .containsExactly("not-applicable-without-reason");
            assertThat(scoring(OUTPUT).broken(List.of(notApplicable(OUTPUT, "活动取消"))))
                    .extracting(Refusal::code)
                    .containsExactly("no-indicator-applies");
        }
    }
}
