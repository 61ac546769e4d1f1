package org.jixiao.contracts.other;

import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;

/** The events of a context that exists only here. */
public sealed interface OtherEvent extends StoredEvent {

    record Kept(String code) implements OtherEvent {}

    @Published
    record Told(String code) implements OtherEvent {}
}
