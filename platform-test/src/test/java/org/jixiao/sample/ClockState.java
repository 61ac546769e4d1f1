package org.jixiao.sample;

import java.time.Instant;

public record ClockState(String name) {

    public ClockState approved() {
        return new ClockState(name + Instant.now());
    }
}
