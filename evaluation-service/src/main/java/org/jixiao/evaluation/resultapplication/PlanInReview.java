package org.jixiao.evaluation.resultapplication;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanSubmitted;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.kernel.review.Acting;
import org.jixiao.kernel.review.Route;
import org.jixiao.kernel.review.UnderReview;
import org.jixiao.platform.canonical.CanonicalJson;

/** A plan before the seat that concludes: no head confirms it, and no other seat has a voice. */
record PlanInReview(ImprovementPlanSubmitted plan, ReviewRoute fixed, Responsible responsible) implements UnderReview {

    @Override
    public Route route() {
        return new Route(fixed);
    }

    @Override
    public Acting acting() {
        return responsible.acting();
    }

    @Override
    public boolean isAuthor(String staffId, LocalDate on) {
        return plan.submittedBy().staffId().equals(staffId)
                || responsible.officers().isInCharge(staffId, on);
    }

    @Override
    public List<Voice> voices() {
        return List.of();
    }

    @Override
    public List<Post> unconfirmedBy() {
        return List.of();
    }

    @Override
    public String contentHash() {
        return CanonicalJson.hashOf(plan);
    }
}
