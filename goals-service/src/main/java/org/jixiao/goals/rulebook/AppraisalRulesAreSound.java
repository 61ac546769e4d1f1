package org.jixiao.goals.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.goals.AppraisalDimension;
import org.jixiao.contracts.goals.AppraisalRules;
import org.jixiao.contracts.goals.AppraisalRules.Dimension;
import org.jixiao.platform.aggregate.Refusal;

/** The numbers of the appraisal: each dimension once, a hundred points in all, bands within them, and no empty term. */
final class AppraisalRulesAreSound {

    private static final Set<String> LEADS = Set.of("planning-finance", "office-leader");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AppraisalRulesAreSound() {}

    static List<Refusal> objections(AppraisalRules rules) {
        List<Refusal> objections = new ArrayList<>();
        if (rules.fullFrom().signum() <= 0) {
            objections.add(Refusal.rule("full-appraisal-threshold-not-positive").at("rules.appraisal.fullFrom"));
        }
        if (!namesEachDimensionOnce(rules.dimensions())) {
            objections.add(Refusal.rule("appraisal-dimensions-not-five").at("rules.appraisal.dimensions"));
        } else if (!sumsToAHundred(rules.dimensions())) {
            objections.add(Refusal.rule("appraisal-points-not-a-hundred").at("rules.appraisal.dimensions"));
        }
        if (rules.partiallyFrom().signum() <= 0
                || rules.partiallyFrom().compareTo(rules.supportedFrom()) >= 0
                || rules.supportedFrom().compareTo(HUNDRED) > 0) {
            objections.add(Refusal.rule("appraisal-bands-not-ordered").at("rules.appraisal.supportedFrom"));
        }
        if (rules.minimumExperts() < 1
                || rules.validYears() < 1
                || rules.budgetExcess().signum() < 0) {
            objections.add(Refusal.rule("appraisal-terms-out-of-range").at("rules.appraisal"));
        }
        if (!LEADS.contains(rules.concludedBy())) {
            objections.add(Refusal.rule("lead-cannot-be-filled").at("rules.appraisal.concludedBy"));
        }
        if (!LEADS.contains(rules.policyConcludedBy())) {
            objections.add(Refusal.rule("lead-cannot-be-filled").at("rules.appraisal.policyConcludedBy"));
        }
        return objections;
    }

    private static boolean namesEachDimensionOnce(List<Dimension> dimensions) {
        List<AppraisalDimension> named =
                dimensions.stream().map(Dimension::dimension).sorted().toList();
        return named.equals(Arrays.asList(AppraisalDimension.values()));
    }

    private static boolean sumsToAHundred(List<Dimension> dimensions) {
        List<BigDecimal> maxima = dimensions.stream().map(Dimension::maximum).toList();
        return maxima.stream().allMatch(maximum -> maximum.signum() > 0)
                && maxima.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(HUNDRED) == 0;
    }
}
