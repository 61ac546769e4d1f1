package org.jixiao.journal.seal;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** {@code ATTENTION} while events stay unsealed: everything is served, but what happens now cannot be proved yet. */
@Component
class SealingHealthIndicator implements HealthIndicator {

    private static final Status ATTENTION = new Status("ATTENTION", "an operator should look");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Sealing sealing;

    SealingHealthIndicator(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public Health health() {
        Sealing.Standing standing = sealing.standing();
        boolean late = standing.behindFor().compareTo(PATIENCE) > 0;
        if (standing.failure() == null && !late) {
            return Health.up().withDetail("size", standing.size()).build();
        }
        Health.Builder health = Health.status(ATTENTION)
                .withDetail("size", standing.size())
                .withDetail("lag", sealing.lag())
                .withDetail("secondsBehind", standing.behindFor().toSeconds());
        return standing.failure() == null
                ? health.build()
                : health.withDetail("failure", standing.failure()).build();
    }
}
