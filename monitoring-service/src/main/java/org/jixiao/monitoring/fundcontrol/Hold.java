package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how the money is held.
 *
 * @param number of the measure that holds it
 * @param rectification number of the rectification it stands on; null where it is provisional or for good
 * @param lapsesOn last day of a provisional one; null where it does not end by itself
 * @param forGood stopped, not only held
 */
record Hold(
        int number,
        LocalDate since,
        @Nullable Integer rectification,
        @Nullable LocalDate lapsesOn,
        boolean forGood) {

    boolean hasLapsed(LocalDate on) {
        return lapsesOn != null && on.isAfter(lapsesOn);
    }
}
