package org.jixiao.monitoring.goaltracking;

import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jspecify.annotations.Nullable;

/**
 * The unit that a subject belongs to. A transfer is heard from the project, and perhaps before the goal that was approved earlier: once a
 * project was transferred, only another transfer moves it.
 *
 * @param unitCode null while no goal with content is approved
 * @param since the last transfer; null while it stays where its goal was approved
 */
record Owner(@Nullable String unitCode, @Nullable ProjectTransferred since) {

    static Owner unknown() {
        return new Owner(null, null);
    }

    static Owner since(ProjectTransferred transfer) {
        return new Owner(transfer.unitCode(), transfer);
    }

    Owner or(String goalsUnit) {
        return since != null ? this : new Owner(goalsUnit, null);
    }

    /**
     * The way of reviews: that of the approval, or of the unit and division that the project went to since. A goal that was
     * approved there already has the way of its approval.
     */
    ReviewRoute route(ReviewRoute approved) {
        if (since == null) {
            return approved;
        }
        ReviewRoute there = since.route();
        boolean same =
                there.unitCode().equals(approved.unitCode()) && there.division().equals(approved.division());
        return same ? approved : there;
    }
}
