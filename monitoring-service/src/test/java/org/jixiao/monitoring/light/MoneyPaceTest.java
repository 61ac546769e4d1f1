package org.jixiao.monitoring.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.monitoring.Examples.RULES;

import java.math.BigDecimal;
import org.jixiao.contracts.monitoring.DualReading.MoneyReading;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The pace of the money")
class MoneyPaceTest {

    @ParameterizedTest(name = "{1} of {0} by month {2} is {3} %: {4}")
    @DisplayName("is the rate of execution against the months that have passed")
    @CsvSource({
        "238.50, 201.37,  7, 144.74, FAST",
        "   100,     40,  7,  68.57, BEHIND",
        "   100,     34,  7,  58.29, FAR_BEHIND",
        "   100,     30,  6,  60.00, BEHIND",
        "   100,     40,  6,  80.00, NORMAL",
        "   100,     60,  6, 120.00, NORMAL",
        "   100,  60.01,  6, 120.02, FAST",
        "   100,      0,  1,   0.00, FAR_BEHIND",
        "   100,    100, 12, 100.00, NORMAL",
        "     0,      0,  6,       , NO_BUDGET",
    })
    void readsThePace(BigDecimal approved, BigDecimal executed, int month, @Nullable BigDecimal result, Pace pace) {
        MoneyReading money = MoneyPace.read(approved, executed, new CutOff(2020, month), Thresholds.of(4, RULES));

        assertThat(money.pace()).isEqualTo(pace);
        assertThat(money.why().result()).isEqualTo(result);
        assertThat(money.why().rulebookVersion()).isEqualTo(4);
        assertThat(money.budget()).isEqualTo(approved);
        assertThat(money.executed()).isEqualTo(executed);
    }
}
