package org.jixiao.platform.watch;

import java.time.Duration;
import org.jixiao.platform.eventlog.Numbering;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * {@code ATTENTION} while this process cannot number events: commands would still be accepted, but nobody would hear of them.
 */
final class NumberingHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Numbering numbering;

    NumberingHealth(Numbering numbering) {
        this.numbering = numbering;
    }

    @Override
    public Health health() {
        Duration since = numbering.sinceLastPass();
        return since.compareTo(PATIENCE) < 0
                ? Health.up().build()
                : Health.status(ProcessorHealth.ATTENTION)
                        .withDetail("secondsSinceLastPass", since.toSeconds())
                        .build();
    }
}
