package org.jixiao.evaluation.keyselection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeySelectionEvent.Candidate;
import org.jixiao.contracts.evaluation.KeySelectionEvent.Ground;
import org.jixiao.contracts.goals.EvaluationRules.KeySelection;
import org.jixiao.evaluation.keyselection.KeySelectionCommand.Evaluable;
import org.jixiao.evaluation.keyselection.KeySelectionCommand.LastResult;
import org.jixiao.platform.canonical.CanonicalJson;

/**
 * Who has a claim to be evaluated. Those whose cycle is due come first and are all proposed; then those with the most grounds, as many as
 * the rulebook says; and of the ordinary ones a share is drawn by lot. The order of the lot, and among equal claims, is that of SHA-256
 * hashes over seed and subject, so that the same seed and subjects always give the same proposal.
 */
record Claims(int budgetYear, String seed, KeySelection rules) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A subject's place in the lot. */
    private record Ticket(String seed, String subject) {}

    private record Claim(Evaluable subject, List<Ground> grounds) {

        boolean isDue() {
            return grounds.contains(Ground.CYCLE_DUE);
        }
    }

    List<Candidate> candidates(List<Evaluable> evaluables) {
        List<Claim> claims = evaluables.stream()
                .map(one -> new Claim(one, grounds(one)))
                .sorted(Comparator.comparingInt((Claim claim) -> claim.isDue() ? 0 : 1)
                        .thenComparingInt(claim -> -claim.grounds().size())
                        .thenComparing(claim -> place(claim.subject()))
                        .thenComparing(claim -> claim.subject().subject().toString()))
                .toList();
        int ordinary = Math.toIntExact(
                claims.stream().filter(claim -> claim.grounds().isEmpty()).count());
        int priorityLeft = rules.priorityMost();
        int drawnLeft = Math.max(shareOf(ordinary), rules.least());
        List<Candidate> candidates = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.grounds().isEmpty()) {
                candidates.add(candidate(claim, drawnLeft > 0));
                drawnLeft--;
            } else {
                candidates.add(candidate(claim, claim.isDue() || priorityLeft > 0));
                priorityLeft--;
            }
        }
        return candidates;
    }

    private List<Ground> grounds(Evaluable one) {
        List<Ground> grounds = new ArrayList<>();
        LastResult last = one.last();
        if (one.key() && one.keySince() != null && budgetYear - one.keySince() + 1 >= rules.cycleYears()) {
            grounds.add(Ground.CYCLE_DUE);
        }
        if (last != null && (last.grade() == null || rules.lowGrades().contains(last.grade()))) {
            grounds.add(Ground.LOW_GRADE);
        }
        if (last != null && last.alert()) {
            grounds.add(Ground.ALERT);
        }
        if (one.subject().kind().equals(Subject.POLICY)) {
            grounds.add(Ground.POLICY);
        }
        if (one.key()) {
            grounds.add(Ground.KEY);
        }
        if (one.amount() != null && one.amount().compareTo(rules.largeFrom()) >= 0) {
            grounds.add(Ground.LARGE_AMOUNT);
        }
        return List.copyOf(grounds);
    }

    private int shareOf(int subjects) {
        return BigDecimal.valueOf(subjects)
                .multiply(rules.share())
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    private String place(Evaluable one) {
        return CanonicalJson.hashOf(new Ticket(seed, one.subject().toString()));
    }

    private static Candidate candidate(Claim claim, boolean proposed) {
        Evaluable one = claim.subject();
        return new Candidate(one.subject(), one.name(), one.unitCode(), one.amount(), claim.grounds(), proposed);
    }
}
