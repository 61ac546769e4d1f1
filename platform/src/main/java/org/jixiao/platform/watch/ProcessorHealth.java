package org.jixiao.platform.watch;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * {@code ATTENTION} while a processor cannot go on by itself: it has put events aside, stands still, or is ahead of the log.
 * Requests are still served, so a service is not taken out of traffic for it.
 */
final class ProcessorHealth implements HealthIndicator {

    static final Status ATTENTION = new Status("ATTENTION", "an operator should look");

    private final ProcessorWatch watch;

    ProcessorHealth(ProcessorWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        if (!watch.sees()) {
            return Health.status(ATTENTION).withDetail("lastLook", "failed").build();
        }
        Health.Builder health =
                watch.standings().stream().anyMatch(Standing::needsAttention) ? Health.status(ATTENTION) : Health.up();
        watch.standings().stream()
                .filter(Standing::needsAttention)
                .forEach(standing -> health.withDetail(standing.name(), standing));
        return health.build();
    }
}
