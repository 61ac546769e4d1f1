package org.jixiao.goals.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.EvaluationRules.AssessedItem;
import org.jixiao.contracts.goals.EvaluationRules.WorkAssessment;
import org.jixiao.contracts.goals.EvaluationRules.WorkItem;
import org.jixiao.contracts.goals.Rules.GradeBand;

/** A score sheet of a hundred points, deductions that take something off, and a grade for every total. */
final class AssessmentIsSound {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AssessmentIsSound() {}

    static boolean holds(WorkAssessment rules) {
        return isSheet(rules.items())
                && isPoints(rules.latePoints())
                && isPoints(rules.lateMost())
                && rules.returnsFrom() >= 1
                && isPoints(rules.returnedPoints())
                && isPoints(rules.recheckPoints())
                && EvaluationIsSound.isTerm(rules.objectionDays())
                && EvaluationIsSound.isTerm(rules.answerDays())
                && areBands(rules.bands());
    }

    /** Each item once. What nobody can count has to be judged. */
    private static boolean isSheet(List<AssessedItem> items) {
        BigDecimal sum = items.stream().map(AssessedItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(HUNDRED) == 0
                && items.stream().allMatch(one -> one.points().signum() > 0)
                && items.stream().map(AssessedItem::item).distinct().count() == items.size()
                && items.stream().allMatch(one -> one.item() != WorkItem.ORGANISATION || one.judged());
    }

    private static boolean isPoints(BigDecimal points) {
        return points.signum() >= 0 && points.compareTo(HUNDRED) <= 0;
    }

    /** From the best down to nothing, each grade once. */
    private static boolean areBands(List<GradeBand> bands) {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from().compareTo(bands.get(i - 1).from()) >= 0) {
                return false;
            }
        }
        return !bands.isEmpty()
                && bands.getLast().from().signum() == 0
                && bands.stream().map(GradeBand::grade).distinct().count() == bands.size();
    }
}
