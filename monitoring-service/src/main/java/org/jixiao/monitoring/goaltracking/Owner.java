package org.jixiao.monitoring.goaltracking;

import org.jspecify.annotations.Nullable;

/**
 * The unit that a subject belongs to. A transfer is heard from the project, and perhaps before the goal that was approved earlier: once a
 * project was transferred, only another transfer moves it.
 *
 * @param unitCode null while no goal with content is approved
 */
record Owner(@Nullable String unitCode, boolean transferred) {

    static Owner unknown() {
        return new Owner(null, false);
    }

    static Owner since(String unitCode) {
        return new Owner(unitCode, true);
    }

    Owner or(String goalsUnit) {
        return transferred ? this : new Owner(goalsUnit, false);
    }
}
