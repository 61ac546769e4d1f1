package org.jixiao.evaluation.selfevaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationJudged;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSupervised;
import org.jixiao.contracts.goals.Post;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationState.Opened;
import org.jixiao.kernel.review.Acting;
import org.jixiao.kernel.review.Confirmations;
import org.jixiao.kernel.review.Route;
import org.jixiao.kernel.review.UnderReview;

/**
 * A sheet as heads and seats have it before them. Where the project went to another unit meanwhile, its review begins anew there: what the
 * unit before confirmed and heard no longer counts, since the new one answers for the whole year's result.
 */
record SheetInReview(Opened evaluation, Sheet sheet) implements UnderReview {

    @Override
    public Route route() {
        return new Route(evaluation.route());
    }

    /** The unit in which the review goes on. */
    String unitCode() {
        return evaluation.route().unitCode();
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

    /** The last word of each seat. */
    Map<String, SelfEvaluationJudged> opinions() {
        Map<String, SelfEvaluationJudged> bySeat = new LinkedHashMap<>();
        sheet.opinions().stream()
                .filter(given -> given.unitCode().equals(unitCode()))
                .forEach(given -> bySeat.put(given.seat(), given));
        return bySeat;
    }

    @Override
    public List<Voice> voices() {
        return opinions().values().stream()
                .map(given -> new Voice(given.seat(), given.opinion(), given.onBehalf()))
                .toList();
    }

    @Override
    public List<Post> unconfirmedBy() {
        Confirmations given = Confirmations.none();
        for (SelfEvaluationConfirmed one : sheet.confirmations()) {
            if (one.unitCode().equals(unitCode())) {
                given = given.and(one.post(), one.contentHash());
            }
        }
        return given.missing(route().confirmedBy(), contentHash());
    }

    boolean isSupervised() {
        SelfEvaluationSupervised seen = sheet.supervision();
        return seen != null && seen.unitCode().equals(unitCode());
    }

    @Override
    public String contentHash() {
        return sheet.submitted().contentHash();
    }
}
