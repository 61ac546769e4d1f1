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
        WorkAssessment workAssessment,
        Coverage coverage,
        KeySelection keySelection,
        WholeRules whole,
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
     * @param improvementDays working days from the decision in which an improvement plan is submitted, 20
     * @param planBeforeBudget whether nothing is arranged for a project in the bound year before that plan is accepted
     */
    public record Application(
            List<Consequence> byGrade,
            String unprovedAs,
            int yearsLater,
            int improvementDays,
            boolean planBeforeBudget) {

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

    /**
     * How the performance work of a unit or a division is assessed once a year (年度工作考核).
     *
     * @param items what earns points, each once; together 100
     * @param latePoints what a step after its term costs, 0.5
     * @param lateMost what all of them cost at most, 5
     * @param returnsFrom how often a step has to be returned to cost points, 2
     * @param returnedPoints what such a step costs, 1
     * @param recheckPoints what a result costs that its recheck changed considerably ({@link Recheck#considerable}), 2
     * @param objectionDays working days in which the unit may object to what it was sent, 5
     * @param answerDays working days in which an objection is answered, and then the result decided, 10
     * @param bands grades from the best to the worst
     */
    public record WorkAssessment(
            List<AssessedItem> items,
            BigDecimal latePoints,
            BigDecimal lateMost,
            int returnsFrom,
            BigDecimal returnedPoints,
            BigDecimal recheckPoints,
            int objectionDays,
            int answerDays,
            List<Rules.GradeBand> bands) {}

    /**
     * An item of the score sheet (考核评分表).
     *
     * @param points what it earns at most
     * @param judged 计划财务处 gives the points with a reason; what is not judged is counted from the record
     */
    public record AssessedItem(WorkItem item, BigDecimal points, boolean judged) {}

    /** What of the performance work is assessed. */
    public enum WorkItem {
        /** 组织领导和制度建设; nothing of it can be counted. */
        ORGANISATION,
        /** 事前评估: appraised of what is in the library. */
        APPRAISAL,
        /** 目标管理: passed goals of what budget is arranged for. */
        GOALS,
        /** 跟踪监控: tracked of what is approved. */
        TRACKING,
        /** 绩效评价: evaluated of what was executed. */
        EVALUATION,
        /** 整改和结果应用: rectified in time of what was ordered, and applied of what was evaluated. */
        RECTIFICATION,
        /** 信息公开: published in time of what is published. */
        DISCLOSURE
    }

    /**
     * What stands on the coverage account (三全、五有).
     *
     * @param constraints the labels of the 五个约束; none until they are named, and then five
     */
    public record Coverage(List<String> constraints) {

        /** So many there are. */
        public static final int CONSTRAINTS = 5;
    }

    /**
     * How the office selects what it evaluates itself (重点评价的选定).
     *
     * @param largeFrom approved budget from which a subject has priority, 元
     * @param lowGrades grades of the last result that give priority; so does 无法证明
     * @param cycleYears in how many years each key project is evaluated once, 5
     * @param priorityMost how many with priority are proposed; those whose cycle is due are, however many
     * @param share how much of the others is drawn by lot, in percent
     * @param least how many of them at least
     */
    public record KeySelection(
            BigDecimal largeFrom,
            List<String> lowGrades,
            int cycleYears,
            int priorityMost,
            BigDecimal share,
            int least) {}
}
