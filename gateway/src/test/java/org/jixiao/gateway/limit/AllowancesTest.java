package org.jixiao.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An allowance")
class AllowancesTest {

    private final Clock clock = new Clock();
    private final Allowances allowances = new Allowances(6, Duration.ofMinutes(1), clock);

    @Test
    @DisplayName("lets its number of requests pass and names the wait for the next one")
    void runsOut() {
        take("a", 6);

        assertThat(allowances.take("a")).isBetween(10L, 11L);
    }

    @Test
    @DisplayName("is refilled evenly")
    void isRefilled() {
        take("a", 6);

        clock.now += Duration.ofSeconds(10).toNanos();

        assertThat(allowances.take("a")).isZero();
        assertThat(allowances.take("a")).isPositive();
    }

    @Test
    @DisplayName("belongs to one caller")
    void isNotShared() {
        take("a", 6);

        assertThat(allowances.take("b")).isZero();
    }

    private void take(String caller, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(allowances.take(caller)).isZero();
        }
    }

    private static final class Clock implements TimeMeter {

        private long now = 1;

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
