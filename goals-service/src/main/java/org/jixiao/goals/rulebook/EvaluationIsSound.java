package org.jixiao.goals.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.EvaluationRules;
import org.jixiao.contracts.goals.EvaluationRules.Application;
import org.jixiao.contracts.goals.EvaluationRules.Consequence;
import org.jixiao.contracts.goals.EvaluationRules.Coverage;
import org.jixiao.contracts.goals.EvaluationRules.KeySelection;
import org.jixiao.contracts.goals.EvaluationRules.Recheck;
import org.jixiao.contracts.goals.EvaluationRules.Unproved;
import org.jixiao.platform.aggregate.Refusal;

/** Shares that are shares, and terms that a year can hold. */
final class EvaluationIsSound {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More working days than a year has are a slip of the pen. */
    private static final int MOST_DAYS = 250;

    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(200);

    private static final int MOST_CYCLE_YEARS = 10;

    private EvaluationIsSound() {}

    static List<Refusal> objections(EvaluationRules rules) {
        List<Refusal> objections = new ArrayList<>();
        Unproved unproved = rules.unproved();
        if (!isShare(unproved.fromWeight()) || !isTerm(unproved.proveDays())) {
            objections.add(Refusal.rule("unproved-rules-malformed").at("rules.evaluation.unproved"));
        }
        Recheck recheck = rules.recheck();
        if (!isShare(recheck.share())
                || recheck.leastPerUnit() < 0
                || !isShare(recheck.spread())
                || !isShare(recheck.considerable())
                || !isTerm(recheck.days())) {
            objections.add(Refusal.rule("recheck-rules-malformed").at("rules.evaluation.recheck"));
        }
        if (!isShare(rules.lateMoney().reopenAbove())) {
            objections.add(Refusal.rule("late-money-rules-malformed").at("rules.evaluation.lateMoney"));
        }
        if (!isSound(rules.application())) {
            objections.add(Refusal.rule("application-rules-malformed").at("rules.evaluation.application"));
        }
        if (!AssessmentIsSound.holds(rules.workAssessment())) {
            objections.add(Refusal.rule("work-assessment-rules-malformed").at("rules.evaluation.workAssessment"));
        }
        if (!isSound(rules.coverage())) {
            objections.add(Refusal.rule("coverage-rules-malformed").at("rules.evaluation.coverage"));
        }
        if (!isSound(rules.keySelection())) {
            objections.add(Refusal.rule("key-selection-rules-malformed").at("rules.evaluation.keySelection"));
        }
        objections.addAll(WholeIsSound.objections(rules.whole()));
        objections.addAll(KeyEvaluationIsSound.objections(rules.keyEvaluation()));
        return objections;
    }

    private static boolean isSound(KeySelection selection) {
        return selection.largeFrom().signum() >= 0
                && selection.cycleYears() >= 1
                && selection.cycleYears() <= MOST_CYCLE_YEARS
                && selection.priorityMost() >= 0
                && isShare(selection.share())
                && selection.least() >= 0;
    }

    /** None, or all of them, each with its own name. */
    private static boolean isSound(Coverage coverage) {
        List<String> labels = coverage.constraints();
        return labels.isEmpty()
                || (labels.size() == Coverage.CONSTRAINTS
                        && labels.stream().noneMatch(String::isBlank)
                        && labels.stream().distinct().count() == labels.size());
    }

    /** Each grade once, an unproved result as one of them, and no limit that only a slip of the pen could mean. */
    private static boolean isSound(Application application) {
        List<String> grades =
                application.byGrade().stream().map(Consequence::grade).toList();
        return grades.contains(application.unprovedAs())
                && grades.stream().distinct().count() == grades.size()
                && application.byGrade().stream()
                        .allMatch(one -> one.upTo().signum() >= 0 && one.upTo().compareTo(MOST_PERCENT) <= 0)
                && application.yearsLater() >= 1
                && application.yearsLater() <= Application.MOST_YEARS_LATER
                && application.improvementDays() >= 1;
    }

    /** Of a whole, or of the hundred points of a total. */
    static boolean isShare(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(HUNDRED) <= 0;
    }

    static boolean isTerm(int days) {
        return days >= 1 && days <= MOST_DAYS;
    }
}
