package org.jixiao.sample;

import java.time.Year;
import java.time.ZoneOffset;
import org.jixiao.contracts.StoredEvent;

public record ImpureEvent(int year) implements StoredEvent {

    public ImpureEvent() {
        this(Year.now(ZoneOffset.UTC).getValue());
    }
}
