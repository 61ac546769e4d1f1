package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureProposed;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it stands.
 *
 * @param proposed how it was proposed; null for 暂缓 and 恢复, which are decided at once
 * @param statement the unit's case; null while it has not stated one
 */
record Taken(
        Measure measure,
        Standing standing,
        @Nullable MeasureProposed proposed,
        @Nullable String statement) {

    /** Where it stands. */
    enum Standing {
        /** 已提出, 待陈述和决定. */
        PROPOSED,
        /** 不予采取. */
        DROPPED,
        /** 已决定, 待财政执行. */
        DECIDED,
        /** 财政已执行. */
        ACKNOWLEDGED,
        /** 财政未执行, 退回. */
        REFUSED
    }

    static Taken decided(Measure measure) {
        return new Taken(measure, Standing.DECIDED, null, null);
    }

    static Taken proposed(MeasureProposed event) {
        return new Taken(event.measure(), Standing.PROPOSED, event, null);
    }

    Taken with(Standing now) {
        return new Taken(measure, now, proposed, statement);
    }

    Taken stated(String text) {
        return new Taken(measure, standing, proposed, text);
    }

    boolean isOpenWithFinance() {
        return standing == Standing.DECIDED || standing == Standing.REFUSED;
    }

    /** The unit was heard, or its time is over. */
    boolean isHeard(LocalDate on) {
        return proposed == null || statement != null || on.isAfter(proposed.statementUntil());
    }
}
