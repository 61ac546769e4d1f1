package org.jixiao.monitoring.goaltracking;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Post;
import org.jixiao.kernel.review.Acting;
import org.jixiao.kernel.review.Route;
import org.jixiao.kernel.review.UnderReview;
import org.jixiao.monitoring.goaltracking.GoalTrackingState.Open;

/**
 * A report as heads and seats have it before them. Where the project went to another unit meanwhile, it goes on there: what was confirmed
 * and said before stands, as far as the way there asks for it, since both units answer for their time (rules N).
 */
record ReportInReview(Open tracking, Reported reported) implements UnderReview {

    @Override
    public Route route() {
        return new Route(tracking.route());
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
        return reported.opinions().values().stream()
                .filter(given -> route().seats().contains(given.seat()))
                .map(given -> new Voice(given.seat(), given.opinion(), given.onBehalf()))
                .toList();
    }

    @Override
    public List<Post> unconfirmedBy() {
        return reported.confirmations().missing(route().confirmedBy(), contentHash());
    }

    @Override
    public String contentHash() {
        return reported.report().contentHash();
    }
}
