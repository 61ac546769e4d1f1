package org.jixiao.evaluation.selfevaluation;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Post;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationState.Opened;
import org.jixiao.kernel.review.Acting;
import org.jixiao.kernel.review.Route;
import org.jixiao.kernel.review.UnderReview;

/** A sheet as heads and seats have it before them. */
record SheetInReview(Opened evaluation, Sheet sheet) implements UnderReview {

    @Override
    public Route route() {
        return new Route(evaluation.opened().route());
    }

    @Override
    public Acting acting() {
        return evaluation.known().acting();
    }

    @Override
    public boolean isAuthor(String staffId, LocalDate on) {
        return isSubmitter(staffId) || evaluation.known().officers().isInCharge(staffId, on);
    }

    boolean isSubmitter(String staffId) {
        return sheet.submitted().submittedBy().staffId().equals(staffId);
    }

    @Override
    public List<Voice> voices() {
        return sheet.opinions().values().stream()
                .map(given -> new Voice(given.seat(), given.opinion(), given.onBehalf()))
                .toList();
    }

    @Override
    public List<Post> unconfirmedBy() {
        return sheet.confirmations().missing(route().confirmedBy(), contentHash());
    }

    @Override
    public String contentHash() {
        return sheet.submitted().contentHash();
    }
}
