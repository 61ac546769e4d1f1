package org.jixiao.evaluation.resultadjustment;

import java.time.LocalDate;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDecided;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentUpheld;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;

/**
 * An adjustment as it stands.
 *
 * @param basis of the result on which the leaders let it rest last
 * @param resultVersion of that result
 * @param lookedAtOn when they did
 */
record Adjusted(AdjustmentDecided decided, Standing standing, Basis basis, int resultVersion, LocalDate lookedAtOn) {

    /** Where it stands. */
    enum Standing {
        /** 已决定，待财政执行. */
        OPEN,
        /** 已执行. */
        CARRIED_OUT,
        /** 不再调整. */
        DROPPED
    }

    static Adjusted of(AdjustmentDecided decided) {
        return new Adjusted(decided, Standing.OPEN, decided.basis(), decided.resultVersion(), decided.decidedOn());
    }

    Adjusted with(Standing now) {
        return new Adjusted(decided, now, basis, resultVersion, lookedAtOn);
    }

    Adjusted after(AdjustmentUpheld upheld) {
        return new Adjusted(decided, standing, upheld.basis(), upheld.resultVersion(), upheld.upheldOn());
    }

    /** Whether the leaders have looked at it since that use was decided. */
    boolean restsOn(ApplicationDecided use) {
        return basis == use.basis()
                && resultVersion == use.resultVersion()
                && !use.decidedOn().isAfter(lookedAtOn);
    }
}
