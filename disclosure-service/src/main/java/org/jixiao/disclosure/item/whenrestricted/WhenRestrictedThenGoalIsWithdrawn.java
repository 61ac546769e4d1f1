package org.jixiao.disclosure.item.whenrestricted;

import org.jixiao.contracts.disclosure.Matter;
import org.springframework.stereotype.Component;

/** The public goal of a project that is found 不宜公开 is taken back. */
@Component
class WhenRestrictedThenGoalIsWithdrawn extends WhenRestricted {

    WhenRestrictedThenGoalIsWithdrawn() {
        super("disclosure-when-restricted-then-goal-is-withdrawn", Matter.GOAL);
    }
}
