package org.jixiao.sample;

import java.time.LocalDate;

/** Looks pure; what it asks is not. */
public record IndirectState(LocalDate due) {

    public boolean isLate() {
        return due.isBefore(Calendar.today());
    }
}
