package org.jixiao.benchmarks.harness;

import java.time.Duration;
import java.util.List;

/**
 * How long and how much.
 *
 * @param rounds how often every contender takes its turn
 * @param round how long a turn lasts
 * @param warmUp how long each contender runs before anything counts
 * @param otherCallers numbers of callers besides the 32 of the goals
 * @param replayEvents events in the log that is replayed
 * @param growth the sizes at which a log is looked at, ascending; the last one is also replayed, rebuilt and restarted
 * @param appended commands that are sent to the largest log
 * @param hopsPerRate how long events are sent at each rate
 * @param lookups repetitions of one small question per sample
 * @param suiteStarts how often the whole suite is started again
 */
public record Sizes(
        int rounds,
        Duration round,
        Duration warmUp,
        List<Integer> otherCallers,
        int replayEvents,
        List<Integer> growth,
        int appended,
        Duration hopsPerRate,
        int lookups,
        int suiteStarts) {

    public static Sizes full(int largest) {
        return new Sizes(
                5,
                Duration.ofSeconds(3),
                Duration.ofSeconds(12),
                List.of(8, 64),
                200_000,
                List.of(10_000, 100_000, largest),
                100_000,
                Duration.ofSeconds(10),
                60,
                3);
    }

    /** Only shows that everything works. */
    public static Sizes quick() {
        return new Sizes(
                1,
                Duration.ofMillis(100),
                Duration.ofMillis(50),
                List.of(),
                5_000,
                List.of(2_500, 5_000),
                200,
                Duration.ofMillis(500),
                5,
                1);
    }
}
