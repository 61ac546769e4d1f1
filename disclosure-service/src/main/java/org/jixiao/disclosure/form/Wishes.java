package org.jixiao.disclosure.form;

import org.jixiao.platform.command.Caller;
import org.jspecify.annotations.Nullable;

/** One request that sends several commands is several wishes under one key. */
public final class Wishes {

    private Wishes() {}

    /**
     * The caller as it sends one of them.
     *
     * @param part tells it from the others
     */
    public static Caller part(Caller caller, String part) {
        @Nullable String key = caller.idempotencyKey();
        return new Caller(
                caller.actor(),
                caller.businessDate(),
                key == null ? null : key + ":" + part,
                null,
                caller.correlationId());
    }

    /** The caller as it sends what comes to the same however often it is sent, so that it needs no key. */
    public static Caller idempotent(Caller caller) {
        return new Caller(caller.actor(), caller.businessDate(), null, null, caller.correlationId());
    }
}
