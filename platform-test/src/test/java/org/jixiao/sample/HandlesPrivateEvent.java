package org.jixiao.sample;

import org.jixiao.contracts.other.OtherEvent.Kept;

public class HandlesPrivateEvent {

    public String react(Kept event) {
        return event.code();
    }
}
