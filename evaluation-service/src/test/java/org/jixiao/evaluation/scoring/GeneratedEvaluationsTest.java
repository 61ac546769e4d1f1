package org.jixiao.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.Indicators.funds;
import static org.jixiao.evaluation.scoring.Indicators.measured;
import static org.jixiao.evaluation.scoring.Indicators.reached;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.ScoredIndicator.OverAchievementCause;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.AtMostVariant;
import org.jixiao.contracts.goals.Rules.ExactlyVariant;
import org.jixiao.evaluation.scoring.Scoring.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Any evaluation")
class GeneratedEvaluationsTest {

    private static final Words WORDS = new Words("完成", "成效", "问题", "措施", "节约", "高效", "有效");
    private static final int EVALUATIONS = 500;

    private static IntStream seeds() {
        return IntStream.rangeClosed(1, EVALUATIONS);
    }

    @ParameterizedTest(name = "with seed {0}")
    @MethodSource("seeds")
    @DisplayName("comes to the same score and grade when it is calculated again by hand")
    void recomputed(int seed) {
        Generated one = new Generated(new Random(seed));
        SelfEvaluationSheet sheet = new Scoring(one.rules, 2020, one.indicators, false)
                .score(List.copyOf(one.answers.values()), funds(one.budget, one.paid), WORDS, one.unproved);
        RecomputedByHand.Result again =
                one.byHand.of(one.indicators, one.answers, one.unproved, number(one.budget), number(one.paid));

        assertThat(sheet.total().subtract(again.total()).abs()).isLessThanOrEqualTo(number("0.01"));
        assertThat(Objects.requireNonNullElse(sheet.grade(), "无法证明")).isEqualTo(again.grade());
    }

    @Test
    @DisplayName("is generated with every rule: among the 500 are all grades, 无法证明, 不适用 and no budget")
    void generatesAll() {
        List<Generated> all =
                seeds().mapToObj(seed -> new Generated(new Random(seed))).toList();
        assertThat(all)
                .anyMatch(one -> one.budget.equals("0"))
                .anyMatch(one -> !one.unproved.isEmpty())
                .anyMatch(one -> one.answers.values().stream()
                        .anyMatch(answer -> answer.actual().notApplicable() != null))
                .anyMatch(one -> one.answers.values().stream().anyMatch(answer -> answer.cause() != null));
        assertThat(all.stream()
                        .map(one -> one.byHand
                                .of(one.indicators, one.answers, one.unproved, number(one.budget), number(one.paid))
                                .grade())
                        .distinct())
                .containsExactlyInAnyOrder("优", "良", "中", "差", "无法证明");
        assertThat(all.stream()
                        .flatMap(one -> one.indicators.stream())
                        .map(Indicator::direction)
                        .distinct())
                .containsExactlyInAnyOrder(Direction.values());
    }

    @ParameterizedTest(name = "{0} of 1000 reached, {1} of 100 paid: {2}, {3}")
    @CsvSource({
        "888.95,   100, 90.01, 优",
        "888.8334, 100, 90.00, 优",
        "888.8333, 100, 89.99, 良",
        "777.7223, 100, 80.00, 良",
        "777.7166, 100, 79.99, 中",
        "555.5000, 100, 60.00, 中",
        "555.4944, 100, 59.99, 差",
        "1000,     0,   90.00, 优",
        "777.7777, 100, 80.00, 良",
        "1000,     -5,  90.00, 优"
    })
    @DisplayName("is graded by the total as it is rounded, on both sides of each bound")
    void bounds(String reached, String paid, String total, String grade) {
        Indicator all = measured("I1", Direction.AT_LEAST, "1000", "90");
        SelfEvaluationSheet sheet = new Scoring(RulesOf2020.rules(), 2020, List.of(all), false)
                .score(List.of(reached(all, reached, "疫情影响")), funds("100", paid), WORDS);
        assertThat(sheet.total()).isEqualTo(total);
        assertThat(sheet.grade()).isEqualTo(grade);
    }

    /** An evaluation by chance: its rules, its goal, its answers and its money. */
    private static final class Generated {

        private final Random chance;
        private final Rules rules;
        private final RecomputedByHand byHand;
        private final List<Indicator> indicators = new ArrayList<>();
        private final Map<String, Answer> answers = new HashMap<>();
        private final Map<String, String> unproved = new HashMap<>();
        private final String budget;
        private final String paid;
        private final int luck;

