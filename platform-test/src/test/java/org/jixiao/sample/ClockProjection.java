package org.jixiao.sample;

import java.time.Clock;
import java.time.Instant;

public record ClockProjection(Clock clock) {

    public Instant seen() {
        return clock.instant();
    }
}
