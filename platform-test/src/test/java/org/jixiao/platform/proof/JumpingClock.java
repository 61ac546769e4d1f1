package org.jixiao.platform.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is right, then hours or days late, then early, then right again. */
final class JumpingClock extends Clock {

    private final Draw draw;
    private Duration error = Duration.ZERO;

    JumpingClock(Draw draw) {
        this.draw = draw;
    }

    @Override
    public synchronized Instant instant() {
        if (draw.chance(20)) {
            error = switch (draw.below(4)) {
                case 0 -> Duration.ZERO;
                case 1 -> Duration.ofHours(-draw.below(12));
                case 2 -> Duration.ofDays(-draw.below(40));
                default -> Duration.ofMinutes(draw.below(90));
            };
        }
        return Instant.now().plus(error);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
