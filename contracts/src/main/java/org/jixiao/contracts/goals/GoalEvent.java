package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to the goal (绩效目标) of a project in one budget year. Amounts are 元. */
public sealed interface GoalEvent extends StoredEvent {

    String projectCode();

    int budgetYear();

    /**
     * The goal was written, or written anew.
     *
     * @param overallGoal 总体目标
     * @param funding the year's money that the goal is set for
     * @param satisfactionWaiver why 满意度 does not apply; null where it does
     * @param contentHash SHA-256, hex, of the canonical JSON of all other fields: what the head confirms
     */
    record GoalDrafted(
            String projectCode,
            int budgetYear,
            String overallGoal,
            BigDecimal funding,
            List<Indicator> indicators,
            @Nullable String satisfactionWaiver,
            String contentHash)
            implements GoalEvent {}

    /**
     * The goal went into review (送审).
     *
     * @param rulebookVersion the version in force, by which this review is judged
     */
    record GoalSubmitted(String projectCode, int budgetYear, int rulebookVersion) implements GoalEvent {}

    /**
     * The head answered for the truth of the goal (真实性确认).
     *
     * @param contentHash hash of what was confirmed; other content is not confirmed by it
     * @param head the named person who confirmed
     */
    record GoalConfirmed(String projectCode, int budgetYear, String contentHash, String head) implements GoalEvent {}

    /**
     * A review seat gave its opinion; a later one of the same seat replaces it.
     *
     * @param seat role that fills the seat, for example {@code planning-finance}
     */
    record OpinionGiven(String projectCode, int budgetYear, String seat, Opinion opinion, String text)
            implements GoalEvent {}

    /** The goal went back to its owner (退回). Opinions given so far no longer count. */
    record GoalReturned(String projectCode, int budgetYear, String reason) implements GoalEvent {}

    /** The goal passed in review (审核通过); budget may now be arranged for exactly this funding. */
    record GoalPassed(String projectCode, int budgetYear, ReviewGrade grade, BigDecimal funding) implements GoalEvent {}

    /**
     * The goal was approved together with the budget (批复) and is locked as version 1. Carries all that monitoring, evaluation and
     * disclosure need of it.
     *
     * @param approvedOn the day of finance's document
     * @param budgetDocument finance's document (批复文号)
     * @param approvedBudget what finance approved for the year until now; may differ from the funding
     * @param satisfactionWaiver why 满意度 does not apply; null where it does
     * @param disclosureRestricted the project was 不宜公开 at this moment
     * @param rulebookVersion the version that its review was judged by
     */
    @Published
    record GoalApproved(
            String projectCode,
            int budgetYear,
            int version,
            LocalDate approvedOn,
            String projectName,
            String unitCode,
            String division,
            String projectOfficer,
            String overallGoal,
            BigDecimal funding,
            String budgetDocument,
            BigDecimal approvedBudget,
            List<Indicator> indicators,
            @Nullable String satisfactionWaiver,
            boolean disclosureRestricted,
            int rulebookVersion)
            implements GoalEvent {}

    /**
     * A step of a classified project's goal was taken offline (线下办理登记).
     *
     * @param registerNumber number in the offline register
     * @param officer staff id of the cleared officer
     */
    record GoalStepAttested(
            String projectCode,
            int budgetYear,
            GoalStep step,
            GoalStepOutcome outcome,
            LocalDate attestedOn,
            String registerNumber,
            String officer)
            implements GoalEvent {}

    /**
     * The goal of a classified project was approved; its content is known offline only.
     *
     * @param approvedOn the day of finance's document
     * @param codeName 代号
     * @param total the year's total, only where stated as not secret
     */
    @Published
    record ClassifiedGoalApproved(
            String projectCode,
            int budgetYear,
            int version,
            LocalDate approvedOn,
            String codeName,
            String unitCode,
            @Nullable BigDecimal total,
            int rulebookVersion)
            implements GoalEvent {}
}
