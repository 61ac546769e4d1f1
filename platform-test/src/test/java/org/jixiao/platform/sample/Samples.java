package org.jixiao.platform.sample;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.Caller;
import org.jspecify.annotations.Nullable;

/** Subjects and callers for tests. */
public final class Samples {

    private static final AtomicInteger COUNT = new AtomicInteger();
    public static final Actor TELLER = new Actor("teller", "Teller", Set.of("teller"), "HQ");

    private Samples() {}

    public static Subject freshSubject() {
        return new Subject("account", "A" + COUNT.incrementAndGet(), 2020);
    }

    public static Caller caller() {
        return caller(null, null);
    }

    public static Caller caller(@Nullable String idempotencyKey, @Nullable Long expectedVersion) {
        return new Caller(TELLER, LocalDate.of(2020, 1, 2), idempotencyKey, expectedVersion, "test");
    }
}
