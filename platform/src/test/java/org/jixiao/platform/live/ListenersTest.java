package org.jixiao.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.jixiao.platform.problem.CommandRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who listens")
class ListenersTest {

    private final Queue<Long> asked = new ConcurrentLinkedQueue<>();
    private final Listeners listeners = new Listeners("told", this::news);
    private volatile boolean broken;

    @AfterEach
    void stop() {
        listeners.stop();
    }

    @Test
    @DisplayName("hears what came after the id seen last, and then what came after that")
    void hearsWhatCame() {
        listeners.listen(3);
        listeners.start();

        await().untilAsserted(() -> assertThat(asked).startsWith(3L, 8L, 8L));
    }

    @Test
    @DisplayName("is asked for by nobody while nobody listens")
    void looksForListenersOnly() {
        listeners.start();
        listeners.listen(7);

        await().untilAsserted(() -> assertThat(asked).isNotEmpty());
        assertThat(asked).first().isEqualTo(7L);
    }

    @Test
    @DisplayName("is one of at most a hundred; all are cut off where there is no reading, and may come back")
    void cutsOff() {
        LongStream.range(0, 100).forEach(listeners::listen);
        assertThat(listeners.areFull()).isTrue();
        assertThatExceptionOfType(CommandRefused.class).isThrownBy(() -> listeners.listen(100));

        broken = true;
        listeners.start();
        await().until(() -> !listeners.areFull());

        broken = false;
        asked.clear();
        listeners.listen(42);
        await().untilAsserted(() -> assertThat(asked).containsOnly(42L));
    }

    @Test
    @DisplayName("is served between start and stop")
    void startsAndStops() {
        assertThat(listeners.isRunning()).isFalse();
        listeners.start();
        assertThat(listeners.isRunning()).isTrue();
        listeners.stop();
        assertThat(listeners.isRunning()).isFalse();
    }

    /** There are 4 and 8; it is written down from where it was asked. */
    private List<Notice> news(long seen) {
        if (broken) {
            throw new IllegalStateException("the read model is away");
        }
        asked.add(seen);
        return LongStream.of(4, 8)
                .filter(one -> one > seen)
                .mapToObj(one -> new Notice(one, one))
                .toList();
    }
}
