package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rulebook says of how a budget year is evaluated, beside how it is scored ({@link Rules.Scores}). */
public record EvaluationRules(
        SelfEvaluation selfEvaluation,
        Unproved unproved,
        Recheck recheck,
        LateMoney lateMoney,
        Application application,
        KeyEvaluationRules keyEvaluation) {

    /**
     * 单位自评.
     *
     * @param submitBy last day on which a self-evaluation goes into review without 延期; null where the year has no such term
     */
    public record SelfEvaluation(@Nullable LocalDate submitBy) {}

    /**
     * When a result cannot be proved (无法证明).
     *
     * @param fromWeight weight share of unproved indicators from which the result is 无法证明 instead of a grade, 20
     * @param proveDays working days in which it can still be proved, 10
     */
    public record Unproved(BigDecimal fromWeight, int proveDays) {}

    /**
     * How results are rechecked (复核): all with alerts, and of the others a sample.
     *
     * @param share how much of each unit's results without alerts is drawn, in percent, 20
     * @param leastPerUnit how many are drawn at least of a unit that has them, 1
     * @param spread how far scorers may lie apart on one indicator, in percent of its weight, before it has to be reconciled, 20
     * @param considerable above how many points of difference a changed total counts in the work assessment, 5
     * @param days working days from the draw until a recheck is concluded, 20
     */
    public record Recheck(BigDecimal share, int leastPerUnit, BigDecimal spread, BigDecimal considerable, int days) {}

    /**
     * When money that moved after a result was final asks for more than a notice.
     *
     * @param reopenAbove points of difference above which it is proposed to reopen the result, 5
     */
    public record LateMoney(BigDecimal reopenAbove) {}

    /**
     * What results mean for money (评价结果应用).
     *
     * @param byGrade one for each grade
     * @param unprovedAs the grade as which a result that cannot be proved (无法证明) counts
     * @param yearsLater how many years later the budget is that is bound, 2
     */
    public record Application(List<Consequence> byGrade, String unprovedAs, int yearsLater) {

        /** No result binds a budget further on: the gate looks back so far. */
        public static final int MOST_YEARS_LATER = 3;

        /**
         * What a result means; empty where its grade is none of the rulebook's.
         *
         * @param grade null where it cannot be proved
         */
        public Optional<Consequence> of(@Nullable String grade) {
            String counted = grade == null ? unprovedAs : grade;
            return byGrade.stream().filter(one -> one.grade().equals(counted)).findFirst();
        }
    }

    /**
     * What a grade means.
     *
     * @param grade 优, 良, 中 or 差
     * @param upTo how much may be arranged at most, in percent of the evaluated year's budget
     * @param improvementPlan whether an improvement plan has to come with it
     * @param mayCancel whether the project may be cancelled instead
     */
    public record Consequence(String grade, BigDecimal upTo, boolean improvementPlan, boolean mayCancel) {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /** How much of an evaluated year's budget may be arranged at most, 元. */
        public BigDecimal limit(BigDecimal budget) {
            return budget.multiply(upTo).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        }
    }
}
