package org.jixiao.monitoring.fundcontrol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureProposed;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it stands.
 *
 * @param proposed how it was proposed; null for 暂缓 and 恢复, which are decided at once
 * @param statement the unit's case; null while it has not stated one
 * @param decreasedBefore 追减, 收回 and 调剂转出 that finance had booked when it was decided; null where it takes no money, or not yet
 * @param concerned projects of a policy whose money it holds
 */
record Taken(
        Measure measure,
        Standing standing,
        @Nullable MeasureProposed proposed,
        @Nullable String statement,
        @Nullable BigDecimal decreasedBefore,
        List<String> concerned) {

    Taken {
        concerned = List.copyOf(concerned);
    }

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
        return new Taken(measure, Standing.DECIDED, null, null, null, List.of());
    }

    static Taken proposed(MeasureProposed event) {
        return new Taken(event.measure(), Standing.PROPOSED, event, null, null, List.of());
    }

    Taken with(Standing now) {
        return new Taken(measure, now, proposed, statement, decreasedBefore, concerned);
    }

    Taken stated(String text) {
        return new Taken(measure, standing, proposed, text, decreasedBefore, concerned);
    }

    Taken decidedAfter(BigDecimal decreased) {
        return new Taken(measure, Standing.DECIDED, proposed, statement, decreased, concerned);
    }

    Taken concerning(String project) {
        List<String> more = new ArrayList<>(concerned);
        more.add(project);
        return new Taken(measure, standing, proposed, statement, decreasedBefore, more);
    }

    @Nullable
    Integer carriesOut() {
        return proposed == null ? null : proposed.carriesOut();
    }

    boolean isOpenWithFinance() {
        return standing == Standing.DECIDED || standing == Standing.REFUSED;
    }

    /** Decided and not let go, whether finance has answered or not. */
    boolean isTaken() {
        return isOpenWithFinance() || standing == Standing.ACKNOWLEDGED;
    }

    /** The unit was heard, or its time is over. */
    boolean isHeard(LocalDate on) {
        return proposed == null || statement != null || on.isAfter(proposed.statementUntil());
    }
}