        private Generated(Random chance) {
            this.chance = chance;
            AtMostVariant atMost = chance.nextBoolean() ? AtMostVariant.RATIO : AtMostVariant.LINEAR;
            ExactlyVariant exactly = chance.nextBoolean() ? ExactlyVariant.LENIENT : ExactlyVariant.STRICT;
            BigDecimal threshold = chance.nextBoolean() ? number("60") : null;
            boolean bands = chance.nextBoolean();
            this.rules = RulesOf2020.rules(
                    RulesOf2020.scores(atMost, exactly, threshold, bands ? RulesOf2020.SATISFACTION_BANDS : List.of()));
            this.byHand = new RecomputedByHand(atMost, exactly, threshold, bands);
            this.luck = 30 + chance.nextInt(70);
            boolean money = chance.nextInt(10) > 0;
            this.budget = money ? decimal(1_000, 9_000_000) : "0";
            this.paid = money ? decimal(0, (int) (number(budget).doubleValue() * 1.1)) : "0";
            int rest = 90;
            for (int i = 1; rest > 0; i++) {
                int weight = Math.min(rest, 3 + chance.nextInt(20));
                add("I" + i, String.valueOf(weight));
                rest -= weight;
            }
        }

        private void add(String code, String weight) {
            Indicator indicator =
                    switch (chance.nextInt(7)) {
                        case 0 -> Indicators.judged(code, weight);
                        case 1 -> Indicators.yesNo(code, weight);
                        case 2 -> Indicators.byDate(code, "2020-06-30", weight);
                        case 3 -> Indicators.satisfaction(code, "90", weight);
                        case 4 -> measured(code, Direction.AT_MOST, decimal(1, 100), weight);
                        case 5 ->
                            measured(code, Direction.EXACTLY, chance.nextInt(4) == 0 ? "0" : decimal(1, 100), weight);
                        default -> measured(code, Direction.AT_LEAST, decimal(1, 5_000), weight);
                    };
            boolean gone = !indicators.isEmpty() && chance.nextInt(12) == 0;
            indicators.add(indicator);
            answers.put(code, gone ? Indicators.notApplicable(indicator, "活动取消") : answer(indicator));
            if (!gone && chance.nextInt(25) == 0) {
                unproved.put(code, "没有佐证");
            }
        }

        private Answer answer(Indicator indicator) {
            boolean well = chance.nextInt(100) < luck;
            return switch (indicator.direction()) {
                case QUALITATIVE ->
                    judged(indicator, well ? Band.REACHED : chance.nextBoolean() ? Band.PARTLY_REACHED : Band.MISSED);
                case YES_NO -> Indicators.fulfilled(indicator, well, "原因");
                case BY_DATE ->
                    Indicators.doneOn(
                            indicator,
                            chance.nextInt(8) == 0
                                    ? null
                                    : LocalDate.of(2020, 1, 1)
                                            .plusDays(chance.nextInt(well ? 181 : 366))
                                            .toString(),
                            "原因");
                case AT_LEAST, AT_MOST, EXACTLY -> measuredAnswer(indicator, well);
            };
        }

        private Answer measuredAnswer(Indicator indicator, boolean well) {
            BigDecimal target = Objects.requireNonNull(indicator.target());
            BigDecimal factor = BigDecimal.valueOf(well ? 95 + chance.nextInt(15) : chance.nextInt(260), 2);
            BigDecimal actual = target.signum() == 0 ? BigDecimal.valueOf(chance.nextInt(2)) : target.multiply(factor);
            return new Answer(
                    indicator.code(),
                    new Actual(actual, null, null, null, null, null),
                    cause(indicator, target, actual),
                    "原因",
                    List.of());
        }

        private @Nullable OverAchievementCause cause(Indicator indicator, BigDecimal target, BigDecimal actual) {
            boolean far = indicator.direction() == Direction.AT_LEAST
                    && actual.compareTo(target.multiply(number("1.3"))) >= 0;
            return far && chance.nextBoolean() ? OverAchievementCause.TARGET_TOO_LOW : null;
        }

        private Answer judged(Indicator indicator, Band band) {
            int percent =
                    switch (band) {
                        case REACHED -> 80 + chance.nextInt(21);
                        case PARTLY_REACHED -> 60 + chance.nextInt(20);
                        case MISSED -> chance.nextInt(60);
                    };
            BigDecimal points = indicator.weight().multiply(BigDecimal.valueOf(percent, 2));
            return Indicators.judged(indicator, band, points.toPlainString(), "原因");
        }

        private String decimal(int from, int to) {
            return BigDecimal.valueOf(from * 100L + (long) (chance.nextDouble() * (to - from) * 100), 2)
                    .toPlainString();
        }
    }
}
