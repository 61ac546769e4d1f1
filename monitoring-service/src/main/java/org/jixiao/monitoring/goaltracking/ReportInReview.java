package org.jixiao.monitoring.goaltracking;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Post;
import org.jixiao.kernel.review.Acting;
import org.jixiao.kernel.review.Route;
import org.jixiao.kernel.review.UnderReview;
import org.jixiao.monitoring.goaltracking.GoalTrackingState.Open;

/**
 * A report as heads and seats have it before them. Where the project went to another unit meanwhile, the report goes on there, and is
 * confirmed and judged anew: who answered for it before had the other unit's work to answer for.
 */
record ReportInReview(Open tracking, Reported reported) implements UnderReview {

    @Override
    public Route route() {
        return new Route(tracking.route());
    }

    /** Code of the unit whose way it goes. */
    String unit() {
        return route().fixed().unitCode();
    }

    /** What was said of it there. */
    Said said() {
        return reported.saidIn(unit());
    }

    @Override
    public Acting acting() {
        return tracking.circumstances().acting();
    }

    @Override
    public boolean isAuthor(String staffId, LocalDate on) {
        return reported.report().reportedBy().staffId().equals(staffId)
                || tracking.circumstances().officers().isInCharge(staffId, on);
    }

    @Override
    public List<Voice> voices() {
        return said().opinions().values().stream()
                .map(given -> new Voice(given.seat(), given.opinion(), given.onBehalf()))
                .toList();
    }

    @Override
    public List<Post> unconfirmedBy() {
        return said().confirmations().missing(route().confirmedBy(), contentHash());
    }

    @Override
    public String contentHash() {
        return reported.report().contentHash();
    }
}
