package org.jixiao.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.jixiao.platform.processor.Runner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.test.util.ReflectionTestUtils;

@DisplayName("The watch over the processors")
class ProcessorWatchTest {

    private static final Duration INTERVAL = Duration.ofMillis(10);

    private final OneProcessor processor = new OneProcessor("sample-accounts");
    private MeterRegistry meters = new SimpleMeterRegistry();
    private ProcessorWatch watch = watching(Duration.ofHours(1));

    @BeforeEach
    void start() {
        processor.stands(7, 0);
        watch.start();
        await().until(() -> !watch.standings().isEmpty());
    }

    @AfterEach
    void stop() {
        watch.stop();
    }

    @Test
    @DisplayName("whose look gets no answer says so once its last look is long ago, and not before")
    void staleLook() {
        assertSees();

        processor.fallSilent();
        lastLookWas(Duration.ofSeconds(5));
        assertSees();
        lastLookWas(Duration.ofSeconds(11));
        assertSeesNothing();
        assertThat(watch.standings())
                .as("what it saw last")
                .singleElement()
                .extracting(Standing::position)
                .isEqualTo(7L);

        processor.answer();
        await().untilAsserted(this::assertSees);
    }

    @Test
    @DisplayName("whose look fails says so at once, and sees again with the next one that succeeds")
    void failedLook() {
        processor.fail();
        await().untilAsserted(this::assertSeesNothing);

        processor.stands(8, 0);
        await().untilAsserted(this::assertSees);
        assertThat(watch.standings()).extracting(Standing::position).containsExactly(8L);
    }

    @Test
    @DisplayName("calls a processor stalled that has work and stands where it stood, until it moves")
    void stalled() {
        watch.stop();
        watch = watching(Duration.ofMillis(50));
        watch.start();
        await().untilAsserted(this::assertSees);

        processor.stands(7, 3);
        await().untilAsserted(() -> assertThat(health().getStatus()).isEqualTo(ProcessorHealth.ATTENTION));
        assertThat(health().getDetails())
                .extractingByKey("sample-accounts")
                .isInstanceOfSatisfying(Standing.class, standing -> {
                    assertThat(standing.stalled()).isTrue();
                    assertThat(standing.health()).isEqualTo(Runner.Health.RUNNING);
                });

        processor.stands(10, 0);
        await().untilAsserted(this::assertSees);
    }

    private ProcessorWatch watching(Duration stalledAfter) {
        ProcessorWatch made = new ProcessorWatch(List.of(processor), INTERVAL, stalledAfter);
        meters = new SimpleMeterRegistry();
        new ProcessorMetrics(made).bindTo(meters);
        return made;
    }

    private void assertSees() {
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(sees()).isOne();
    }

    private void assertSeesNothing() {
        assertThat(health().getStatus()).isEqualTo(ProcessorHealth.ATTENTION);
        assertThat(health().getDetails()).containsEntry("lastLook", "failed");
        assertThat(sees()).isZero();
    }

    private Health health() {
        return new ProcessorHealth(watch).health();
    }

    private double sees() {
        return meters.get("jixiao.watch.sees").gauge().value();
    }

    /** As if it had looked so long ago. */
    private void lastLookWas(Duration ago) {
        ReflectionTestUtils.setField(watch, "lastLook", System.nanoTime() - ago.toNanos());
    }
}
