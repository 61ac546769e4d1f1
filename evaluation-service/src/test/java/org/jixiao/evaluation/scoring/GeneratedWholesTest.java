package org.jixiao.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.Indicators.funds;
import static org.jixiao.evaluation.scoring.Indicators.measured;
import static org.jixiao.evaluation.scoring.Indicators.notApplicable;
import static org.jixiao.evaluation.scoring.Indicators.reached;
import static org.jixiao.evaluation.scoring.Indicators.satisfaction;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.Figure;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.evaluation.scoring.Scoring.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

@DisplayName("A generated evaluation of a whole")
class GeneratedWholesTest {

    private static final Words WORDS = new Words("完成", "成效", "问题", "措施", "节约", "高效", "有效");
    private static final Indicator OUTPUT = measured("I1", Direction.AT_LEAST, "1000", "50");
    private static final Indicator SATISFIED = satisfaction("I2", "1000", "40");
    private static final Band[] DEGREES = Band.values();
    private static final int[] SHARES = {100, 60, 0};

    @RepeatedTest(300)
    @DisplayName("has the total of an independent calculation, to the cent")
    void total(RepetitionInfo seed) {
        Random chance = new Random(seed.getCurrentRepetition());
        Map<WholeFigure, BigDecimal> known = known(chance);
        int goalFit = chance.nextInt(3);
        int rulesComplete = chance.nextInt(3);
        int outputs = chance.nextInt(1001);
        int effects = chance.nextInt(1001);
        boolean asked = chance.nextInt(6) > 0;
        List<Answer> answers = List.of(
                Frameworks.judged(FrameworkOf2020.GOAL_FIT, DEGREES[goalFit]),
                Frameworks.judged(FrameworkOf2020.RULES_COMPLETE, DEGREES[rulesComplete]),
                reached(OUTPUT, String.valueOf(outputs), "原因"),
                asked ? reached(SATISFIED, String.valueOf(effects), "原因") : notApplicable(SATISFIED, "未调查"));

        SelfEvaluationSheet sheet = new Scoring(
                        RulesOf2020.rules(),
                        2020,
                        List.of(OUTPUT, SATISFIED),
                        false,
                        Frameworks.figures(known.entrySet().stream()
                                .map(one -> Frameworks.figure(
                                        one.getKey(), one.getValue().toPlainString()))
                                .toArray(Figure[]::new)))
                .score(answers, funds("100", "90"), WORDS);

        assertThat(sheet.total())
                .isEqualTo(WholesRecomputedByHand.total(
                        known,
                        SHARES[goalFit],
                        SHARES[rulesComplete],
                        BigDecimal.valueOf(outputs, 3),
                        asked ? BigDecimal.valueOf(effects, 3) : null));
        assertThat(sheet.total()).isBetween(number("0"), number("100"));
    }

    private static Map<WholeFigure, BigDecimal> known(Random chance) {
        Map<WholeFigure, BigDecimal> known = new EnumMap<>(WholeFigure.class);
        Stream.of(WholeFigure.values())
                .forEach(kind -> known.put(kind, BigDecimal.valueOf(1 + chance.nextInt(20_000), 2)));
        if (chance.nextInt(4) == 0) {
            known.put(WholeFigure.PROCUREMENT_BUDGET, number("0.00"));
        }
        if (chance.nextBoolean()) {
            known.put(
                    WholeFigure.ADJUSTED,
                    known.getOrDefault(WholeFigure.APPROVED, BigDecimal.ONE).multiply(number("0.18")));
        }
        return known;
    }
}
