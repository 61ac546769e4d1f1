package org.jixiao.monitoring.lightstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.Light;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Who listens to light changes")
class LightListenersTest {

    private final Told changes = new Told();
    private final LightListeners listeners = new LightListeners(changes);

    @AfterEach
    void stop() {
        listeners.stop();
    }

    @Test
    @DisplayName("hears what came after the position seen last, and then what came after that")
    void hearsWhatCame() {
        listeners.listen(3);
        listeners.start();

        await().untilAsserted(() -> assertThat(changes.asked).startsWith(3L, 8L, 8L));
    }

    @Test
    @DisplayName("is asked for by nobody while nobody listens")
    void looksForListenersOnly() {
        listeners.start();
        listeners.listen(7);

        await().untilAsserted(() -> assertThat(changes.asked).isNotEmpty());
        assertThat(changes.asked).first().isEqualTo(7L);
    }

    @Test
    @DisplayName("is one of at most two hundred; all are cut off where the changes cannot be read, and may come back")
    void cutsOff() {
        LongStream.range(0, 199).forEach(listeners::listen);
        assertThat(listeners.areFull()).isFalse();
        listeners.listen(199);
        assertThat(listeners.areFull()).isTrue();

        changes.broken = true;
        listeners.start();
        await().until(() -> !listeners.areFull());

        changes.broken = false;
        changes.asked.clear();
        listeners.listen(42);
        await().untilAsserted(() -> assertThat(changes.asked).containsOnly(42L));
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

    /** Has changes 4 and 8, and writes down from where it was asked. */
    private static final class Told extends LightChanges {

        private final Queue<Long> asked = new ConcurrentLinkedQueue<>();
        private volatile boolean broken;

        private Told() {
            super(JdbcClient.create(new JdbcTemplate()));
        }

        @Override
        List<LightChange> after(long position, int limit) {
            if (broken) {
                throw new IllegalStateException("the read model is away");
            }
            asked.add(position);
            return LongStream.of(4, 8)
                    .filter(one -> one > position && position < 7)
                    .mapToObj(Told::change)
                    .toList();
        }

        private static LightChange change(long position) {
            return new LightChange(
                    position,
                    "project/31000020T000000000001/2020",
                    "援外地干部人才培训",
                    "HQ",
                    6,
                    null,
                    Light.GREEN,
                    null,
                    Pace.NORMAL,
                    Combined.ON_COURSE,
                    LocalDate.of(2020, 7, 12));
        }
    }
}
