package org.jixiao.sample;

import java.time.LocalDate;
import java.util.function.Supplier;

final class Calendar {

    private static final Supplier<LocalDate> TODAY = LocalDate::now;

    private Calendar() {}

    static LocalDate today() {
        return TODAY.get();
    }
}
