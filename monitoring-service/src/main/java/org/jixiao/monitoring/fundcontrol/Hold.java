package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One decision that holds the money.
 *
 * @param number of the measure that holds it
 * @param policy code of the policy whose decision it follows; null where it is the subject's own
 * @param rectification number of the rectification it stands on; null where it is provisional, for good or a policy's
 * @param lapsesOn last day of a provisional one; null where it does not end by itself
 * @param forGood stopped, not only held
 */
record Hold(
        int number,
        @Nullable String policy,
        LocalDate since,
        @Nullable Integer rectification,
        @Nullable LocalDate lapsesOn,
        boolean forGood) {

    boolean hasLapsed(LocalDate on) {
        return lapsesOn != null && on.isAfter(lapsesOn);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && !hasLapsed(day);
    }
}
