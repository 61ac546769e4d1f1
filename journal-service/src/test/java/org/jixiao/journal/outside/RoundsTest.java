package org.jixiao.journal.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rounds")
class RoundsTest {

    @Test
    @DisplayName("follow each other as soon as each asks for, until they are stopped")
    void followAsAskedFor() {
        AtomicInteger gone = new AtomicInteger();
        Rounds rounds = new Rounds("rounds", () -> gone.incrementAndGet() < 3 ? Duration.ZERO : Duration.ofHours(1));
        rounds.start();
        await().until(() -> gone.get() == 3);
        rounds.stop();
        assertThat(gone).hasValue(3);
        assertThat(rounds.isRunning()).isFalse();
    }
}
