package org.jixiao.monitoring.light;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.Light;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Goal and money together")
class DualMatrixTest {

    @ParameterizedTest(name = "goal {0}, impossible {1}, money {2}: {3}")
    @DisplayName("ask for what the matrix of double monitoring says")
    @CsvSource({
        "GREEN,  false, NORMAL,     ON_COURSE",
        "BLUE,   false, NORMAL,     ON_COURSE",
        "GREEN,  false, BEHIND,     MONEY_BEHIND",
        "GREEN,  false, FAR_BEHIND, MONEY_BEHIND",
        "BLUE,   false, FAST,       MONEY_FAST",
        "YELLOW, false, NORMAL,     GOAL_BEHIND",
        "RED,    false, NORMAL,     GOAL_BEHIND",
        "YELLOW, false, BEHIND,     BOTH_BEHIND",
        "RED,    false, FAR_BEHIND, BOTH_BEHIND",
        "YELLOW, false, FAST,       SPENT_WITHOUT_RESULT",
        "RED,    false, FAST,       SPENT_WITHOUT_RESULT",
        "RED,    true,  NORMAL,     GOAL_IMPOSSIBLE",
        "RED,    true,  BEHIND,     GOAL_IMPOSSIBLE_MONEY_LEFT",
        "RED,    true,  FAST,       GOAL_IMPOSSIBLE_MONEY_SPENT",
        "YELLOW, true,  NORMAL,     GOAL_BEHIND",
        "GREY,   false, NORMAL,     NOT_YET",
        "GREEN,  false, NO_BUDGET,  NOT_YET",
    })
    void combines(Light goal, boolean impossible, Pace money, Combined combined) {
        assertThat(DualMatrix.combine(goal, impossible, money)).isEqualTo(combined);
    }
}
