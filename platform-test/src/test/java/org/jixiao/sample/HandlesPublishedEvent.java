package org.jixiao.sample;

import org.jixiao.contracts.other.OtherEvent.Told;

public class HandlesPublishedEvent {

    public String react(Told event) {
        return event.code();
    }
}
