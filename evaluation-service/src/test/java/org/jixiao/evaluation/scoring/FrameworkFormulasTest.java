package org.jixiao.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.math.BigDecimal;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.goals.WholeRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A line of a framework")
class FrameworkFormulasTest {

    private static final BigDecimal WEIGHT = number("3");
    private static final WholeRules.Tolerance TOLERANCE = new WholeRules.Tolerance(number("10"), number("5"));
    private static final WholeRules.Judged SHARES = new WholeRules.Judged(number("100"), number("60"), number("0"));

    @ParameterizedTest(name = "{0} of {1} earns {2}: {3} {4}")
    @CsvSource({
        "120,    120, 3.00, KEPT,     120 ≤ 120",
        "120.01, 120, 0.00, NOT_KEPT, 120.01 > 120",
        "0,      0,   3.00, KEPT,     0 ≤ 0",
        "1,      0,   0.00, NOT_KEPT, 1 > 0"
    })
    @DisplayName("of control earns all up to 100 % and nothing above it")
    void control(String part, String of, String points, String rule, String formula) {
        says(FrameworkFormulas.kept(WEIGHT, number(part), number(of)), points, rule, formula);
    }

    @ParameterizedTest(name = "{0} after {1} earns {2}: {3} {4}")
    @CsvSource({
        "100,    100, 3.00, KEPT,  100 ≤ 100",
        "80,     100, 3.00, KEPT,  80 ≤ 100",
        "125,    100, 2.25, RISEN, 3 × (1 − (125 − 100) ÷ 100)",
        "199.99, 100, 0.00, RISEN, 3 × (1 − (199.99 − 100) ÷ 100)",
        "200,    100, 0.00, RISEN, 200 ≥ 2 × 100",
        "1,      0,   0.00, RISEN, 1 ≥ 2 × 0",
        "0,      0,   3.00, KEPT,  0 ≤ 0"
    })
    @DisplayName(
            "of change earns all where nothing rose, less by each share of a rise, and nothing from twice as much on")
    void change(String part, String of, String points, String rule, String formula) {
        says(FrameworkFormulas.notRisen(WEIGHT, number(part), number(of)), points, rule, formula);
    }

    @Test
    @DisplayName("of 53号 that ask for no formula of their own: 重点支出安排率 180 of 240, 结转结余变动率 from 100 to 80 and to 130")
    void sharesAndCarriedMoney() {
        says(
                FrameworkFormulas.inProportion(WEIGHT, number("180"), number("240"))
                        .orElseThrow(),
                "2.25",
                "IN_PROPORTION",
                "3 × 180 ÷ 240");
        says(FrameworkFormulas.notRisen(WEIGHT, number("80"), number("100")), "3.00", "KEPT", "80 ≤ 100");
        says(
                FrameworkFormulas.notRisen(WEIGHT, number("130"), number("100")),
                "2.10",
                "RISEN",
                "3 × (1 − (130 − 100) ÷ 100)");
    }

    @ParameterizedTest(name = "{0} of {1} earns {2}: {3} {4}")
    @CsvSource({
        "90,  100, 2.70, IN_PROPORTION, 3 × 90 ÷ 100",
        "100, 100, 3.00, REACHED,       '3 × min(100 ÷ 100, 1)'",
        "110, 100, 3.00, REACHED,       '3 × min(110 ÷ 100, 1)'",
        "-1,  100, 0.00, IN_PROPORTION, 3 × -1 ÷ 100"
    })
    @DisplayName("of completion earns its share, at most all")
    void completion(String part, String of, String points, String rule, String formula) {
        says(FrameworkFormulas.inProportion(WEIGHT, number(part), number(of)).orElseThrow(), points, rule, formula);
    }

    @Test
    @DisplayName("of completion does not apply where there was nothing to complete")
    void nothingToComplete() {
        assertThat(FrameworkFormulas.inProportion(WEIGHT, number("1"), number("0")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1} earns {2}: {3} {4}")
    @CsvSource({
        "10,    100, 3.00, TOLERATED,        10 ≤ 100 × 10%",
        "10.5,  100, 2.93, BEYOND_TOLERANCE, '3 × max(1 − (10.5 ÷ 100 × 100 − 10) × 5%, 0)'",
        "11,    100, 2.85, BEYOND_TOLERANCE, '3 × max(1 − (11 ÷ 100 × 100 − 10) × 5%, 0)'",
        "29.99, 100, 0.00, BEYOND_TOLERANCE, '3 × max(1 − (29.99 ÷ 100 × 100 − 10) × 5%, 0)'",
        "30,    100, 0.00, BEYOND_TOLERANCE, '3 × max(1 − (30 ÷ 100 × 100 − 10) × 5%, 0)'",
        "90,    100, 0.00, BEYOND_TOLERANCE, '3 × max(1 − (90 ÷ 100 × 100 − 10) × 5%, 0)'",
        "0,     0,   3.00, TOLERATED,        0 ≤ 0 × 10%",
        "1,     0,   0.00, BEYOND_TOLERANCE, 1 > 0"
    })
    @DisplayName("of adjustment earns all up to 10 %, and each point beyond takes 5 % of it")
    void adjustment(String part, String of, String points, String rule, String formula) {
        says(FrameworkFormulas.tolerated(WEIGHT, number(part), number(of), TOLERANCE), points, rule, formula);
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource({"REACHED,        3.00, 3 × 100%", "PARTLY_REACHED, 1.80, 3 × 60%", "MISSED,         0.00, 3 × 0%"})
    @DisplayName("that is judged earns the share of its degree")
    void degree(Band band, String points, String formula) {
        says(FrameworkFormulas.judged(WEIGHT, band, SHARES), points, "JUDGED_BY_DEGREE", formula);
    }

    private static void says(CalculationLine line, String points, String rule, String formula) {
        assertThat(line.points()).isEqualTo(points);
        assertThat(line.rule()).hasToString(rule);
        assertThat(line.formula()).isEqualTo(formula);
    }
}
