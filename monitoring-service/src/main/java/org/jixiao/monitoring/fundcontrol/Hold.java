package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.monitoring.FundControlEvent.PolicyDecision;
import org.jspecify.annotations.Nullable;

/**
 * One decision that holds the money.
 *
 * @param number of the measure that holds it
 * @param policy code of the policy whose decision it follows; null where it is the subject's own
 * @param rectification number of the rectification it stands on; null where it is provisional, for good or a policy's
 * @param lapsesOn last day of a provisional one; null where it does not end by itself
 * @param forGood stopped, not only held
 * @param origin the policy's decision that it comes from, also where the project was excepted since; null where it comes from none
 * @param before what held the money for the same holder until this took its place; null where nothing did
 * @param endedOn the first day on which it holds no more; null while nothing has ended it
 */
record Hold(
        int number,
        @Nullable String policy,
        LocalDate since,
        @Nullable Integer rectification,
        @Nullable LocalDate lapsesOn,
        boolean forGood,
        @Nullable PolicyDecision origin,
        @Nullable Hold before,
        @Nullable LocalDate endedOn) {

    boolean hasLapsed(LocalDate on) {
        return lapsesOn != null && on.isAfter(lapsesOn);
    }

    /** What held the money on a day: this one, or the one whose place it took. */
    Optional<Hold> on(LocalDate day) {
        boolean over = hasLapsed(day) || (endedOn != null && !day.isBefore(endedOn));
        if (over) {
            return Optional.empty();
        }
        if (!day.isBefore(since)) {
            return Optional.of(this);
        }
        return before == null ? Optional.empty() : before.on(day);
    }

    Hold inPlaceOf(@Nullable Hold other) {
        return new Hold(number, policy, since, rectification, lapsesOn, forGood, origin, other, endedOn);
    }

    Hold endedOn(LocalDate day) {
        return new Hold(number, policy, since, rectification, lapsesOn, forGood, origin, before, day);
    }

    /** What is left where a decision was dropped: the one before it, if it is this one. */
    @Nullable
    Hold without(int measure) {
        if (number == measure) {
            return before;
        }
        return before == null ? this : inPlaceOf(before.without(measure));
    }

    /** What holds the money again where this decision is let go on a day: the one before it, unless that has lapsed meanwhile. */
    @Nullable
    Hold restoredOn(LocalDate day) {
        return before == null || before.hasLapsed(day) ? null : before;
    }

    /** This one, and those whose place it took, the last first. */
    List<Hold> chain() {
        List<Hold> chain = new ArrayList<>();
        for (Hold hold = this; hold != null; hold = hold.before()) {
            chain.add(hold);
        }
        return chain;
    }
}
